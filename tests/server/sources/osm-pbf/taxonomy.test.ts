// The table of kinds holds together: no name or word twice, and nothing that could never match.
import { expect, test } from 'vitest';
import { placeFunctions } from '../../../../server/domain/places/place.ts';
import { theTaxonomy } from './temporary-extract.ts';

const { kinds, candidateSites } = theTaxonomy;

test('every kind has a name of its own and functions that exist', () => {
  const ids = kinds.map((kind) => kind.id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const kind of kinds) {
    expect(kind.id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(kind.functions.length).toBeGreaterThan(0);
    for (const each of kind.functions) expect(placeFunctions).toContain(each);
  }
});

test('every kind of candidate site has a name of its own', () => {
  const ids = candidateSites.map((kind) => kind.id);
  expect(ids).toEqual(['school', 'sports-hall', 'place-of-worship', 'empty-premises']);
});

test.each([
  ['place', kinds],
  ['candidate site', candidateSites],
])('a word of a list means one kind of %s only', (_, all) => {
  const words = all.flatMap((kind) => kind.words);
  expect(words.filter((word, i) => words.indexOf(word) !== i)).toEqual([]);
  expect(words.filter((word) => word !== word.toLowerCase().trim())).toEqual([]);
  for (const kind of all) expect(kind.words.length, kind.id).toBeGreaterThan(0);
});

test('every condition names a key and a value', () => {
  for (const kind of [...kinds, ...candidateSites]) {
    for (const condition of kind.osm) {
      expect(Object.keys(condition).length, kind.id).toBeGreaterThan(0);
      for (const values of Object.values(condition)) expect(values.length, kind.id).toBeGreaterThan(0);
    }
  }
});
