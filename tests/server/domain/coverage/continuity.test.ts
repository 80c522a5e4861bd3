// Places end on their day when nothing is renewed: what is left is what a scenario leaves that closes them.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { continuity } from '../../../../server/domain/coverage/continuity.ts';
import { evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import { VerdictBoard } from '../../../../server/domain/coverage/verdict-board.ts';
import type { Requirement } from '../../../../server/domain/norm/norm.ts';
import { oneStreet, placeAt } from '../../../worlds/one-street.ts';
import { randomNorm, randomTown } from '../../../worlds/random-town.ts';
import { reach } from '../../../worlds/records.ts';

const asOf = '2026-11-01';
const normOf = (requirements: readonly Requirement[]) => ({ requirements, stalenessMonths: 24 });

test('what is left after each day is what a scenario leaves that closes all that ended by then', () => {
  const days = fc.infiniteStream(
    fc.constantFrom(null, '2026-10-31', '2026-11-01', '2027-12-31', '2030-06-30', '2041-11-02'),
  );
  fc.assert(
    fc.property(randomTown, randomNorm, days, ({ town, withPlaces }, requirements, day) => {
      const dated = withPlaces(
        town.places.map((place) => ({ ...place, certainUntil: day.next().value ?? null })),
      );
      const norm = normOf(requirements);
      const told = continuity(new VerdictBoard(dated, norm, asOf));
      expect(told.now).toEqual(evaluateCoverage(dated, norm, asOf).totals.overall);
      const named = told.ends.flatMap(({ placeIds }) => placeIds);
      expect(told.withoutDate + told.passed.length + told.later + named.length).toBe(told.counting);
      for (const { date, verdicts, turned } of told.ends) {
        expect(date >= asOf && date <= told.until).toBe(true);
        const left = dated.places.filter(
          ({ certainUntil }) => certainUntil === null || certainUntil < asOf || certainUntil > date,
        );
        const scenario = evaluateCoverage(withPlaces(left), norm, asOf);
        expect(verdicts).toEqual(scenario.totals.overall);
        const now = evaluateCoverage(dated, norm, asOf);
        const changed = scenario.areas.filter(({ verdict }, b) => verdict !== now.areas[b].verdict);
        expect(turned.filter(({ from, to }) => from !== to).map(({ code, to }) => [code, to])).toEqual(
          changed.map(({ code, verdict }) => [code, verdict]),
        );
      }
    }),
    { numRuns: 300 },
  );
});

/** 100 people in the west and 50 in the east, each beside a place of their own; a third, further on, serves no one. */
const street = () =>
  oneStreet(
    [[{ x: 0, people: 100 }], [{ x: 2000, people: 50 }]],
    [
      placeAt('west', 0, { certainUntil: '2027-12-31' }),
      placeAt('east', 2000, { certainUntil: '2028-06-30' }),
      placeAt('passed', 3200, { certainUntil: '2026-10-31' }),
      placeAt('far-off', 3300, { certainUntil: '2046-01-01' }),
      placeAt('undated', 3350),
      placeAt('other', 3400, { kinds: ['library'], certainUntil: '2027-01-01' }),
    ],
  );
const norm = normOf([
  reach({ within: { value: 400, unit: 'metres' }, places: { kinds: ['community-centre'] } }),
]);

test('on a street with a place for each of two groups, the verdicts fall one by one, and their people add up', () => {
  const { ends, ...rest } = continuity(new VerdictBoard(street(), norm, asOf));
  expect(ends.map(({ date, placeIds, residentsLost }) => [date, placeIds, residentsLost.certain])).toEqual([
    ['2027-12-31', ['west'], 100],
    ['2028-06-30', ['east'], 150],
  ]);
  expect(ends.map(({ verdicts }) => [verdicts.meets.areas, verdicts.fails.residents])).toEqual([
    [1, 100],
    [0, 150],
  ]);
  expect(rest).toMatchObject({
    until: '2041-11-01',
    counting: 5,
    withoutDate: 1,
    passed: ['passed'],
    later: 1,
  });
});

test('for one neighbourhood only its own places end, and only it is counted', () => {
  const { ends, now, counting } = continuity(new VerdictBoard(street(), norm, asOf), new Set(['BU99020001']));
  expect([now.meets.areas, counting]).toEqual([1, 1]);
  expect(ends.map(({ placeIds, turned }) => [placeIds, turned.map(({ code }) => code)])).toEqual([
    [['east'], ['BU99020001']],
  ]);
});
