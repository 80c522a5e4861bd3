// Both languages say the same things: the same keys, with the same arguments, and a name for every kind.

import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type MessageFormatElement, parse, TYPE } from '@formatjs/icu-messageformat-parser';
import { describe, expect, test } from 'vitest';
import type { Taxonomy } from '../../../server/domain/places/taxonomy.ts';
import { readableId } from '../../../web/src/i18n/use-kind-name.ts';
import { dutch, english } from './all-words.ts';

type Words = { readonly [key: string]: string | Words };

/** Per dotted key the message. */
function flatten(words: Words, prefix = ''): Map<string, string> {
  return new Map(
    Object.entries(words).flatMap(([key, value]) =>
      typeof value === 'string' ? [[prefix + key, value]] : [...flatten(value, `${prefix}${key}.`)],
    ),
  );
}

/** `count plural`, `date date`, `b tag`: each argument with its kind, once, sorted. */
function argumentsOf(message: string): string[] {
  const found = new Set<string>();
  const visit = (elements: MessageFormatElement[]) => {
    for (const element of elements) {
      if (element.type === TYPE.literal || element.type === TYPE.pound) continue;
      found.add(`${element.value} ${TYPE[element.type]}`);
      if (element.type === TYPE.tag) visit(element.children);
      if (element.type === TYPE.plural || element.type === TYPE.select) {
        for (const { value } of Object.values(element.options)) visit(value);
      }
    }
  };
  visit(parse(message));
  return [...found].sort();
}

const nl = flatten(dutch);
const en = flatten(english);

describe('both languages', () => {
  test('have the same keys', () => {
    expect([...en.keys()].sort()).toEqual([...nl.keys()].sort());
  });

  test('take the same arguments in every message', () => {
    const differing = [...nl].filter(
      ([key, message]) => argumentsOf(message).join() !== argumentsOf(en.get(key) ?? '').join(),
    );
    expect(differing).toEqual([]);
  });

  test('leave no message empty', () => {
    expect([...nl, ...en].filter(([, message]) => message.trim() === '')).toEqual([]);
  });
});

test('every kind of the taxonomy has a name in both languages', () => {
  const file = resolve(import.meta.dirname, '../../../data/taxonomy.json');
  const { kinds } = JSON.parse(readFileSync(file, 'utf8')) as Taxonomy;
  expect(kinds.length).toBeGreaterThan(0);
  const nameless = kinds.filter(({ id }) => !nl.has(`kinds.${id}`) || !en.has(`kinds.${id}`));
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

test('every activity of the taxonomy has a name in both languages', () => {
  const file = resolve(import.meta.dirname, '../../../data/taxonomy.json');
  const { activities } = JSON.parse(readFileSync(file, 'utf8')) as Taxonomy;
  expect(activities.length).toBeGreaterThan(0);
  const nameless = activities.filter(({ id }) => !nl.has(`activities.${id}`) || !en.has(`activities.${id}`));
  expect(nameless.map(({ id }) => id)).toEqual([]);
});

test('a kind without a name reads as words', () => {
  expect(readableId('sewing-circle')).toBe('Sewing circle');
});
