// The place whose own page is open, and its neighbourhood.
import type { StateCreator } from 'zustand';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { PlacePageData } from '../../../server/contract/drawn-page.ts';
import type { Place } from '../../../server/contract/place.ts';
import { fetchNeighbourhood } from '../api/neighbourhoods.ts';
import { fetchPlace } from '../api/places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface PlacePageSlice {
  shownPlaceId: string | null;
  shownPlace: Remote<Place>;
  /** `null`: across the border, or not known (yet). */
  shownNeighbourhood: Neighbourhood | null;
  /** Asks for what is not there; after a failure it asks again. `known`: what another page has of it already. */
  showPlace(id: string, known?: Place): Promise<void>;
}

export const createPlacePageSlice: StateCreator<PlacePageSlice> = (set, get) => {
  let asking = new AbortController();
  return {
    shownPlaceId: null,
    shownPlace: idle,
    shownNeighbourhood: null,
    showPlace: async (id, known) => {
      const { shownPlaceId, shownPlace } = get();
      if (shownPlaceId === id && shownPlace.status === 'ready') return;
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const ready = known && ({ status: 'ready', data: known } as const);
      set({ shownPlaceId: id, shownPlace: ready ?? loading, shownNeighbourhood: null });
      const place = ready ?? settled(await fetchPlace(id, signal));
      if (signal.aborted) return;
      set({ shownPlace: place });
      if (place.status !== 'ready' || place.data.neighbourhoodCode === null) return;
      const neighbourhood = await fetchNeighbourhood(place.data.neighbourhoodCode, signal);
      if (!signal.aborted && neighbourhood.ok) set({ shownNeighbourhood: neighbourhood.data });
    },
  };
};

/** What the server put into the page, as the store would have it after asking. */
export const placePageState = ({ id, place, neighbourhood }: PlacePageData): Partial<PlacePageSlice> => ({
  shownPlaceId: id,
  shownPlace: place === null ? gone(id) : { status: 'ready', data: place },
  shownNeighbourhood: neighbourhood,
});

const gone = (id: string): Remote<Place> => ({
  status: 'failed',
  problem: { kind: 'refused', status: 404, detail: `There is no place with id ${id}.`, problemDetails: null },
});
