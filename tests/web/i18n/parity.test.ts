// All languages say the same things: the same keys, with the same arguments, and a name for every kind.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import { languages } from '../../../server/contract/looks.ts';
import type { Taxonomy } from '../../../server/domain/places/taxonomy.ts';
import { readableId } from '../../../web/src/i18n/use-kind-name.ts';
import { dutch, english, everydayWords } from './all-words.ts';
import { flatten } from './flatten-words.ts';

/** `count plural`, `date date`, `b tag`: each argument with its kind, once, sorted. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      // A language may need the ways of counting where another writes the number alone.
      const kind = element.type === TYPE.number ? TYPE.plural : element.type;
      found.add(`${element.value} ${TYPE[kind]}`);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(parse(message));
  return [...found].sort();
}

/** Of each plural in a message: what it distinguishes. */
function pluralsOf(message: string): string[][] {
  const found: string[][] = [];
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type !== TYPE.plural && element.type !== TYPE.select) continue;
      if (element.type === TYPE.plural) found.push(Object.keys(element.options));
      for (const { value } of Object.values(element.options)) visit(value);
    }
  };
  visit(parse(message));
  return found;
}

const numbers: Record<string, string> = { zero: '=0', one: '=1', two: '=2' };
const covers = (options: string[], category: string) =>
  options.includes(category) || options.includes(numbers[category]);

/** Every language has the words of every day; of what municipalities read, Dutch and English. */
const sets = [
  ...Object.entries(everydayWords).map(([language, words]) => ({ language, words, dutch: everydayWords.nl })),
  { language: 'en, whole', words: english, dutch },
];

test('there are words in every language that can be chosen', () => {
  expect(Object.keys(everydayWords).sort()).toEqual([...languages].sort());
});

describe.each(sets)('in $language', ({ language, words, dutch }) => {
  const [own, nl] = [flatten(words), flatten(dutch)];

  test('the keys are those of the Dutch words', () => {
    expect([...own.keys()].sort()).toEqual([...nl.keys()].sort());
  });

  test('every message takes the same arguments', () => {
    const differing = [...nl].filter(
      ([key, message]) => argumentsOf(message).join() !== argumentsOf(own.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('no message is empty, and none is a Dutch sentence that was forgotten', () => {
    expect([...own].filter(([, message]) => message.trim() === '')).toEqual([]);
    const sentences = [...own].filter(([key, message]) => message.includes(' ') && message === nl.get(key));
    const forgotten = sentences.filter(([, message]) =>
      /\p{L}{2,} .*\p{L}{2,}/u.test(message.replace(/\{[^{}]*\}/g, '')),
    );
    if (language !== 'nl') expect(forgotten).toEqual([]);
  });

  test.each(['kinds', 'activities'] as const)('all %s of the taxonomy have a name', (list) => {
    const file = resolve(import.meta.dirname, '../../../data/taxonomy.json');
    const entries = (JSON.parse(readFileSync(file, 'utf8')) as Taxonomy)[list];
    expect(entries.length).toBeGreaterThan(0);
    expect(entries.filter(({ id }) => !own.has(`${list}.${id}`))).toEqual([]);
  });
});

test.each(Object.entries(everydayWords))(
  'in %s each way of counting that the language has is written out',
  (language, words) => {
    const wanted = new Intl.PluralRules(language).resolvedOptions().pluralCategories;
    const lacking = [...flatten(words)].flatMap(([key, message]) =>
      pluralsOf(message)
        .filter((options) => wanted.some((category) => !covers(options, category)))
        .map((options) => `${key}: ${options.join(' ')}`),
    );
    expect(lacking).toEqual([]);
  },
);

test('a kind without a name reads as words', () => {
  expect(readableId('sewing-circle')).toBe('Sewing circle');
});
