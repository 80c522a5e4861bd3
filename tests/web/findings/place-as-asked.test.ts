// A place that is supposed for a requirement does all that it asks, whatever that is, so that a promise can be kept.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { qualification } from '../../../server/domain/coverage/qualifying.ts';
import type { PlaceFilter } from '../../../server/domain/norm/norm.ts';
import { weekdays } from '../../../server/domain/places/calendar-date.ts';
import { placeFunctions } from '../../../server/domain/places/place.ts';
import { applyChanges } from '../../../server/domain/scenario/apply-changes.ts';
import { openingAsAsked, placeAsAsked } from '../../../web/src/findings/place-as-asked.ts';

const kinds = [
  { id: 'library', functions: ['learn' as const] },
  { id: 'walk-in-house', functions: ['meet' as const, 'support' as const] },
];
const clock = fc
  .integer({ min: 0, max: 95 })
  .map(
    (quarter) => `${String(quarter >> 2).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const openWindow = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1 }),
    from: clock,
    until: clock,
    on: fc.constantFrom('every' as const, 'any' as const),
    minMinutes: fc.integer({ min: 1, max: 15 }),
  },
  { requiredKeys: ['days', 'from', 'until', 'on'] },
);
/** Some filters ask for more hours in windows than a week may have by the same filter: these no place can meet. */
const filter: fc.Arbitrary<PlaceFilter> = fc.record(
  {
    kinds: fc.uniqueArray(fc.constantFrom('library', 'walk-in-house', 'unheard-of')),
    functions: fc.uniqueArray(fc.constantFrom(...placeFunctions)),
    activities: fc.uniqueArray(fc.constantFrom('coffee', 'games')),
    wheelchair: fc.constantFrom('limited' as const, 'yes' as const),
    freeOfCharge: fc.constant(true as const),
    open: fc.array(openWindow, { maxLength: 3 }),
    weeklyHours: fc.record({ atLeast: fc.integer({ min: 0, max: 168 }) }, { requiredKeys: [] }),
  },
  { requiredKeys: [] },
);

const judged = (asked: PlaceFilter) => {
  const change = { change: 'add' as const, id: 'new-1', lonLat: [5, 52] as [number, number] };
  const { places } = applyChanges(
    () => undefined,
    [],
    [{ ...change, ...placeAsAsked(asked, kinds) }],
    '2026-11-01',
  );
  return qualification(places.get('new-1')!, asked, '2024-11-01');
};

test('whatever a requirement asks of places, the supposed one qualifies for certain', () => {
  fc.assert(
    fc.property(filter, (asked) => {
      expect(judged(asked)).toBe('yes');
    }),
    { numRuns: 400 },
  );
});

test.each([
  [{ atLeast: 15 }, 15],
  [{ atLeast: 4, below: 15 }, 4],
  [{ below: 4 }, 0.25],
  [{ atLeast: 168 }, 168],
])('of a place that must be open %j it is open just enough', (weeklyHours, hours) => {
  expect(judged({ weeklyHours })).toBe('yes');
  const minutes = openingAsAsked({ weeklyHours })?.reduce((sum, { days, from, until }) => {
    const at = (text: string) => Number(text.slice(0, 2)) * 60 + Number(text.slice(3));
    return sum + days.length * (at(until) - at(from));
  }, 0);
  expect(minutes).toBe(hours * 60);
});

test('a place for which hours do not matter says nothing of them', () => {
  expect(placeAsAsked({ kinds: ['library'] }, kinds)).toEqual({ kinds: ['library'], functions: ['learn'] });
});
