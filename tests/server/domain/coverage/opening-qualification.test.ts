// Whether a place is open as asked; and that knowing more never turns a yes or a no.
import fc from 'fast-check';
import { Check } from 'typebox/value';
import { describe, expect, test } from 'vitest';
import { opensAsAsked } from '../../../../server/domain/coverage/opening-qualification.ts';
import {
  type OpeningFilter,
  OpenWindows,
  WeeklyHours,
} from '../../../../server/domain/norm/opening-filter.ts';
import { weekdays } from '../../../../server/domain/places/calendar-date.ts';
import { quartersPerWeek, weekOfStretches } from '../../../../server/domain/places/opening-week.ts';

const hour = 60;
const day = 1440;
const stretch = (fromMinute: number, untilMinute: number, certainty: 'open' | 'unknown' = 'open') => ({
  fromMinute,
  untilMinute,
  certainty,
});

/** Tuesday 18:00–22:00 open; Wednesday 18:00–22:00 perhaps; Friday 22:00 to Saturday 02:00 open. 8 to 12 hours. */
const week = weekOfStretches([
  stretch(day + 18 * hour, day + 22 * hour),
  stretch(2 * day + 18 * hour, 2 * day + 22 * hour, 'unknown'),
  stretch(4 * day + 22 * hour, 4 * day + 26 * hour),
]);

type Window = NonNullable<OpeningFilter['open']>[number];
const window = (
  days: Window['days'],
  from: string,
  until: string,
  more: Partial<Window> = {},
): OpeningFilter => ({
  open: [{ days, from, until, on: 'every', ...more }],
});

test.each<[string, OpeningFilter, string]>([
  ['the whole window', window(['tue'], '19:00', '21:00'), 'yes'],
  ['more than it is open', window(['tue'], '19:00', '23:00'), 'no'],
  ['part of the window', window(['tue'], '19:00', '23:00', { minMinutes: 180 }), 'yes'],
  ['an hour nobody knows of', window(['wed'], '19:00', '20:00'), 'unknown'],
  ['an hour that is closed', window(['thu'], '19:00', '20:00'), 'no'],
  ['every day, one unknown', window(['tue', 'wed'], '19:00', '20:00'), 'unknown'],
  ['every day, one closed', window(['tue', 'wed', 'thu'], '19:00', '20:00'), 'no'],
  ['any day, one open', window(['tue', 'wed', 'thu'], '19:00', '20:00', { on: 'any' }), 'yes'],
  ['any day, the best unknown', window(['wed', 'thu'], '19:00', '20:00', { on: 'any' }), 'unknown'],
  ['any day, all closed', window(['mon', 'thu'], '19:00', '20:00', { on: 'any' }), 'no'],
  ['past midnight', window(['fri'], '23:00', '01:00'), 'yes'],
  ['past midnight, too long', window(['fri'], '23:00', '03:00'), 'no'],
  ['more minutes than the window has', window(['tue'], '19:00', '20:00', { minMinutes: 61 }), 'no'],
  ['hours it surely has', { weeklyHours: { atLeast: 8 } }, 'yes'],
  ['hours it may have', { weeklyHours: { atLeast: 8.25 } }, 'unknown'],
  ['hours it cannot have', { weeklyHours: { atLeast: 12.25 } }, 'no'],
  ['surely fewer hours', { weeklyHours: { below: 12.25 } }, 'yes'],
  ['perhaps fewer hours', { weeklyHours: { below: 12 } }, 'unknown'],
  ['surely not fewer', { weeklyHours: { below: 8 } }, 'no'],
  ['between two numbers', { weeklyHours: { atLeast: 4, below: 15 } }, 'yes'],
  [
    'a window and hours, one not met',
    { ...window(['tue'], '19:00', '21:00'), weeklyHours: { atLeast: 20 } },
    'no',
  ],
  ['nothing', {}, 'yes'],
])('asked %s: %s', (_case, filter, answer) => {
  expect(opensAsAsked(week, filter)).toBe(answer);
});

