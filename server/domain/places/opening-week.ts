// A place's ordinary week in quarters of an hour, each open, closed or unknown, and what can be measured in it.
import { minutesPerDay } from './calendar-date.ts';
import { foldByDay, type OpeningInterval } from './opening-interval.ts';

/**
 * 672 quarters of an hour from Monday 00:00, each `closed`, `open` or `unknown`. Open and closed hold for the
 * whole quarter; a quarter that is open in part is unknown, so that bounds stay bounds. `null` in the place of
 * a week means that nothing is known: unknown throughout.
 */
export type OpeningWeek = Uint8Array;

export const closed = 0;
export const open = 1;
export const unknown = 2;

export const minutesPerQuarter = 15;
const minutesPerWeek = 7 * minutesPerDay;
export const quartersPerWeek = minutesPerWeek / minutesPerQuarter;

/** `lower` counts what is certain, `upper` what may be. */
export interface Bounds {
  lower: number;
  upper: number;
}

export interface DayWindow {
  /** 0 is Monday. */
  day: number;
  /** Since midnight, 0 to 1440. */
  fromMinute: number;
  /** Where it is not after `fromMinute`, the window ends at this time of the next day. */
  untilMinute: number;
}

/** How long a window lasts, 1 to 1440 minutes. */
export const windowMinutes = ({ fromMinute, untilMinute }: DayWindow): number =>
  untilMinute > fromMinute ? untilMinute - fromMinute : untilMinute + minutesPerDay - fromMinute;

/** Minutes within the window in which the place is open. After Sunday comes Monday of the same week. */
export function openMinutes(week: OpeningWeek | null, window: DayWindow): Bounds {
  const from = window.day * minutesPerDay + window.fromMinute;
  const until = from + windowMinutes(window);
  if (week === null) return { lower: 0, upper: until - from };
  let lower = 0;
  let upper = 0;
  for (let minute = from; minute < until; ) {
    const quarter = Math.floor(minute / minutesPerQuarter);
    const next = Math.min(until, (quarter + 1) * minutesPerQuarter);
    const value = week[quarter % quartersPerWeek];
    if (value === open) lower += next - minute;
    if (value !== closed) upper += next - minute;
    minute = next;
  }
  return { lower, upper };
}

/** Hours a week in which the place is open. */
export function weeklyHours(week: OpeningWeek | null): Bounds {
  if (week === null) return { lower: 0, upper: 168 };
  let lower = 0;
  let upper = 0;
  for (const value of week) {
    if (value === open) lower += 1;
    if (value !== closed) upper += 1;
  }
  return { lower: lower / 4, upper: upper / 4 };
}

/** What holds at a minute since Monday 00:00. */
export function openingAt(week: OpeningWeek | null, minute: number): number {
  return week === null ? unknown : week[Math.floor(minute / minutesPerQuarter) % quartersPerWeek];
}

/** Monday first. What goes on from Sunday into Monday is told by Monday too, as its first interval. */
export function weekIntervals(week: OpeningWeek): OpeningInterval[][] {
  const stretches: OpeningInterval[] = [];
  for (let quarter = 0; quarter < quartersPerWeek; quarter++) {
    if (week[quarter] === closed) continue;
    const fromMinute = quarter * minutesPerQuarter;
    stretches.push({
      fromMinute,
      untilMinute: fromMinute + minutesPerQuarter,
      certainty: week[quarter] === open ? 'open' : 'unknown',
    });
  }
  return foldByDay(stretches, 7);
}

/** From stretches in minutes since Monday 00:00, in order, none overlapping, within the week. */
export function weekOfStretches(stretches: readonly OpeningInterval[]): OpeningWeek {
  const openPart = new Uint8Array(quartersPerWeek);
  const week: OpeningWeek = new Uint8Array(quartersPerWeek).fill(closed);
  for (const { fromMinute, untilMinute, certainty } of stretches) {
    for (let minute = fromMinute; minute < untilMinute; ) {
      const quarter = Math.floor(minute / minutesPerQuarter);
      const next = Math.min(untilMinute, (quarter + 1) * minutesPerQuarter);
      if (certainty === 'open') openPart[quarter] += next - minute;
      week[quarter] = openPart[quarter] === minutesPerQuarter ? open : unknown;
      minute = next;
    }
  }
  return week;
}
