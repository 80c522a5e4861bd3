// The week that opening hours are judged on: an ordinary one, without holidays.
import { addDays, weekdayOf } from './calendar-date.ts';
import { holidayOn } from './dutch-holidays.ts';

/**
 * From and to, month and day, inclusive. The ministry sets school holidays year by year and region by region; these
 * spans stay some days away from all that it set for 2018 to 2026, so what lies outside them may be a holiday.
 */
const schoolTimes: [from: string, to: string][] = [
  ['01-12', '02-05'],
  ['03-10', '04-12'],
  ['05-16', '06-30'],
  ['09-10', '10-05'],
  ['11-07', '12-15'],
];

/** True: no school holiday in any region. False: it may be one. */
export function isSchoolTime(date: string): boolean {
  const monthAndDay = date.slice(5);
  return schoolTimes.some(([from, to]) => monthAndDay >= from && monthAndDay <= to);
}

/** The clock changes on the last Sundays of March and October. */
const changesClock = (date: string) => weekdayOf(date) === 6 && /-(03|10)-(2[5-9]|3[01])$/.test(date);

const isOrdinary = (date: string) => holidayOn(date) === null && isSchoolTime(date) && !changesClock(date);

/** Monday of the first whole week, on `date` or later, without a public holiday, school holidays or a change of the clock. */
export function referenceMonday(date: string): string {
  let monday = addDays(date, (7 - weekdayOf(date)) % 7);
  while (!weekFrom(monday).every(isOrdinary)) monday = addDays(monday, 7);
  return monday;
}

export const weekFrom = (monday: string): string[] =>
  Array.from({ length: 7 }, (_, day) => addDays(monday, day));
