// Days of the calendar with the holidays of the Netherlands, whatever the library's own list says.
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../../server/domain/places/calendar-date.ts';
import { holidayOn } from '../../../../server/domain/places/dutch-holidays.ts';
import { openingStateAt } from '../../../../server/domain/places/opening-day.ts';
import { agreeingCountry } from '../../../../server/sources/opening-hours/agreeing-calendar.ts';
import { inAmsterdam } from '../../../../server/sources/opening-hours/in-amsterdam.ts';
import { openingCalendar } from '../../../../server/sources/opening-hours/opening-calendar.ts';
import { withinTime } from '../../../../server/sources/opening-hours/within-time.ts';
import { plainWeek } from './plain-week.ts';

const calendar = openingCalendar();

/** What a text says of one day: `09:00-17:00`, `09:00-17:00?`, or nothing where it is closed. */
function on(date: string, text: string): string {
  const [day] = calendar.days(text, date, 1) ?? [];
  return plainWeek([day.intervals]).replace(/^Mo /, '');
}
const always = 'Mo-Su 09:00-17:00';

describe('a day off', () => {
  test.each([
    ['Easter Sunday', '2026-04-05'],
    ['Easter Monday', '2026-04-06'],
    ["King's Day", '2026-04-27'],
    ["King's Day on a Saturday", '2025-04-26'],
    ['Ascension Day', '2026-05-14'],
    ['Whit Sunday', '2026-05-24'],
    ['Whit Monday', '2026-05-25'],
    ['Liberation Day in a fifth year', '2025-05-05'],
    ['Christmas Day', '2026-12-25'],
    ['the day after Christmas', '2026-12-26'],
    ["New Year's Day", '2027-01-01'],
  ])('%s follows what a text says of holidays', (_name, date) => {
    expect(on(date, `${always}; PH off`)).toBe('');
    expect(on(date, 'Mo-Fr 09:00-17:00; PH 13:00-15:00')).toBe('13:00-15:00');
    expect(on(date, 'Mo-Su,PH 09:00-17:00')).toBe('09:00-17:00');
    expect(on(date, '24/7')).toBe('00:00-24:00');
  });

  test('is unknown where a text does not speak of it, and closed where the place would be closed anyway', () => {
    expect(on('2026-12-25', always)).toBe('09:00-17:00?');
    expect(on('2026-12-26', 'Mo-Fr 09:00-17:00')).toBe('');
  });

  test('ends the evening before at midnight, where a text says it is off', () => {
    const days = calendar.days('Mo-Su 20:00-02:00; PH off', '2026-12-24', 3);
    expect(plainWeek((days ?? []).map(({ intervals }) => intervals))).toBe('Mo 00:00-02:00,20:00-24:00');
  });

  test('is counted back from by a text that asks for the day before', () => {
    const text = 'Mo-Su 09:00-17:00; PH -1 day 09:00-12:00; PH off';
    expect(on('2026-12-31', text)).toBe('09:00-12:00');
    expect(on('2026-12-30', text)).toBe('09:00-17:00');
  });
});

test.each([
  ['Good Friday', '2026-04-03'],
  ['the Saturday before Easter', '2026-04-04'],
  ['27 April where King’s Day is the 26th', '2025-04-27'],
  ['4 May', '2026-05-04'],
])('%s is an ordinary day', (_name, date) => {
  expect(on(date, `${always}; PH off`)).toBe('09:00-17:00');
});

test('5 May is unknown in the years between, whatever a text says', () => {
  for (const text of [always, `${always}; PH off`]) expect(on('2026-05-05', text)).toBe('09:00-17:00?');
  expect(on('2026-05-05', 'Mo 09:00-17:00')).toBe('');
});

describe('school holidays', () => {
  test('leave a text that speaks of them unknown when there may be any', () => {
    expect(on('2026-08-03', `${always}; SH off`)).toBe('00:00-24:00?');
    expect(on('2026-11-10', `${always}; SH off`)).toBe('09:00-17:00');
  });

  test('do nothing to a text that does not', () => {
    expect(on('2026-08-03', always)).toBe('09:00-17:00');
  });
});

test('a day has its own hours when the clock changes', () => {
  expect(on('2026-10-25', 'Su 01:00-17:00')).toBe('01:00-17:00');
  expect(on('2026-03-29', 'Su 01:00-17:00')).toBe('01:00-17:00');
});

test('seasons and weeks of the month are judged on the day itself', () => {
  expect(on('2026-04-06', 'Apr-Oct Mo,PH 10:00-12:00')).toBe('10:00-12:00');
  expect(on('2026-11-01', 'Su[1] 12:00-17:00')).toBe('12:00-17:00');
  expect(on('2026-11-08', 'Su[1] 12:00-17:00')).toBe('');
});

test('hours that are not known, or cannot be read, have no days', () => {
  expect(calendar.days(null, '2026-11-24', 8)).toBeNull();
  expect(calendar.days('zie website', '2026-11-24', 8)).toBeNull();
});

test('says at an instant whether it is open, until when, and when it opens again', () => {
  const days = calendar.days('Mo-Fr 09:00-17:00; PH off', '2026-12-24', 8);
  expect(openingStateAt(days, { date: '2026-12-24', minute: 600 })).toEqual({
    state: 'open',
    until: { date: '2026-12-24', minute: 1020 },
    opensNext: null,
  });
  expect(openingStateAt(days, { date: '2026-12-24', minute: 1020 })).toEqual({
    state: 'closed',
    until: { date: '2026-12-28', minute: 540 },
    opensNext: { date: '2026-12-28', minute: 540 },
  });
});

test('some country of the library has our holidays on every day until 2060', () => {
  const isHoliday = (date: string) => holidayOn(date)?.forAll ?? false;
  const without = inAmsterdam(() => {
    const found: string[] = [];
    for (let date = '2020-01-01'; date < '2060-01-01'; date = addDays(date, 1)) {
      if (agreeingCountry(date, isHoliday) === null) found.push(date);
    }
    return found;
  });
  expect(without).toEqual([]);
});

test('work that does not end is ended', () => {
  const forever = () => {
    for (;;);
  };
  expect(() => withinTime(20, forever)).toThrow(
    expect.objectContaining({ code: 'ERR_SCRIPT_EXECUTION_TIMEOUT' }),
  );
  expect(withinTime(1000, () => 7)).toBe(7);
});
