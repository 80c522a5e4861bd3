// What the finder found in a catalogue with too many places to hold: the pages of the list so far, and counts by the server.
import type { StateCreator } from 'zustand';
import type { Place, PlaceCounts, PlaceList } from '../../../server/contract/place.ts';
import { fetchPlace, fetchPlaceCounts, fetchPlacePage } from '../api/places.ts';
import type { Answer } from '../api/request.ts';
import { type CountedDrop, dropsOf, usefulDrops } from '../finder/find-places.ts';
import type { FinderFilters } from './finder-slice.ts';
import { filtersAsQuery } from './finder-url.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface Found extends PlaceList {
  /** What it was found by, in the words of the API. */
  query: string;
  /** Only where nothing was found. */
  drops: CountedDrop[];
}

export interface FoundSlice {
  /** Stays while the answer to another question is on its way. */
  found: Remote<Found>;
  /** By the same filters, a moment later. */
  placeCounts: Remote<PlaceCounts>;
  /** The place that was asked for last. */
  onePlace: Remote<Place>;
  findPlaces(filters: FinderFilters): Promise<void>;
  /** The next page after those that are there. */
  findMorePlaces(): Promise<void>;
  loadPlace(id: string): Promise<void>;
}

const pageSize = 100;

const nothing: PlaceList = { places: [], total: 0, next: null };

export const createFoundSlice: StateCreator<FoundSlice> = (set, get) => {
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
      const query = filtersAsQuery(filters);
      const page = orNothing(await fetchPlacePage(query, { limit: pageSize, cursor: null }, signal), query);
      if (!page.ok) {
        if (!signal.aborted) set({ found: settled(page) });
        return;
      }
      const drops = page.data.total === 0 ? await countDrops(filters, signal) : [];
      if (signal.aborted) return;
      set({ found: { status: 'ready', data: { ...page.data, query: query.toString(), drops } } });
      const counts = await fetchPlaceCounts(query, signal);
      if (!signal.aborted) set({ placeCounts: settled(counts) });
    },
    findMorePlaces: async () => {
      const { found } = get();
      if (found.status !== 'ready' || found.data.next === null) return;
      const { signal } = finding;
      const { query, next: cursor, places } = found.data;
      const page = await fetchPlacePage(new URLSearchParams(query), { limit: pageSize, cursor }, signal);
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

/** A link may ask for a kind or a neighbourhood that cannot be: then nothing fits, and nothing is broken. */
function orNothing(answer: Answer<PlaceList>, query: URLSearchParams): Answer<PlaceList> {
  const isOfLink = !answer.ok && answer.problem.status === 400 && query.size > 0;
  return isOfLink ? { ok: true, data: nothing, version: null } : answer;
}

async function countDrops(filters: FinderFilters, signal: AbortSignal): Promise<CountedDrop[]> {
  const counted = dropsOf(filters).map(async (drop) => {
    const query = filtersAsQuery({ ...filters, ...drop.change });
    const page = await fetchPlacePage(query, { limit: 1, cursor: null }, signal);
    return { ...drop, count: page.ok ? page.data.total : 0 };
  });
  return usefulDrops(await Promise.all(counted));
}
