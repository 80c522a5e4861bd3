// The kinds of place: what each is for, how OpenStreetMap tags it and which words lists use for it.
import type { PlaceFunction } from './place.ts';

/**
 * All keys must be present with one of the values. `*` in a value stands for any run of characters, so `*`
 * alone for any value and `*buurthuis*` for a name that says so; letter case does not matter.
 */
export type TagCondition = Record<string, string[]>;

/** A kind of building where a meeting place could open. */
export interface CandidateKindDefinition {
  /** kebab-case English: `community-centre`. */
  id: string;
  /** A feature is of this kind when any of the conditions holds. Empty: comes from lists only. */
  osm: TagCondition[];
  /** Lower-case words that lists use for this kind, Dutch and English. */
  words: string[];
  /** Why the conditions are as they are, and stand where they stand. */
  note?: string;
}

export interface KindDefinition extends CandidateKindDefinition {
  functions: PlaceFunction[];
}

export interface ActivityDefinition {
  /** kebab-case English: `eat-together`. */
  id: string;
  /** A place offers it when any of the conditions holds. Empty: comes from lists only. */
  osm: TagCondition[];
  /** Lower-case words that lists use for it, Dutch and English. */
  words: string[];
}

/**
 * `data/taxonomy.json`: kinds in order of precedence, the most specific first. A feature gets a second kind
 * only when that explains a tag which no kind before it has explained.
 */
export interface Taxonomy {
  kinds: KindDefinition[];
  /** What one can do at a place, apart from its kind. */
  activities: ActivityDefinition[];
  /** In order of precedence: a building is a candidate of one kind, the first that fits. */
  candidateSites: CandidateKindDefinition[];
}
