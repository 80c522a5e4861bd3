// Whether the tags of a feature hold what a condition of the taxonomy asks.
import type { TagCondition } from '../../domain/places/taxonomy.ts';
import type { Tags } from './osm-element.ts';

export type Condition = { key: string; pattern: RegExp }[];

export const compileCondition = (condition: TagCondition): Condition =>
  Object.entries(condition).map(([key, values]) => ({ key, pattern: patternOf(values) }));

/** `key=value` of every tag that the condition rests on; none where it does not hold. */
export function matchedTags(condition: Condition, tags: Tags): string[] {
  const matched: string[] = [];
  for (const { key, pattern } of condition) {
    const values = fitting(tags[key], pattern);
    if (values.length === 0) return [];
    for (const value of values) matched.push(`${key}=${value}`);
  }
  return matched;
}

const none: string[] = [];

/** The values that fit; `a;b` is two values, and `no` is none. */
export function fitting(value: string | undefined, pattern: RegExp): string[] {
  if (value === undefined) return none;
  const lower = value.toLowerCase();
  if (!lower.includes(';')) return lower !== 'no' && pattern.test(lower) ? [lower] : none;
  return lower
    .split(';')
    .map((part) => part.trim())
    .filter((part) => part !== '' && part !== 'no' && pattern.test(part));
}

/** `*` stands for any run of characters; at an end it leaves that end open, which is also the fastest to search. */
export function patternOf(values: string[]): RegExp {
  const alternatives = values.map((value) => {
    const parts = value.toLowerCase().split('*').map(escaped);
    return `${value.startsWith('*') ? '' : '^'}${parts.filter((part) => part !== '').join('.*')}${value.endsWith('*') ? '' : '$'}`;
  });
  return new RegExp(alternatives.join('|'), 'su');
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, '\\$&');
}
