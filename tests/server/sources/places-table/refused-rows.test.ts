// Rows of a list that are left out, each with what is amiss, while the rest is kept.
import { expect, test } from 'vitest';
import { found, header, readList } from './list-fixture.ts';

test.each([
  ['missing-name', ',bieb,5.2,52.5'],
  ['unknown-kind', 'A,zwembad,5.2,52.5'],
  ['unknown-kind', 'A,,5.2,52.5'],
  ['swapped-coordinates', 'A,bieb,52.5,5.2'],
  ['outside-netherlands', 'A,bieb,2.35,48.86'],
  ['bad-coordinates', 'A,bieb,5.2,north'],
  ['bad-coordinates', 'A,bieb,5.2,'],
  ['missing-position', 'A,bieb,,'],
  ['column-count', 'A,bieb,5.2,52.5,more'],
  ['field-too-long', `${'A'.repeat(10_001)},bieb,5.2,52.5`],
])('%s: the row is left out and the rest is kept', (kind, row) => {
  const result = readList(`${header}\n1,${row}\n2,De Eik,bieb,5.3,52.5\n`);
  expect(result.records.map(({ name }) => name)).toEqual(['De Eik']);
  expect(found(result)).toEqual([`refused ${kind} row 2`]);
});

test('the second row with an id that is taken is left out', () => {
  const result = readList(`${header}\n1,A,bieb,5.2,52.5\n1,B,bieb,5.3,52.5\n`);
  expect([result.records.length, found(result)]).toEqual([1, ['refused duplicate-id row 3']]);
  expect(result.problems[0].message).toBe('Row 3 has id "1", which row 2 has already.');
});
