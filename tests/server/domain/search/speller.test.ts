// Words that are spelled almost as asked: the same that comparing with each word one by one finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createSpeller, editsAllowed } from '../../../../server/domain/search/speller.ts';

const speller = (...terms: string[]) => createSpeller([...new Set(terms)].sort());

test.each([
  ['a letter missing', 'kofie', 'koffie', 1],
  ['a letter doubled', 'koffiee', 'koffie', 1],
  ['two letters swapped', 'kofife', 'koffie', 1],
  ['a wrong letter', 'koffoe', 'koffie', 1],
  ['the first letter wrong', 'loffie', 'koffie', 1],
  ['the last letter missing', 'koffi', 'koffie', 1],
  ['two of these', 'kofiee', 'koffie', 2],
  ['two letters missing', 'koie', 'koffie', 2],
])('%s', (_what, typed, term, edits) => {
  const words = speller('fiets', 'koe', 'koek', 'koffie', 'koffiehuis', 'thee');
  expect(words.near(typed, 2)).toContainEqual({ term, edits });
  expect(words.near(typed, 0)).toEqual([]);
});

test('it knows what it holds, and finds that with no edit, nearest first', () => {
  const words = speller('bank', 'bark', 'dank', 'draak');
  expect([words.has('bark'), words.has('bar'), words.has('zzz'), words.has('')]).toEqual([
    true,
    false,
    false,
    false,
  ]);
  expect(words.near('bank', 1)).toEqual([
    { term: 'bank', edits: 0 },
    { term: 'bark', edits: 1 },
    { term: 'dank', edits: 1 },
  ]);
});

test('short words are not read as others, long ones with two errors are', () => {
  expect(['wal', 'thee', 'bankjes', 'bibliotheek'].map(editsAllowed)).toEqual([0, 1, 1, 2]);
});

/** Optimal string alignment by its definition. */
function edits(a: string, b: string): number {
  const d = (i: number, j: number): number => {
    if (i === 0 || j === 0) return i + j;
    const least = Math.min(
      d(i - 1, j) + 1,
      d(i, j - 1) + 1,
      d(i - 1, j - 1) + (a[i - 1] === b[j - 1] ? 0 : 1),
    );
    const isSwapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    return isSwapped ? Math.min(least, d(i - 2, j - 2) + 1) : least;
  };
  return d(a.length, b.length);
}

test('on any words', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(
      fc.array(word, { maxLength: 20 }),
      word,
      fc.integer({ min: 0, max: 2 }),
      (terms, typed, most) => {
        const expected = [...new Set(terms)].map((term) => ({ term, edits: edits(term, typed) }));
        const found = speller(...terms).near(typed, most);
        expect(found.toSorted((a, b) => (a.term < b.term ? -1 : 1))).toEqual(
          expected.filter((one) => one.edits <= most).toSorted((a, b) => (a.term < b.term ? -1 : 1)),
        );
      },
    ),
    { numRuns: 300 },
  );
});
