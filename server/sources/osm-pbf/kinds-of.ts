// Which kinds of place an OpenStreetMap feature is, by the tag conditions of the taxonomy.
import type { PlaceFunction } from '../../domain/places/place.ts';
import { placeFunctions } from '../../domain/places/place.ts';
import type { KindDefinition, TagCondition, Taxonomy } from '../../domain/places/taxonomy.ts';
import type { Tags } from './decode-block.ts';

interface Condition {
  key: string;
  pattern: RegExp;
}

export class KindMatcher {
  readonly #kinds: { kind: KindDefinition; conditions: Condition[][] }[];
  /** A feature with none of these keys is of no kind. */
  readonly keys: string[];

  constructor(taxonomy: Taxonomy) {
    this.#kinds = taxonomy.kinds.map((kind) => ({ kind, conditions: kind.osm.map(compile) }));
    // The first key of a condition is enough to look closer, since all keys must be present.
    this.keys = [...new Set(taxonomy.kinds.flatMap((kind) => kind.osm.map((tags) => Object.keys(tags)[0])))];
  }

  /** The feature's kinds, the main one first, and what they are for together; empty when it is no place. */
  match(tags: Tags): { kinds: string[]; functions: PlaceFunction[] } {
    if (!this.keys.some((key) => key in tags)) return { kinds: [], functions: [] };
    const explained = new Set<string>();
    const found: KindDefinition[] = [];
    for (const { kind, conditions } of this.#kinds) {
      const values = conditions.map((condition) => matchedValues(condition, tags)).filter((v) => v !== null);
      if (values.some((matched) => matched.some((value) => !explained.has(value)))) found.push(kind);
      for (const value of values.flat()) explained.add(value);
    }
    const functions = new Set(found.flatMap((kind) => kind.functions));
    return {
      kinds: found.map((kind) => kind.id),
      functions: placeFunctions.filter((each) => functions.has(each)),
    };
  }
}

function compile(condition: TagCondition): Condition[] {
  return Object.entries(condition).map(([key, values]) => {
    const alternatives = values.map((value) => value.split('*').map(escaped).join('.*'));
    return { key, pattern: new RegExp(`^(?:${alternatives.join('|')})$`, 'isu') };
  });
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}

/** `key=value` of every tag that the condition rests on, or null where it does not hold. `a;b` is two values. */
function matchedValues(conditions: Condition[], tags: Tags): string[] | null {
  const matched: string[] = [];
  for (const { key, pattern } of conditions) {
    const values = (tags[key]?.split(';') ?? []).map((value) => value.trim());
    const fitting = values.filter((value) => value !== '' && value !== 'no' && pattern.test(value));
    if (fitting.length === 0) return null;
    matched.push(...fitting.map((value) => `${key}=${value}`));
  }
  return matched;
}
