// On which days of an ordinary week a place is open at the time that suits someone.
import type { OpeningInterval } from '../../../server/contract/opening.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { DayPart, ReferralNeeds } from '../store/referral-slice.ts';

export interface OpenDays {
  /** 0 is Monday. Days on which it is surely open long enough. */
  certain: number[];
  /** Days on which it may be. */
  possible: number[];
}

/** Minutes since midnight. */
const parts: Record<DayPart, readonly [from: number, until: number]> = {
  morning: [480, 720],
  afternoon: [720, 1050],
  evening: [1050, 1380],
};
const wholeDay = [0, 1440] as const;

/** Long enough for a visit. */
const visitMinutes = 60;

const allDays = [0, 1, 2, 3, 4, 5, 6];

export function openDays(
  week: Place['openingWeek'],
  day: ReferralNeeds['day'],
  time: ReferralNeeds['time'],
): OpenDays {
  const asked = day === null ? allDays : [day];
  if (week === null) return { certain: [], possible: asked };
  const [from, until] = windowOf(time);
  const opened = (of: number, isCounted: (interval: OpeningInterval) => boolean) =>
    minutesWithin([...intervalsOn(week, of)].filter(isCounted), from, until) >= visitMinutes;
  const isCertain = ({ certainty }: OpeningInterval) => certainty === 'open';
  const certain = asked.filter((of) => opened(of, isCertain));
  return {
    certain,
    possible: asked.filter((of) => !certain.includes(of) && opened(of, () => true)),
  };
}

function windowOf(time: ReferralNeeds['time']): readonly [from: number, until: number] {
  if (time === null) return wholeDay;
  return typeof time === 'number' ? [time * 60, time * 60 + visitMinutes] : parts[time];
}

/** With what went on from the day before. */
function* intervalsOn(week: NonNullable<Place['openingWeek']>, day: number): Generator<OpeningInterval> {
  for (const interval of week[(day + 6) % 7]) {
    if (interval.untilMinute <= 1440) continue;
    yield { ...interval, fromMinute: interval.fromMinute - 1440, untilMinute: interval.untilMinute - 1440 };
  }
  yield* week[day];
}

/** A visit may be spread over two openings with a break between. */
const minutesWithin = (intervals: readonly OpeningInterval[], from: number, until: number): number =>
  intervals.reduce(
    (sum, { fromMinute, untilMinute }) =>
      sum + Math.max(0, Math.min(untilMinute, until) - Math.max(fromMinute, from)),
    0,
  );
