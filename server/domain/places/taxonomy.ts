// The kinds of place: what each is for, how OpenStreetMap tags it and which words lists use for it.
import type { PlaceFunction } from './place.ts';

/** All keys must be present with one of the values; `*` stands for any value. */
export type TagCondition = Record<string, string[]>;

export interface KindDefinition {
  /** kebab-case English: `community-centre`. */
  id: string;
  functions: PlaceFunction[];
  /** A feature is of this kind when any of the conditions holds. Empty: comes from lists only. */
  osm: TagCondition[];
  /** Lower-case words that lists use for this kind, Dutch and English. */
  words: string[];
}

/** `data/taxonomy.json`: kinds in order of precedence, the most specific first. */
export interface Taxonomy {
  kinds: KindDefinition[];
}
