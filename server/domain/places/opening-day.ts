// What is known of a place's opening on days of the calendar, and what that says at a moment.
import { type DutchMoment, daysAfter, minutesPerDay } from './calendar-date.ts';
import type { HolidayId } from './dutch-holidays.ts';
import { type OpeningInterval, unfold } from './opening-interval.ts';

export interface OpeningDay {
  /** ISO date. */
  date: string;
  holiday: HolidayId | null;
  intervals: OpeningInterval[];
}

export interface OpeningState {
  state: 'open' | 'closed' | 'unknown';
  /** When this ends, as far as it is known; `null`: not within the days that were given. */
  until: DutchMoment | null;
  /** When it is certainly open again, from a moment at which it is not; `null`: not within the days given. */
  opensNext: DutchMoment | null;
}

/** Where a place's hours are not known at all. */
export const notKnown: OpeningState = { state: 'unknown', until: null, opensNext: null };

/** Gives what is known of days in a row, `firstDate` and on; `null`: nothing is. */
export interface OpeningCalendar {
  days(openingHours: string | null, firstDate: string, dayCount: number): OpeningDay[] | null;
}

/** `days` in a row, the first not after the moment. A moment outside of them is unknown. */
export function openingStateAt(days: readonly OpeningDay[] | null, moment: DutchMoment): OpeningState {
  if (days === null || days.length === 0) return notKnown;
  const firstDate = days[0].date;
  const now = daysAfter(moment.date, firstDate) * minutesPerDay + moment.minute;
  const end = days.length * minutesPerDay;
  if (now < 0 || now >= end) return notKnown;
  const stretches = unfold(days.map(({ intervals }) => intervals));
  const current = stretches.find(({ fromMinute, untilMinute }) => fromMinute <= now && now < untilMinute);
  const next = stretches.find(({ fromMinute }) => fromMinute > now);
  const nextOpen = stretches.find(({ fromMinute, certainty }) => fromMinute > now && certainty === 'open');
  const until = current ? current.untilMinute : (next?.fromMinute ?? end);
  const state = current?.certainty ?? 'closed';
  const momentAt = (minute: number): DutchMoment => ({
    date: days[Math.floor(minute / minutesPerDay)].date,
    minute: minute % minutesPerDay,
  });
  return {
    state,
    until: until < end ? momentAt(until) : null,
    opensNext: state !== 'open' && nextOpen ? momentAt(nextOpen.fromMinute) : null,
  };
}
