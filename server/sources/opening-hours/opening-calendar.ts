// What opening hours say of days of the calendar, with the holidays of the Netherlands.
import { addDays, minutesPerDay } from '../../domain/places/calendar-date.ts';
import { holidayOn } from '../../domain/places/dutch-holidays.ts';
import type { OpeningCalendar, OpeningDay } from '../../domain/places/opening-day.ts';
import { foldByDay, type OpeningInterval } from '../../domain/places/opening-interval.ts';
import { isSchoolTime } from '../../domain/places/reference-week.ts';
import { type ParsedHours, parseHours, UnreadableHours } from './parse-hours.ts';

/** Texts and answers that are kept; all of a country's places have fewer different ones. */
const maxKept = 20_000;

/**
 * Assumed, where a text leaves it open:
 * - On a public holiday of which it says nothing, a place that would be open may be open; `24/7` says all days.
 * - 5 May is a day off for some in most years: whoever would be open then may be open, whatever the text says
 *   of holidays.
 * - A text that says anything of school holidays leaves every day unknown on which some region may have them.
 */
export function openingCalendar(): OpeningCalendar {
  const parsed = new Map<string, ParsedHours | null>();
  const answers = new Map<string, OpeningDay[] | null>();
  return {
    days(openingHours, firstDate, dayCount) {
      if (openingHours === null) return null;
      const key = `${firstDate} ${dayCount} ${openingHours}`;
      return kept(answers, key, () => {
        const hours = kept(parsed, openingHours, () => orNull(() => parseHours(openingHours)));
        return hours && orNull(() => daysOf(hours, firstDate, dayCount));
      });
    },
  };
}

function kept<T>(store: Map<string, T>, key: string, make: () => T): T {
  const found = store.get(key);
  if (found !== undefined) return found;
  if (store.size >= maxKept) store.clear();
  const made = make();
  store.set(key, made);
  return made;
}

/** The import has told what cannot be read. */
function orNull<T>(read: () => T): T | null {
  try {
    return read();
  } catch (error) {
    if (error instanceof UnreadableHours) return null;
    throw error;
  }
}

function daysOf(hours: ParsedHours, firstDate: string, dayCount: number): OpeningDay[] {
  const dates = Array.from({ length: dayCount }, (_, day) => addDays(firstDate, day));
  const stretches = hours.stretches(firstDate, dayCount, (date) => holidayOn(date)?.forAll ?? false);
  const judged = dates.flatMap((date, day) => {
    const midnight = day * minutesPerDay;
    if (hours.saysSchoolHolidays && !isSchoolTime(date)) return [wholeDay(midnight)];
    return within(stretches, midnight, midnight + minutesPerDay).map((stretch) =>
      isCertainOn(date, hours) ? stretch : { ...stretch, certainty: 'unknown' as const },
    );
  });
  const intervals = foldByDay(judged, dayCount);
  return dates.map((date, day) => ({
    date,
    holiday: holidayOn(date)?.id ?? null,
    intervals: intervals[day],
  }));
}

function isCertainOn(date: string, { saysHolidays }: ParsedHours): boolean {
  const holiday = holidayOn(date);
  return holiday === null || (holiday.forAll && saysHolidays);
}

const wholeDay = (midnight: number): OpeningInterval => ({
  fromMinute: midnight,
  untilMinute: midnight + minutesPerDay,
  certainty: 'unknown',
});

function within(stretches: readonly OpeningInterval[], from: number, until: number): OpeningInterval[] {
  return stretches
    .filter(({ fromMinute, untilMinute }) => fromMinute < until && untilMinute > from)
    .map((stretch) => ({
      ...stretch,
      fromMinute: Math.max(stretch.fromMinute, from),
      untilMinute: Math.min(stretch.untilMinute, until),
    }));
}
