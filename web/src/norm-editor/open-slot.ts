// Which slot's window is open, where another control opens it: what was just added is filled in at once.
import { createContext, useContext } from 'react';

interface OpenSlot {
  openSlot: string | null;
  setOpenSlot(id: string | null): void;
}

export const OpenSlotContext = createContext<OpenSlot>({ openSlot: null, setOpenSlot: () => {} });

export const useOpenSlot = (): OpenSlot => useContext(OpenSlotContext);
