// The week that opening hours are judged on: an ordinary one, without holidays.
import { addDays, weekdayOf } from './calendar-date.ts';
import { holidayOn } from './dutch-holidays.ts';

/**
 * From and to, month and day, inclusive. The ministry sets school holidays year by year and region by region. In the list
 * of 2020 to 2030 that the library `opening_hours` carries for the three regions they fall, at the widest, from 10 February
 * to 6 March (without two ends in it that are typing errors), 24 April to 9 May, 4 July to 5 September, 10 October to 3
 * November and 19 December to 9 January. These spans stay three days and more away from that. Schools may move the spring
 * week, and many add a second one in May: the rosters looked at keep off the spans (3 to 9 March 2025; 18 April 2026
 * on; up to 12 May 2024), but nobody can promise that all do. What lies outside the spans may be a holiday.
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
