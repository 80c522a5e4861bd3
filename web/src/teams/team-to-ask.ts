// The one team to call for who does not know where to begin.
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';

type ReachableTeam = NeighbourhoodTeam & { phone: string };

/** The nearest social team, else the nearest of any kind; `null`: none has a telephone. @param teams nearest first */
export function teamToAsk(teams: readonly NeighbourhoodTeam[]): ReachableTeam | null {
  const reachable = teams.filter((team): team is ReachableTeam => team.phone !== null);
  return reachable.find(({ kind }) => kind === 'social-team') ?? reachable[0] ?? null;
}
