// Puts the flavour on the document, where tokens.css reads it, and tells drawings which one it is.
import { useLayoutEffect, useSyncExternalStore } from 'react';
import type { Flavour } from '../../../server/contract/looks.ts';
import { useStore } from '../store/store.ts';
import { resolveFlavour, watchDeviceFlavour } from './flavour.ts';

const deviceMatches = (mediaQuery: string) => window.matchMedia(mediaQuery).matches;

/** The flavour that is on the screen now. A palette read before it changed is stale. */
export function useFlavour(): Flavour {
  const choice = useStore((state) => state.flavourChoice);
  const isPrinting = useStore((state) => state.isPrinting);
  const resolve = () => resolveFlavour(choice, deviceMatches);
  // The server draws no part that asks for it.
  const onScreen = useSyncExternalStore(watchDeviceFlavour, resolve, resolve);
  return isPrinting ? 'print' : onScreen;
}

/** Called once, at the top. */
export function useFlavourOnDocument(): void {
  const flavour = useFlavour();
  useLayoutEffect(() => {
    document.documentElement.dataset.flavour = flavour;
  }, [flavour]);
}
