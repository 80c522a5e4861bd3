// What the finder found in a catalogue with too many places to hold: the pages of the list so far, and counts by the server.
import type { StateCreator } from 'zustand';
import type { Place, PlaceCounts } from '../../../server/contract/place.ts';
import { fetchPlace, fetchPlaceCounts, fetchPlacePage } from '../api/places.ts';
import type { CountedDrop } from '../finder/filters.ts';
import {
  canBeNearby,
  dropsIn,
  dropsNearby,
  type FoundPage,
  findByName,
  findNearby,
  pageSize,
  placeQueryOf,
} from './find-by-server.ts';
import type { FinderFilters } from './finder-slice.ts';
import { filtersAsQuery } from './finder-url.ts';
import type { IsochroneSlice } from './isochrone-slice.ts';
import { idle, loading, type Remote, settled } from './remote.ts';
import type { TravelSlice } from './travel-slice.ts';

export interface Found extends FoundPage {
  /** What it was found by, in the words of the API, save a moment and from where. */
  query: string;
  /** Found by when it is open, besides. */
  isByTime: boolean;
  /** Only where nothing was found. */
  drops: CountedDrop[];
}

export interface FoundSlice {
  /** Stays while the answer to another question is on its way. */
  found: Remote<Found>;
  /** By the same filters, a moment later. They know no distance. */
  placeCounts: Remote<PlaceCounts>;
  /** The place that was asked for last. */
  onePlace: Remote<Place>;
  findPlaces(filters: FinderFilters): Promise<void>;
  /** The next page after those that are there. */
  findMorePlaces(): Promise<void>;
  loadPlace(id: string): Promise<void>;
}

export const createFoundSlice: StateCreator<FoundSlice & TravelSlice & IsochroneSlice, [], [], FoundSlice> = (
  set,
  get,
) => {
  let finding = new AbortController();
  let loadingPlace = new AbortController();
  return {
    found: idle,
    placeCounts: idle,
    onePlace: idle,
    findPlaces: async (filters) => {
      finding.abort();
      finding = new AbortController();
      const { signal } = finding;
      if (get().found.status !== 'ready') set({ found: loading });
      const { travelOrigin, isochroneChoice } = get();
      const near = canBeNearby(filters) ? travelOrigin : null;
      const { mode } = isochroneChoice;
      const page = await (near ? findNearby(filters, near, mode, signal) : findByName(filters, signal));
      if (!page.ok) {
        if (!signal.aborted) set({ found: settled(page) });
        return;
      }
      const query = filtersAsQuery(filters).toString();
      const show = (drops: CountedDrop[]) => {
        const data = { ...page.data, query, isByTime: filters.openAt !== null, drops };
        if (!signal.aborted) set({ found: { status: 'ready', data } });
      };
      // Where there is nothing, what to leave out comes with it.
      if (page.data.total > 0) show([]);
      const asked = placeQueryOf(filters);
      // Also where no moment is asked for, as its choices are counted.
      asked.set('openAtUnknown', 'include');
      const counts = await fetchPlaceCounts(asked, signal);
      if (page.data.total === 0) {
        if (near) show(await dropsNearby(filters, near, mode, signal));
        else show(counts.ok ? dropsIn(counts.data, filters) : []);
      }
      if (!signal.aborted) set({ placeCounts: settled(counts) });
    },
    findMorePlaces: async () => {
      const { found } = get();
      if (found.status !== 'ready' || found.data.next === null) return;
      const { signal } = finding;
      const { asked, next: cursor, places } = found.data;
      const page = await fetchPlacePage(new URLSearchParams(asked), { limit: pageSize, cursor }, signal);
      // Pressed twice, the same page comes twice.
      if (signal.aborted || get().found !== found) return;
      if (!page.ok) set({ found: settled(page) });
      else {
        const data = { ...found.data, ...page.data, places: [...places, ...page.data.places] };
        set({ found: { status: 'ready', data } });
      }
    },
    loadPlace: async (id) => {
      loadingPlace.abort();
      loadingPlace = new AbortController();
      const { signal } = loadingPlace;
      set({ onePlace: loading });
      const answer = await fetchPlace(id, signal);
      if (!signal.aborted) set({ onePlace: settled(answer) });
    },
  };
};
