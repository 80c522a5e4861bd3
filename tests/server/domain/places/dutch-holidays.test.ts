// The days off of the Netherlands, beside the dates that calendars print, and the week without them.
import { describe, expect, test } from 'vitest';
import { addDays, dutchMoment, weekdayOf } from '../../../../server/domain/places/calendar-date.ts';
import { easterSunday, holidayOn } from '../../../../server/domain/places/dutch-holidays.ts';
import { isSchoolTime, referenceMonday, weekFrom } from '../../../../server/domain/places/reference-week.ts';

test.each([
  ['2024-01-01', 'new-year'],
  ['2024-03-31', 'easter-sunday'],
  ['2024-04-01', 'easter-monday'],
  ['2024-04-27', 'kings-day'],
  ['2025-04-26', 'kings-day'],
  ['2024-05-09', 'ascension-day'],
  ['2024-05-19', 'whit-sunday'],
  ['2024-05-20', 'whit-monday'],
  ['2026-12-25', 'christmas-day'],
  ['2026-12-26', 'second-christmas-day'],
])('%s is %s, for all', (date, id) => {
  expect(holidayOn(date)).toEqual({ id, forAll: true });
});

test.each(['2024-03-29', '2025-04-18', '2025-04-27', '2026-05-04', '2026-12-24', '2026-12-31'])(
  '%s is an ordinary day',
  (date) => {
    expect(holidayOn(date)).toBeNull();
  },
);

test('Liberation Day is a day off for all every fifth year, and for some in between', () => {
  expect(holidayOn('2025-05-05')).toEqual({ id: 'liberation-day', forAll: true });
  expect(holidayOn('2026-05-05')).toEqual({ id: 'liberation-day', forAll: false });
  // In 2016 it was Ascension Day as well.
  expect(holidayOn('2016-05-05')).toEqual({ id: 'ascension-day', forAll: true });
});

test.each([
  [2019, '2019-04-21'],
  [2026, '2026-04-05'],
  [2038, '2038-04-25'],
  [2285, '2285-03-22'],
])('Easter of %i', (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

describe('the week that hours are judged on', () => {
  test.each([
    ['a Monday itself', '2026-11-09', '2026-11-09'],
    ['the next Monday', '2026-11-10', '2026-11-16'],
    ['after Christmas and the school holidays', '2026-12-14', '2027-01-18'],
    ['not before Easter, and not in May', '2026-04-01', '2026-06-01'],
    ['not when the clock changes', '2027-03-23', '2027-04-05'],
    ['after summer', '2026-06-27', '2026-09-14'],
  ])('%s', (_case, date, monday) => {
    expect(referenceMonday(date)).toBe(monday);
  });

  test('is whole, ordinary and at most three months away, whatever the day', () => {
    for (let date = '2024-01-01'; date < '2032-01-01'; date = addDays(date, 1)) {
      const monday = referenceMonday(date);
      expect(weekdayOf(monday)).toBe(0);
      expect(monday >= date && monday < addDays(date, 92)).toBe(true);
      expect(weekFrom(monday).every((day) => holidayOn(day) === null && isSchoolTime(day))).toBe(true);
    }
  });
});

test.each([
  ['2026-07-01T22:30:00Z', '2026-07-02', 30],
  ['2026-12-31T22:59:00Z', '2026-12-31', 1439],
  ['2026-12-31T23:00:00Z', '2027-01-01', 0],
  // Summer time ends: the clock shows 02:30 twice.
  ['2026-10-25T00:30:00Z', '2026-10-25', 150],
  ['2026-10-25T01:30:00Z', '2026-10-25', 150],
])('%s is %s, minute %i, in the Netherlands', (instant, date, minute) => {
  expect(dutchMoment(new Date(instant))).toEqual({ date, minute });
});
