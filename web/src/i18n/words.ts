// The shape of all words: that of the Dutch ones, which every page has from the start.
import type { everyday } from './nl/everyday-words.ts';
import type { history } from './nl/history-words.ts';
import type { municipal } from './nl/municipal-words.ts';
import type { route } from './nl/route-words.ts';
import type { Translation } from './translation.ts';

/**
 * What every visitor meets, what the pages for municipalities and social workers say besides, and what is said when someone asks
 * for the changes in a place or for the way to it.
 */
export const wordGroups = ['everyday', 'municipal', 'history', 'route'] as const;
export type WordGroup = (typeof wordGroups)[number];

export interface GroupWords {
  everyday: Translation<typeof everyday>;
  municipal: Translation<typeof municipal>;
  history: { history: Translation<typeof history> };
  route: { route: Translation<typeof route> };
}

/** Those of a group are there once a page that needs them was opened. */
export type Words = GroupWords['everyday'] &
  Partial<GroupWords['municipal'] & GroupWords['history'] & GroupWords['route']>;

/** The keys and arguments that the compiler knows. */
export type DutchWords = typeof everyday &
  typeof municipal & { history: typeof history; route: typeof route };

declare module 'use-intl' {
  interface AppConfig {
    Messages: DutchWords;
  }
}
