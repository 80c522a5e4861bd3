// Stretches of time in which a place is open, or may be, told by the day that they begin in.
import { minutesPerDay } from './calendar-date.ts';

export type Certainty = 'open' | 'unknown';

/** Minutes since the midnight before it begins; `untilMinute` is over 1440 when it goes on in the next day. */
export interface OpeningInterval {
  fromMinute: number;
  untilMinute: number;
  /** `unknown`: it may be open. Outside all intervals it is closed. */
  certainty: Certainty;
}

/** An evening may go on until 06:00; what goes on longer is told by each day itself. */
const latestMorningMinute = 360;

/**
 * From stretches in order, none overlapping, in minutes since the first of `dayCount` midnights, to one list of
 * intervals a day. Exact: `unfold` gives the same stretches, joined where they touch.
 */
export function foldByDay(stretches: readonly OpeningInterval[], dayCount: number): OpeningInterval[][] {
  const days: OpeningInterval[][] = Array.from({ length: dayCount }, () => []);
  for (const { fromMinute, untilMinute, certainty } of joinTouching(stretches)) {
    let from = fromMinute;
    while (from < untilMinute) {
      const day = Math.floor(from / minutesPerDay);
      const nextMidnight = (day + 1) * minutesPerDay;
      const passes = untilMinute <= nextMidnight + latestMorningMinute && day + 1 < dayCount;
      const until = passes ? untilMinute : Math.min(untilMinute, nextMidnight);
      const midnight = day * minutesPerDay;
      days[day].push({ fromMinute: from - midnight, untilMinute: until - midnight, certainty });
      from = until;
    }
  }
  return days;
}

/** From intervals a day to stretches in minutes since the first midnight, joined where they touch. */
export function unfold(days: readonly (readonly OpeningInterval[])[]): OpeningInterval[] {
  return joinTouching(
    days.flatMap((intervals, day) =>
      intervals.map(({ fromMinute, untilMinute, certainty }) => ({
        fromMinute: fromMinute + day * minutesPerDay,
        untilMinute: untilMinute + day * minutesPerDay,
        certainty,
      })),
    ),
  );
}

function joinTouching(stretches: readonly OpeningInterval[]): OpeningInterval[] {
  const joined: OpeningInterval[] = [];
  for (const stretch of stretches) {
    const last = joined.at(-1);
    if (last?.untilMinute === stretch.fromMinute && last.certainty === stretch.certainty)
      last.untilMinute = stretch.untilMinute;
    else joined.push({ ...stretch });
  }
  return joined;
}
