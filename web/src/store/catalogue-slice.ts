// What the catalogue says of itself.
import type { StateCreator } from 'zustand';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { fetchCatalogue } from '../api/catalogue.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface CatalogueSlice {
  catalogue: Remote<Catalogue>;
  loadCatalogue(): Promise<void>;
}

export const createCatalogueSlice: StateCreator<CatalogueSlice> = (set) => ({
  catalogue: idle,
  loadCatalogue: async () => {
    set({ catalogue: loading });
    set({ catalogue: settled(await fetchCatalogue()) });
  },
});
