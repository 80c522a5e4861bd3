// On which days of an ordinary week a place is open at the time that suits someone.
import type { OpeningInterval } from '../../../server/contract/opening.ts';
import type { Place } from '../../../server/contract/place.ts';
import type { DayGroup, DayPart, ReferralNeeds } from '../store/referral-slice.ts';

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
const groups: Record<DayGroup, readonly number[]> = { weekdays: [0, 1, 2, 3, 4], weekend: [5, 6] };

function daysAsked(day: ReferralNeeds['day']): readonly number[] {
  if (day === null) return allDays;
  return typeof day === 'number' ? [day] : groups[day];
}

export function openDays(
  week: Place['openingWeek'],
  day: ReferralNeeds['day'],
  time: ReferralNeeds['time'],
): OpenDays {
  const asked = daysAsked(day);
  if (week === null) return { certain: [], possible: [...asked] };
  const visits = asked.map((of) => ({ of, visit: visitOn(week[of], week[(of + 6) % 7], time) }));
  const daysOf = (wanted: Visit) => visits.filter(({ visit }) => visit === wanted).map(({ of }) => of);
  return { certain: daysOf('certain'), possible: daysOf('possible') };
}

type Visit = 'certain' | 'possible' | 'none';

/** Whether one can come on a day at that time; `before`: how the day before it is open, which may go on after midnight. */
export function visitOn(
  day: readonly OpeningInterval[],
  before: readonly OpeningInterval[],
  time: ReferralNeeds['time'],
): Visit {
  const [from, until] = windowOf(time);
  const intervals = [...wentOn(before), ...day];
  const isEnough = (of: readonly OpeningInterval[]) => minutesWithin(of, from, until) >= visitMinutes;
  if (isEnough(intervals.filter(({ certainty }) => certainty === 'open'))) return 'certain';
  return isEnough(intervals) ? 'possible' : 'none';
}

/** Minutes since midnight. */
export function windowOf(time: ReferralNeeds['time']): readonly [from: number, until: number] {
  if (time === null) return wholeDay;
  return typeof time === 'number' ? [time * 60, time * 60 + visitMinutes] : parts[time];
}

const wentOn = (before: readonly OpeningInterval[]): OpeningInterval[] =>
  before
    .filter(({ untilMinute }) => untilMinute > 1440)
    .map(({ fromMinute, untilMinute, certainty }) => ({
      fromMinute: fromMinute - 1440,
      untilMinute: untilMinute - 1440,
      certainty,
    }));

/** A visit may be spread over two openings with a break between. */
const minutesWithin = (intervals: readonly OpeningInterval[], from: number, until: number): number =>
  intervals.reduce(
    (sum, { fromMinute, untilMinute }) =>
      sum + Math.max(0, Math.min(untilMinute, until) - Math.max(fromMinute, from)),
    0,
  );
