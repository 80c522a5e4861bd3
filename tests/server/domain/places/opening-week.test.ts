// The ordinary week in quarters: what is open in a window, how many hours, and the fold to intervals a day.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { foldByDay, unfold } from '../../../../server/domain/places/opening-interval.ts';
import {
  type OpeningWeek,
  openMinutes,
  quartersPerWeek,
  weekIntervals,
  weeklyHours,
  weekOfStretches,
} from '../../../../server/domain/places/opening-week.ts';

const weeks = fc.uint8Array({ min: 0, max: 2, minLength: quartersPerWeek, maxLength: quartersPerWeek });

const hour = 60;
const tuesday = 1440;

/** Tuesday 19:00 to 21:00 open, 21:00 to 22:00 perhaps; Sunday 23:00 to 24:00 and Monday 00:00 to 01:00 open. */
const evening = weekOfStretches([
  { fromMinute: 0, untilMinute: hour, certainty: 'open' },
  { fromMinute: tuesday + 19 * hour, untilMinute: tuesday + 21 * hour, certainty: 'open' },
  { fromMinute: tuesday + 21 * hour, untilMinute: tuesday + 22 * hour, certainty: 'unknown' },
  { fromMinute: 6 * 1440 + 23 * hour, untilMinute: 7 * 1440, certainty: 'open' },
]);

describe('minutes in a window', () => {
  test.each([
    ['all of it open', 1, '19:00', '21:00', 120, 120],
    ['the last hour unknown', 1, '20:00', '22:00', 60, 120],
    ['begun and ended within a quarter', 1, '19:05', '19:25', 20, 20],
    ['only the unknown part', 1, '21:10', '21:20', 0, 10],
    ['another day', 2, '19:00', '21:00', 0, 0],
    ['past midnight, from Sunday into Monday', 6, '23:30', '00:30', 60, 60],
    ['the whole day', 1, '00:00', '24:00', 120, 180],
  ])('%s', (_case, day, from, until, lower, upper) => {
    const minutes = (clock: string) => Number(clock.slice(0, 2)) * 60 + Number(clock.slice(3));
    const window = { day, fromMinute: minutes(from), untilMinute: minutes(until) };
    expect(openMinutes(evening, window)).toEqual({ lower, upper });
  });

  test('are none for certain and all perhaps, when nothing is known', () => {
    expect(openMinutes(null, { day: 0, fromMinute: 600, untilMinute: 720 })).toEqual({
      lower: 0,
      upper: 120,
    });
  });

  test('never count more for certain than perhaps, and a day is its two halves', () => {
    fc.assert(
      fc.property(weeks, fc.nat(6), fc.integer({ min: 1, max: 1439 }), (week, day, middle) => {
        const whole = openMinutes(week, { day, fromMinute: 0, untilMinute: 1440 });
        const first = openMinutes(week, { day, fromMinute: 0, untilMinute: middle });
        const second = openMinutes(week, { day, fromMinute: middle, untilMinute: 1440 });
        expect(whole.lower).toBeLessThanOrEqual(whole.upper);
        expect(first.lower + second.lower).toBe(whole.lower);
        expect(first.upper + second.upper).toBe(whole.upper);
      }),
    );
  });
});

test('hours a week are counted in quarters', () => {
  expect(weeklyHours(evening)).toEqual({ lower: 4, upper: 5 });
  expect(weeklyHours(null)).toEqual({ lower: 0, upper: 168 });
});

test('a quarter that is open in part is unknown', () => {
  const week = weekOfStretches([
    { fromMinute: 9 * hour + 10, untilMinute: 9 * hour + 20, certainty: 'open' },
    { fromMinute: 9 * hour + 20, untilMinute: 9 * hour + 35, certainty: 'open' },
  ]);
  expect([...week.slice(36, 39)]).toEqual([2, 1, 2]);
});

describe('the fold to days', () => {
  test('keeps an evening in one piece, and a longer stretch day by day', () => {
    const stretches = [
      { fromMinute: 22 * hour, untilMinute: 26 * hour, certainty: 'open' as const },
      { fromMinute: 48 * hour, untilMinute: 96 * hour, certainty: 'unknown' as const },
    ];
    expect(foldByDay(stretches, 4)).toEqual([
      [{ fromMinute: 1320, untilMinute: 1560, certainty: 'open' }],
      [],
      [{ fromMinute: 0, untilMinute: 1440, certainty: 'unknown' }],
      [{ fromMinute: 0, untilMinute: 1440, certainty: 'unknown' }],
    ]);
  });

  test('is exact: the week comes back from its intervals', () => {
    fc.assert(
      fc.property(weeks, (values) => {
        const week: OpeningWeek = values;
        expect(weekOfStretches(unfold(weekIntervals(week)))).toEqual(week);
      }),
    );
  });
});
