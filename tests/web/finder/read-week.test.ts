// Simple opening hours are read rightly; anything more is not guessed at.
import { describe, expect, test } from 'vitest';
import { groupDays, readWeek } from '../../../web/src/finder/read-week.ts';

/** `Mo 9:00-17:00`, one a day that is open. */
function plainWeek(openingHours: string): string[] | undefined {
  const week = readWeek(openingHours);
  const clock = (minutes: number) => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`;
  return week?.days.flatMap((times, day) =>
    times.length === 0
      ? []
      : [
          `${'Mo Tu We Th Fr Sa Su'.split(' ')[day]} ${times.map(({ from, to }) => `${clock(from)}-${clock(to)}`).join()}`,
        ],
  );
}

describe('hours that are read', () => {
  test.each([
    ['Mo-We 09:00-17:00', ['Mo 9:00-17:00', 'Tu 9:00-17:00', 'We 9:00-17:00']],
    ['Tu,Th 19:00-22:00', ['Tu 19:00-22:00', 'Th 19:00-22:00']],
    ['Mo 9:00-12:30,13:30-17:00', ['Mo 9:00-12:30,13:30-17:00']],
    ['Mo 13:30-17:00, 9:00-12:30', ['Mo 9:00-12:30,13:30-17:00']],
    ['Mo 09:00-12:00; We 13:00-15:00', ['Mo 9:00-12:00', 'We 13:00-15:00']],
    ['Sa-Mo 10:00-12:00', ['Mo 10:00-12:00', 'Sa 10:00-12:00', 'Su 10:00-12:00']],
    ['Mo - Tu  10:00 - 12:00 ;', ['Mo 10:00-12:00', 'Tu 10:00-12:00']],
    ['Fr 20:00-01:00', ['Fr 20:00-1:00']],
    ['Mo 10:00-24:00', ['Mo 10:00-24:00']],
  ])('%s', (openingHours, days) => {
    expect(plainWeek(openingHours)).toEqual(days);
  });

  test('times without days hold every day', () => {
    expect(plainWeek('10:00-12:00')).toHaveLength(7);
  });

  test('a later rule replaces an earlier one of the same day', () => {
    expect(plainWeek('Mo-Tu 09:00-17:00; Tu 13:00-15:00')).toEqual(['Mo 9:00-17:00', 'Tu 13:00-15:00']);
    expect(plainWeek('Mo-Tu 09:00-17:00; Tu off')).toEqual(['Mo 9:00-17:00']);
  });

  test('always open is the whole of every day', () => {
    expect(readWeek('24/7')?.days).toEqual(Array(7).fill([{ from: 0, to: 1440 }]));
  });

  test('closed on holidays is said, and says nothing of other days', () => {
    const week = readWeek('Mo 09:00-10:00; PH off');
    expect(week?.closedOnHolidays).toBe(true);
    expect(week?.days[0]).toHaveLength(1);
  });
});

describe('hours that are left to the place itself', () => {
  test.each([
    '',
    ';',
    '"by appointment"',
    'Mo-Fr 09:00-17:00 "by appointment"',
    'Mo-Fr 09:00+',
    'Apr-Sep Mo-Fr 09:00-17:00',
    'Sa[1] 10:00-12:00',
    'sunrise-sunset',
    'PH 10:00-12:00',
    'SH off',
    'Mo-Fr,PH 09:00-17:00',
    'week 1-20 Mo 10:00-12:00',
    'Mo 25:00-26:00',
    'Mo 09:75-10:00',
    'Mo 09:00-09:00',
    'Mo-Tu-We 09:00-10:00',
    'Ma-Vr 09:00-17:00',
    'Mo',
  ])('%s', (openingHours) => {
    expect(readWeek(openingHours)).toBeNull();
  });
});

describe('days with the same hours', () => {
  const groups = (openingHours: string) => {
    const week = readWeek(openingHours);
    return week && groupDays(week).map(({ runs }) => runs);
  };

  test('stand together as runs', () => {
    expect(groups('Mo-We,Fr 09:00-17:00; Th,Sa 10:00-12:00')).toEqual([
      [
        [0, 2],
        [4, 4],
      ],
      [
        [3, 3],
        [5, 5],
      ],
    ]);
  });

  test('are one run when every day is the same', () => {
    expect(groups('24/7')).toEqual([[[0, 6]]]);
  });

  test('leave closed days out', () => {
    expect(groups('Mo off')).toEqual([]);
  });
});
