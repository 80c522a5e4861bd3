// The places of the catalogue, and the neighbourhoods that they stand in.
import type { StateCreator } from 'zustand';
import type { Neighbourhood, NeighbourhoodName } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import {
  fetchNeighbourhoodNames,
  fetchNeighbourhoods,
  type NeighbourhoodsOf,
} from '../api/neighbourhoods.ts';
import { fetchPlaces } from '../api/places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface PlacesSlice {
  /** All, or where they are many those of one municipality. */
  places: Remote<Place[]>;
  neighbourhoods: Remote<Neighbourhood[]>;
  /** By code: the few that are named of more than a page can hold. */
  namedNeighbourhoods: ReadonlyMap<string, NeighbourhoodName>;
  /** `municipality`: its code. */
  loadPlaces(of?: { municipality: string }): Promise<void>;
  /** Of a country only those with places in them: the others are never named here. */
  loadNeighbourhoods(of: NeighbourhoodsOf): Promise<void>;
  /** Asks for those of which it did not ask yet. */
  nameNeighbourhoods(codes: readonly string[]): Promise<void>;
}

/** More than stand on a page of the list. */
const namesAtOnce = 200;

export const createPlacesSlice: StateCreator<PlacesSlice> = (set, get) => {
  const named = new Set<string>();
  let loadingPlaces = new AbortController();
  return {
    places: idle,
    neighbourhoods: idle,
    namedNeighbourhoods: new Map(),
    loadPlaces: async (of) => {
      loadingPlaces.abort();
      loadingPlaces = new AbortController();
      const { signal } = loadingPlaces;
      set({ places: loading });
      const answer = await fetchPlaces(new URLSearchParams({ ...of }), signal);
      if (!signal.aborted) set({ places: settled(answer) });
    },
    loadNeighbourhoods: async (of) => {
      set({ neighbourhoods: loading });
      const answer = await fetchNeighbourhoods(of);
      set({
        neighbourhoods: settled(answer.ok ? { ...answer, data: answer.data.neighbourhoods } : answer),
      });
    },
    nameNeighbourhoods: async (codes) => {
      const codesAsked = codes.filter((code) => !named.has(code)).slice(0, namesAtOnce);
      if (codesAsked.length === 0) return;
      for (const code of codesAsked) named.add(code);
      const answer = await fetchNeighbourhoodNames(codesAsked);
      // Without a name a place still shows; the next page of the list asks again.
      if (!answer.ok) for (const code of codesAsked) named.delete(code);
      else {
        const found = answer.data.neighbourhoods.map((area) => [area.code, area] as const);
        set({ namedNeighbourhoods: new Map([...get().namedNeighbourhoods, ...found]) });
      }
    },
  };
};
