// Holidays of the coming days: of each weekday the one that comes next, today only as long as the time is not over.
import { expect, test } from 'vitest';
import { openingCalendar } from '../../../server/sources/opening-hours/opening-calendar.ts';
import { holidaysAhead } from '../../../web/src/referral/holidays-ahead.ts';

const calendar = openingCalendar();
const [friday, saturday] = [4, 5];
/** 25 December 2026 is a Friday. */
const christmas = '2026-12-25';

const datesOf = (openingHours: string | null, from: string, minute: number, weekdays: number[]) =>
  holidaysAhead(calendar.days(openingHours, from, 8), weekdays, 'morning', { date: from, minute }).map(
    ({ date, holiday, isUnknown }) => `${date} ${holiday} ${isUnknown ? 'unknown' : 'closed'}`,
  );

test('a holiday is told of on the days that suit, in order of date', () => {
  const shut = 'Mo-Su 09:00-17:00; PH off';
  const told = ['2026-12-25 christmas-day closed', '2026-12-26 second-christmas-day closed'];
  expect(datesOf(shut, '2026-12-22', 600, [saturday, friday])).toEqual(told);
  expect(datesOf(shut, '2026-12-22', 600, [saturday])).toEqual([told[1]]);
  expect(datesOf(shut, '2026-12-16', 600, [friday, saturday])).toEqual([]);
});

test('one on which it is open at that time is not; on one of which the hours tell nothing nobody knows', () => {
  expect(datesOf('Mo-Su,PH 09:00-17:00', '2026-12-22', 600, [friday])).toEqual([]);
  expect(datesOf('Mo-Su 09:00-17:00; Dec 25 13:00-17:00', '2026-12-22', 600, [friday])).toEqual([
    '2026-12-25 christmas-day closed',
  ]);
  expect(datesOf('Mo-Su 09:00-17:00', '2026-12-22', 600, [friday])).toEqual([
    '2026-12-25 christmas-day unknown',
  ]);
  expect(datesOf(null, '2026-12-22', 600, [friday])).toEqual([]);
});

test('today counts until the part of the day is over; then it is the next week, in which New Year comes', () => {
  const shut = 'Mo-Su 09:00-17:00; PH off';
  expect(datesOf(shut, christmas, 719, [friday])).toEqual(['2026-12-25 christmas-day closed']);
  expect(datesOf(shut, christmas, 720, [friday])).toEqual(['2027-01-01 new-year closed']);
});
