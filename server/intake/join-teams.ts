// Joins the teams of several lists; no two may have one id.
import type { Problem, Sourced } from '../domain/problem.ts';
import type { Team } from '../domain/teams/team.ts';

export function joinTeams(lists: readonly Sourced<Team[]>[]): Sourced<Team[]> {
  const problems: Problem[] = lists.flatMap((list) => list.problems);
  const teams = new Map<string, Team>();
  for (const team of lists.flatMap(({ records }) => records)) {
    const first = teams.get(team.id);
    if (first) problems.push(sharedId(team, first));
    else teams.set(team.id, team);
  }
  return { records: [...teams.values()], problems };
}

const sharedId = (team: Team, first: Team): Problem => ({
  kind: 'duplicate-team',
  severity: 'refused',
  message: `“${team.name}” has the id of “${first.name}” (${first.source}); give every team an id of its own over all lists.`,
  file: team.source,
  at: team.id,
});
