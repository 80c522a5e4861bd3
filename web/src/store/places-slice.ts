// The places of the catalogue, and the neighbourhoods that they stand in.
import type { StateCreator } from 'zustand';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { fetchNeighbourhoods, type NeighbourhoodsOf } from '../api/neighbourhoods.ts';
import { fetchPlaces } from '../api/places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface PlacesSlice {
  /** All, or where they are many those of one municipality. */
  places: Remote<Place[]>;
  neighbourhoods: Remote<Neighbourhood[]>;
  /** `municipality`: its code. */
  loadPlaces(of?: { municipality: string }): Promise<void>;
  /** Of a country only those with places in them: the others are never named here. */
  loadNeighbourhoods(of: NeighbourhoodsOf): Promise<void>;
}

export const createPlacesSlice: StateCreator<PlacesSlice> = (set) => {
  let loadingPlaces = new AbortController();
  return {
    places: idle,
    neighbourhoods: idle,
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
  };
};
