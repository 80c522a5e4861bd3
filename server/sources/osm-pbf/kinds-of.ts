// Which of the taxonomy's kinds an OpenStreetMap feature is, by their tag conditions.
import type { TagCondition } from '../../domain/places/taxonomy.ts';
import type { Tags } from './osm-element.ts';
import { type Condition, compileCondition, fitting, matchedTags, patternOf } from './tag-conditions.ts';

/** For kinds of place and kinds of candidate site alike; `kinds` in order of precedence. */
export class KindMatcher<Kind extends { osm: TagCondition[] }> {
  readonly #kinds: { kind: Kind; conditions: Condition[] }[];
  /**
   * Per key that comes first in some condition, the values it may have in any of them. Nearly all features
   * fail this one look, and they are many.
   */
  readonly #firstLook: Map<string, RegExp>;

  constructor(kinds: readonly Kind[]) {
    this.#kinds = kinds.map((kind) => ({
      kind,
      conditions: kind.osm.map(compileCondition),
    }));
    const firstValues = new Map<string, string[]>();
    for (const condition of kinds.flatMap((kind) => kind.osm)) {
      const [key, values] = Object.entries(condition)[0];
      firstValues.set(key, [...(firstValues.get(key) ?? []), ...values]);
    }
    this.#firstLook = new Map(Array.from(firstValues, ([key, values]) => [key, patternOf(values)]));
  }

  /** A feature with none of these keys is of no kind. */
  get keys(): string[] {
    return [...this.#firstLook.keys()];
  }

  /** The feature's kinds, the main one first; empty when it is of none. */
  match(tags: Tags): Kind[] {
    if (!this.#mayMatch(tags)) return [];
    const explained = new Set<string>();
    const found: Kind[] = [];
    for (const { kind, conditions } of this.#kinds) {
      const matched = conditions.flatMap((condition) => matchedTags(condition, tags));
      if (matched.some((tag) => !explained.has(tag))) found.push(kind);
      for (const tag of matched) explained.add(tag);
    }
    return found;
  }

  #mayMatch(tags: Tags): boolean {
    for (const key in tags) {
      const pattern = this.#firstLook.get(key);
      if (pattern !== undefined && fitting(tags[key], pattern).length > 0) return true;
    }
    return false;
  }
}
