// The places of the catalogue, and the neighbourhoods that they stand in.
import type { StateCreator } from 'zustand';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { fetchNeighbourhoods, type NeighbourhoodsOf } from '../api/neighbourhoods.ts';
import { fetchPlaces } from '../api/places.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface PlacesSlice {
  places: Remote<Place[]>;
  neighbourhoods: Remote<Neighbourhood[]>;
  loadPlaces(): Promise<void>;
  /** Of a country only those with places in them: the others are never named here. */
  loadNeighbourhoods(of: NeighbourhoodsOf): Promise<void>;
}

export const createPlacesSlice: StateCreator<PlacesSlice> = (set) => ({
  places: idle,
  neighbourhoods: idle,
  loadPlaces: async () => {
    set({ places: loading });
    set({ places: settled(await fetchPlaces()) });
  },
  loadNeighbourhoods: async (of) => {
    set({ neighbourhoods: loading });
    const answer = await fetchNeighbourhoods(of);
    set({
      neighbourhoods: settled(answer.ok ? { ...answer, data: answer.data.neighbourhoods } : answer),
    });
  },
});
