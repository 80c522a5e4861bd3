// The shape of all words: that of the Dutch ones, which every page has from the start.
import type { everyday } from './nl/everyday-words.ts';
import type { municipal } from './nl/municipal-words.ts';
import type { Translation } from './translation.ts';

/** What every visitor meets, and what the pages for municipalities and social workers say besides. */
export const wordGroups = ['everyday', 'municipal'] as const;
export type WordGroup = (typeof wordGroups)[number];

export interface GroupWords {
  everyday: Translation<typeof everyday>;
  municipal: Translation<typeof municipal>;
}

/** Those of a group are there once a page that needs them was opened. */
export type Words = GroupWords['everyday'] & Partial<GroupWords['municipal']>;

/** The keys and arguments that the compiler knows. */
export type DutchWords = typeof everyday & typeof municipal;

declare module 'use-intl' {
  interface AppConfig {
    Messages: DutchWords;
  }
}
