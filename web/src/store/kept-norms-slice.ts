// Norms that a visitor keeps in this browser: on this device only, until they are removed.
import type { StateCreator } from 'zustand';
import type { Norm } from '../../../server/contract/norm.ts';

/** `full`: the browser has no room left; `absent`: it keeps nothing, as in a private window. */
export type KeepOutcome = 'kept' | 'full' | 'absent';

export interface KeptNormsSlice {
  /** The one kept last comes first. */
  keptNorms: readonly Norm[];
  /** Reads what this browser holds; what is no norm (any more) is passed over. */
  loadKeptNorms(): Promise<void>;
  /** In the place of one with the same id, version and title. */
  keepNorm(norm: Norm): KeepOutcome;
  forgetNorm(norm: Norm): void;
}

export const keptNormsKey = 'norms';

/** Two with the same are versions of the same text: the later takes the place of the earlier. */
export const keptAs = ({ id, version, title }: Norm): string => `${id}/${version}/${title}`;

export const createKeptNormsSlice: StateCreator<KeptNormsSlice> = (set, get) => ({
  keptNorms: [],
  loadKeptNorms: async () => {
    const held = readHeld();
    if (held.length === 0) return set({ keptNorms: [] });
    // Only who keeps norms needs the code that checks them.
    const { normFault } = await import('../../../server/domain/norm/norm-fault.ts');
    set({ keptNorms: held.filter((one): one is Norm => normFault(one) === null) });
  },
  keepNorm: (norm) => {
    const others = readHeld().filter((one) => !isKeptAs(one, norm));
    const outcome = hold([norm, ...others]);
    if (outcome === 'kept')
      set({ keptNorms: [norm, ...get().keptNorms.filter((one) => !isKeptAs(one, norm))] });
    return outcome;
  },
  forgetNorm: (norm) => {
    hold(readHeld().filter((one) => !isKeptAs(one, norm)));
    set({ keptNorms: get().keptNorms.filter((one) => !isKeptAs(one, norm)) });
  },
});

const isKeptAs = (held: unknown, norm: Norm): boolean =>
  held !== null && typeof held === 'object' && keptAs(held as Norm) === keptAs(norm);

function readHeld(): unknown[] {
  try {
    const held: unknown = JSON.parse(globalThis.localStorage.getItem(keptNormsKey) ?? '[]');
    return Array.isArray(held) ? held : [];
  } catch {
    return [];
  }
}

function hold(norms: unknown[]): KeepOutcome {
  try {
    globalThis.localStorage.setItem(keptNormsKey, JSON.stringify(norms));
    return 'kept';
  } catch (error) {
    const isFull = error instanceof DOMException && error.name === 'QuotaExceededError';
    return isFull ? 'full' : 'absent';
  }
}
