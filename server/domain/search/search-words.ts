// Words by which people ask for what one can do: kinds of place, activities, what places do for people, and languages.
import type { Taxonomy } from '../places/taxonomy.ts';

/** The filters that a word can stand for, in order of precedence where it stands for more than one. */
export const whatFilters = ['kinds', 'activities', 'functions', 'languages'] as const;
export type WhatFilter = (typeof whatFilters)[number];

/** One value of one filter, and how people call it. */
export interface What {
  filter: WhatFilter;
  /** Id of the taxonomy, of a function, or code of a language. */
  id: string;
  /** In Dutch. */
  title: string;
  words: readonly string[];
}

export interface SearchWords {
  what: readonly What[];
  /** Words that say little: they need not be found. Folded. */
  stopWords: ReadonlySet<string>;
  /** Folded, from short to long. */
  abbreviations: ReadonlyMap<string, string>;
}

/** Words beside those that lists of places use, which the taxonomy holds. The first is the title. */
export type MoreWords = Record<WhatFilter, Record<string, readonly string[]>>;

export function whatOf(taxonomy: Taxonomy, more: MoreWords): What[] {
  const known = { kinds: taxonomy.kinds, activities: taxonomy.activities, functions: [], languages: [] };
  return whatFilters.flatMap((filter) => {
    const listed = new Map<string, readonly string[]>(known[filter].map(({ id, words }) => [id, words]));
    return [...new Set([...listed.keys(), ...Object.keys(more[filter])])].map((id) => {
      const words = [...(more[filter][id] ?? []), ...(listed.get(id) ?? [])];
      return { filter, id, title: words[0] ?? id, words };
    });
  });
}
