// The place whose own page is open, its neighbourhood, and who works there.
import type { StateCreator } from 'zustand';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { GonePlace, KnownHistory, PlacePageData } from '../../../server/contract/drawn-page.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { NeighbourhoodTeam } from '../../../server/contract/team.ts';
import { fetchNeighbourhood } from '../api/neighbourhoods.ts';
import { fetchPlaceHistory } from '../api/place-history.ts';
import { fetchPlace } from '../api/places.ts';
import { fetchTeamsOf } from '../api/teams.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface PlacePageSlice {
  shownPlaceId: string | null;
  shownPlace: Remote<Place>;
  /** `null`: across the border, or not known (yet). */
  shownNeighbourhood: Neighbourhood | null;
  /** None: nobody is known (yet). */
  shownTeams: readonly NeighbourhoodTeam[];
  /** As far as the server put it into the page; `null`: to be asked for. */
  shownHistory: KnownHistory | null;
  /** `null`: the place is there, or never was (as far as is known). */
  shownGone: GonePlace | null;
  /** Asks for what is not there; after a failure it asks again. `known`: what another page has of it already. */
  showPlace(id: string, known?: Place): Promise<void>;
}

export const createPlacePageSlice: StateCreator<PlacePageSlice> = (set, get) => {
  let asking = new AbortController();
  return {
    shownPlaceId: null,
    shownPlace: idle,
    shownNeighbourhood: null,
    shownTeams: [],
    shownHistory: null,
    shownGone: null,
    showPlace: async (id, known) => {
      const { shownPlaceId, shownPlace } = get();
      if (shownPlaceId === id && shownPlace.status === 'ready') return;
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const ready = known && ({ status: 'ready', data: known } as const);
      set({
        shownPlaceId: id,
        shownPlace: ready ?? loading,
        shownNeighbourhood: null,
        shownTeams: [],
        shownHistory: null,
        shownGone: null,
      });
      const place = ready ?? settled(await fetchPlace(id, signal));
      if (signal.aborted) return;
      set({ shownPlace: place });
      if (place.status === 'failed' && place.problem.status === 404) {
        const history = await fetchPlaceHistory(id, signal);
        if (signal.aborted || !history.ok || history.data.goneAt === null) return;
        set({ shownGone: { name: history.data.name, at: history.data.goneAt } });
      }
      if (place.status !== 'ready' || place.data.neighbourhoodCode === null) return;
      const code = place.data.neighbourhoodCode;
      const [neighbourhood, teams] = await Promise.all([
        fetchNeighbourhood(code, signal),
        fetchTeamsOf(code, signal),
      ]);
      if (signal.aborted) return;
      if (neighbourhood.ok) set({ shownNeighbourhood: neighbourhood.data });
      if (teams.ok) set({ shownTeams: teams.data.teams });
    },
  };
};

/** What the server put into the page, as the store would have it after asking. */
export const placePageState = ({
  id,
  place,
  neighbourhood,
  teams,
  history,
  gone,
}: PlacePageData): Partial<PlacePageSlice> => ({
  shownPlaceId: id,
  shownPlace: place === null ? notThere(id) : { status: 'ready', data: place },
  shownNeighbourhood: neighbourhood,
  shownTeams: teams,
  shownHistory: history,
  shownGone: gone,
});

const notThere = (id: string): Remote<Place> => ({
  status: 'failed',
  problem: { kind: 'refused', status: 404, detail: `There is no place with id ${id}.`, problemDetails: null },
});
