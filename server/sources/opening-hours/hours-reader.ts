// Turns texts of opening hours into ordinary weeks, each text once.
import { addDays, minutesPerDay } from '../../domain/places/calendar-date.ts';
import { holidayOn } from '../../domain/places/dutch-holidays.ts';
import {
  closed,
  type OpeningWeek,
  open,
  unknown,
  weekOfStretches,
} from '../../domain/places/opening-week.ts';
import { weekFrom } from '../../domain/places/reference-week.ts';
import { type ParsedHours, parseHours, UnreadableHours } from './parse-hours.ts';

export interface ReadWeek {
  /** `null`: nothing can be read from the text. */
  week: OpeningWeek | null;
  /** Why it could not be read: completes a sentence, without full stop. */
  problem: string | null;
}

/** How many weeks are looked at where weeks differ: the first to the last of some month is among them. */
const weeksCompared = 6;

/**
 * The week from `monday`, an ordinary one by `referenceMonday`: seasons are judged there, and public and school holidays
 * do not apply. Where weeks differ among each other, by their number or their place in the month, a quarter is open
 * when it is open in all of six weeks, closed when it is in none, and else unknown.
 */
export function hoursReader(monday: string): (text: string) => ReadWeek {
  const read = new Map<string, ReadWeek>();
  return (text) => {
    const found = read.get(text) ?? readWeek(text, monday);
    read.set(text, found);
    return found;
  };
}

function readWeek(text: string, monday: string): ReadWeek {
  try {
    const hours = parseHours(text);
    const week = hours.weeksDiffer ? commonWeek(hours, monday) : weekOf(hours, monday);
    return { week, problem: null };
  } catch (error) {
    if (!(error instanceof UnreadableHours)) throw error;
    return { week: null, problem: error.message };
  }
}

const weekOf = (hours: ParsedHours, monday: string): OpeningWeek =>
  weekOfStretches(
    hours.stretches(monday, 7, () => false).filter(({ fromMinute }) => fromMinute < 7 * minutesPerDay),
  );

function commonWeek(hours: ParsedHours, monday: string): OpeningWeek {
  const mondays = Array.from({ length: weeksCompared }, (_, week) => addDays(monday, 7 * week));
  const weeks = mondays
    .filter((start) => weekFrom(start).every((date) => holidayOn(date) === null))
    .map((start) => weekOf(hours, start));
  return weeks[0].map((_, quarter) => {
    if (weeks.every((week) => week[quarter] === open)) return open;
    return weeks.every((week) => week[quarter] === closed) ? closed : unknown;
  });
}
