// Whether the page is on its way to paper: it then wears the flavour of paper.
import type { StateCreator } from 'zustand';

export interface PrintSlice {
  isPrinting: boolean;
  setPrinting(isPrinting: boolean): void;
}

export const createPrintSlice: StateCreator<PrintSlice> = (set) => ({
  isPrinting: false,
  setPrinting: (isPrinting) => set({ isPrinting }),
});
