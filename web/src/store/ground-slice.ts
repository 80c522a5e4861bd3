// The style of a basemap from elsewhere, where the operator named one.
import type { StateCreator } from 'zustand';
import { fetchGroundStyle } from '../api/ground-style.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface GroundSlice {
  /** As it came: nobody has looked yet whether it is a style. */
  groundStyle: Remote<unknown>;
  /** It came, and then did not work. */
  isGroundGivenUp: boolean;
  loadGroundStyle(url: string): Promise<void>;
  giveUpGround(): void;
}

export const createGroundSlice: StateCreator<GroundSlice> = (set) => ({
  groundStyle: idle,
  isGroundGivenUp: false,
  loadGroundStyle: async (url) => {
    set({ groundStyle: loading });
    set({ groundStyle: settled(await fetchGroundStyle(url)) });
  },
  giveUpGround: () => set({ isGroundGivenUp: true }),
});
