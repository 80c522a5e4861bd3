// Which look a visitor sees: their own choice, else what their device asks for; on paper always that of paper.
import type { Flavour } from '../../../server/contract/looks.ts';
import type { FlavourChoice } from '../store/preferences-slice.ts';

const wantsContrast = '(prefers-contrast: more)';
const wantsDark = '(prefers-color-scheme: dark)';

export function resolveFlavour(choice: FlavourChoice, matches: (mediaQuery: string) => boolean): Flavour {
  if (choice !== 'device') return choice;
  if (matches(wantsContrast)) return 'contrast';
  return matches(wantsDark) ? 'dark' : 'light';
}

/** Calls back when the device changes its mind; returns the way to stop. */
export function watchDeviceFlavour(onChange: () => void): () => void {
  const queries = [wantsContrast, wantsDark].map((query) => window.matchMedia(query));
  for (const query of queries) query.addEventListener('change', onChange);
  return () => {
    for (const query of queries) query.removeEventListener('change', onChange);
  };
}
