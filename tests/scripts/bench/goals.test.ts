// The closing table of the bench.
import { expect, test } from 'vitest';
import { atMost, goalTable, notMeasured, timesFaster } from '../../../scripts/bench/goals.ts';

test('every goal is a row: what was met by how much, what was missed, what was not measured and why', () => {
  const table = goalTable([
    atMost('fragility', 'ms', 1000, 250),
    atMost('a filter', 'ms', 20, 40),
    timesFaster('beside scipy', 8, 16),
    notMeasured('beside pgRouting', '30 times faster', 'not installed'),
  ]);
  const rows = table.split('\n').map((row) => row.split(/ {2,}/));
  expect(rows).toEqual([
    ['work', 'at least', 'measured', 'times the goal'],
    [expect.stringMatching(/^-+$/)],
    ['fragility', '1000 ms', '250 ms', '4.0'],
    ['a filter', '20 ms', '40 ms', '0.50, missed'],
    ['beside scipy', '8 times faster', '16 times', '2.0'],
    ['beside pgRouting', '30 times faster', 'not installed', '–'],
  ]);
});
