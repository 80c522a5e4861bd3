// Which teams stand on a sheet: that of where someone lives, as long as the page knows it, else those of where the places are.
import { useMemo } from 'react';
import type { Place } from '../../../server/contract/place.ts';
import { useStore } from '../store/store.ts';
import { teamToAsk } from '../teams/team-to-ask.ts';
import { useTeamsOf } from '../teams/use-teams-of.ts';

export type SheetTeam = NonNullable<ReturnType<typeof teamToAsk>>;

/** Each once, and each has a telephone. */
export function useSheetTeams(places: readonly Place[]): readonly SheetTeam[] {
  const ofClient = useStore(({ referral: { nearby } }) =>
    nearby.status === 'ready' ? teamToAsk(nearby.data.teams ?? []) : null,
  );
  const codes = new Set(places.flatMap(({ neighbourhoodCode }) => neighbourhoodCode ?? []));
  const ofPlaces = useTeamsOf(ofClient ? '' : [...codes].join());
  return useMemo(() => {
    const teams = ofClient ? [ofClient] : ofPlaces.flatMap((teams) => teamToAsk(teams) ?? []);
    return [...new Map(teams.map((team) => [team.id, team])).values()];
  }, [ofClient, ofPlaces]);
}
