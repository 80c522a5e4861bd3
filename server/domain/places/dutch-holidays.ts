// The public holidays of the Netherlands, by rule.
//
// Dutch law names no days off: a collective agreement does. Assumed here:
// - New Year, Easter Sunday and Monday, King's Day, Ascension, Whit Sunday and Monday and both days of Christmas are
//   days off for nearly all.
// - King's Day is 27 April, or the 26th where the 27th is a Sunday.
// - Liberation Day, 5 May, is a day off for nearly all in years that end in 0 or 5. In other years some have it
//   off and some have not, so nobody can tell from a calendar: `forAll` is false.
// - Good Friday is an ordinary day: shops, town halls and libraries are open.
import { addDays } from './calendar-date.ts';

export const holidayIds = [
  'new-year',
  'easter-sunday',
  'easter-monday',
  'kings-day',
  'liberation-day',
  'ascension-day',
  'whit-sunday',
  'whit-monday',
  'christmas-day',
  'second-christmas-day',
] as const;
export type HolidayId = (typeof holidayIds)[number];

export interface Holiday {
  id: HolidayId;
  /** False: a day off for some and not for others. */
  forAll: boolean;
}

const byYear = new Map<number, Map<string, Holiday>>();

/** `null` on an ordinary day. `date` is ISO, from 2014, the first King's Day. */
export function holidayOn(date: string): Holiday | null {
  const year = Number(date.slice(0, 4));
  const holidays = byYear.get(year) ?? holidaysOf(year);
  byYear.set(year, holidays);
  return holidays.get(date) ?? null;
}

function holidaysOf(year: number): Map<string, Holiday> {
  const easter = easterSunday(year);
  const kingsDay = `${year}-04-27`;
  const onSunday = new Date(`${kingsDay}T00:00:00Z`).getUTCDay() === 0;
  const dates: Record<HolidayId, string> = {
    'new-year': `${year}-01-01`,
    'easter-sunday': easter,
    'easter-monday': addDays(easter, 1),
    'kings-day': onSunday ? `${year}-04-26` : kingsDay,
    'liberation-day': `${year}-05-05`,
    'ascension-day': addDays(easter, 39),
    'whit-sunday': addDays(easter, 49),
    'whit-monday': addDays(easter, 50),
    'christmas-day': `${year}-12-25`,
    'second-christmas-day': `${year}-12-26`,
  };
  const holidays = new Map<string, Holiday>();
  for (const id of holidayIds) {
    const forAll = id !== 'liberation-day' || year % 5 === 0;
    // Two may share a day, such as Ascension and Liberation Day in 2016: what holds for all is told.
    if (forAll || !holidays.has(dates[id])) holidays.set(dates[id], { id, forAll });
  }
  return holidays;
}

/** The anonymous Gregorian computus, as Meeus gives it (Astronomical Algorithms, 1991, chapter 8). */
export function easterSunday(year: number): string {
  const a = year % 19;
  const b = Math.floor(year / 100);
  const c = year % 100;
  const d = Math.floor(b / 4);
  const e = b % 4;
  const f = Math.floor((b + 8) / 25);
  const g = Math.floor((b - f + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const i = Math.floor(c / 4);
  const k = c % 4;
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 22 * l) / 451);
  const month = Math.floor((h + l - 7 * m + 114) / 31);
  const day = ((h + l - 7 * m + 114) % 31) + 1;
  return `${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
}