test('a place without hours is unknown, save where nothing or the impossible is asked', () => {
  expect(opensAsAsked(null, window(['tue'], '19:00', '21:00'))).toBe('unknown');
  expect(opensAsAsked(null, { weeklyHours: { below: 15 } })).toBe('unknown');
  expect(opensAsAsked(null, { weeklyHours: { atLeast: 0 } })).toBe('yes');
  expect(opensAsAsked(null, window(['tue'], '19:00', '20:00', { minMinutes: 90 }))).toBe('no');
});

const clocks = fc
  .integer({ min: 0, max: 96 })
  .map(
    (quarter) =>
      `${String(Math.floor(quarter / 4)).padStart(2, '0')}:${String((quarter % 4) * 15).padStart(2, '0')}`,
  );
const windows = fc.record(
  {
    days: fc.uniqueArray(fc.constantFrom(...weekdays), { minLength: 1, maxLength: 7 }),
    from: clocks,
    until: clocks,
    on: fc.constantFrom('every' as const, 'any' as const),
    minMinutes: fc.integer({ min: 1, max: 600 }),
  },
  { requiredKeys: ['days', 'from', 'until', 'on'] },
);
const filters: fc.Arbitrary<OpeningFilter> = fc.record(
  {
    open: fc.array(windows, { maxLength: 3 }),
    weeklyHours: fc.record(
      { atLeast: fc.integer({ min: 0, max: 168 }), below: fc.integer({ min: 1, max: 168 }) },
      { requiredKeys: [] },
    ),
  },
  { requiredKeys: [] },
);
/** Runs of quarters, as weeks are, so that windows are often wholly one thing. */
const weeks = fc
  .array(fc.tuple(fc.constantFrom(0, 1, 2), fc.integer({ min: 1, max: 120 })), {
    minLength: 8,
    maxLength: 30,
  })
  .map((runs) => {
    const values = runs.flatMap(([value, length]) => Array<number>(length).fill(value));
    return Uint8Array.from({ length: quartersPerWeek }, (_, quarter) => values[quarter % values.length]);
  });

describe('whatever is asked', () => {
  test('settling unknown quarters keeps a yes a yes and a no a no', () => {
    const answers = new Set<string>();
    fc.assert(
      fc.property(weeks, filters, fc.infiniteStream(fc.constantFrom(0, 1)), (given, filter, settle) => {
        const before = opensAsAsked(given, filter);
        answers.add(before);
        const settled = given.map((value) => (value === 2 ? (settle.next().value ?? 0) : value));
        const after = opensAsAsked(settled, filter);
        expect(after).not.toBe('unknown');
        if (before !== 'unknown') expect(after).toBe(before);
      }),
      { numRuns: 500 },
    );
    expect(answers).toEqual(new Set(['yes', 'no', 'unknown']));
  });

  test('a place without hours is as one whose quarters are all unknown', () => {
    const nobodyKnows = new Uint8Array(quartersPerWeek).fill(2);
    fc.assert(
      fc.property(filters, (filter) => {
        expect(opensAsAsked(null, filter)).toBe(opensAsAsked(nobodyKnows, filter));
      }),
    );
  });

  test('it can be written in a norm', () => {
    fc.assert(
      fc.property(filters, ({ open, weeklyHours }) => {
        expect(open === undefined || Check(OpenWindows, open)).toBe(true);
        expect(weeklyHours === undefined || Check(WeeklyHours, weeklyHours)).toBe(true);
      }),
    );
  });
});

test.each([
  [{ days: ['tue'], from: '19:00', until: '24:30', on: 'any' }],
  [{ days: ['tue'], from: '7:00', until: '9:00', on: 'any' }],
  [{ days: ['di'], from: '19:00', until: '21:00', on: 'any' }],
  [{ days: [], from: '19:00', until: '21:00', on: 'any' }],
  [{ days: ['tue', 'tue'], from: '19:00', until: '21:00', on: 'any' }],
  [{ days: ['tue'], from: '19:00', until: '21:00' }],
  [{ days: ['tue'], from: '19:00', until: '21:00', on: 'any', minMinutes: 0 }],
  [{ days: ['tue'], from: '19:00', until: '21:00', on: 'any', at: 'home' }],
])('%j is no window', (written) => {
  expect(Check(OpenWindows, [written])).toBe(false);
});
