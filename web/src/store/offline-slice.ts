// Whether what the page shows was kept on this device, as no answer comes from the server.
import type { StateCreator } from 'zustand';

export interface OfflineSlice {
  /** When the oldest of the kept answers came; `null`: all are of now. */
  keptOn: Date | null;
  /** `date`: as HTTP writes it. */
  noteKept(date: string): void;
}

export const createOfflineSlice: StateCreator<OfflineSlice> = (set) => ({
  keptOn: null,
  noteKept: (date) => {
    const noted = new Date(date);
    set(({ keptOn }) => ({ keptOn: keptOn !== null && keptOn < noted ? keptOn : noted }));
  },
});
