// Which kinds of place an OpenStreetMap feature is, by the tag conditions of the taxonomy.
import { type PlaceFunction, placeFunctions } from '../../domain/places/place.ts';
import type { KindDefinition, Taxonomy } from '../../domain/places/taxonomy.ts';
import type { Tags } from './osm-element.ts';
import { type Condition, compileCondition, fitting, matchedTags, patternOf } from './tag-conditions.ts';

export class KindMatcher {
  readonly #kinds: { kind: KindDefinition; conditions: Condition[] }[];
  /**
   * Per key that comes first in some condition, the values it may have in any of them. Nearly all features
   * fail this one look, and they are many.
   */
  readonly #firstLook: Map<string, RegExp>;

  constructor({ kinds }: Taxonomy) {
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

  /** The feature's kinds, the main one first, and what they are for together; `null` when it is no place. */
  match(tags: Tags): { kinds: string[]; functions: PlaceFunction[] } | null {
    if (!this.#mayMatch(tags)) return null;
    const explained = new Set<string>();
    const found: KindDefinition[] = [];
    for (const { kind, conditions } of this.#kinds) {
      const matched = conditions.flatMap((condition) => matchedTags(condition, tags));
      if (matched.some((tag) => !explained.has(tag))) found.push(kind);
      for (const tag of matched) explained.add(tag);
    }
    if (found.length === 0) return null;
    const functions = new Set(found.flatMap((kind) => kind.functions));
    return {
      kinds: found.map((kind) => kind.id),
      functions: placeFunctions.filter((each) => functions.has(each)),
    };
  }

  #mayMatch(tags: Tags): boolean {
    for (const key in tags) {
      const pattern = this.#firstLook.get(key);
      if (pattern !== undefined && fitting(tags[key], pattern).length > 0) return true;
    }
    return false;
  }
}
