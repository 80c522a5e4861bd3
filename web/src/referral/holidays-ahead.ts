// The holidays of the coming days on which a place is closed, or may be, while it is open at that time in an ordinary week.
import type { OpeningDay } from '../../../server/contract/opening.ts';
import type { Place } from '../../../server/contract/place.ts';
import { type DutchMoment, weekdayOf } from '../../../server/domain/places/calendar-date.ts';
import type { ReferralNeeds } from '../store/referral-slice.ts';
import { visitOn, windowOf } from './open-days.ts';

export interface HolidayAhead {
  /** ISO date. */
  date: string;
  holiday: NonNullable<OpeningDay['holiday']>;
  /** Nobody knows whether it is open then; else it is surely closed. */
  isUnknown: boolean;
}

/** In order of date. Of each of the weekdays the one that comes next counts: today, unless the time is over. */
export function holidaysAhead(
  days: Place['openingDays'],
  weekdays: readonly number[],
  time: ReferralNeeds['time'],
  now: DutchMoment,
): HolidayAhead[] {
  const [, until] = windowOf(time);
  const isOver = (date: string) => date < now.date || (date === now.date && until <= now.minute);
  const passed = new Set<number>();
  return (days ?? []).flatMap(({ date, holiday, intervals }, index, all) => {
    const weekday = weekdayOf(date);
    if (isOver(date) || passed.has(weekday) || !weekdays.includes(weekday)) return [];
    passed.add(weekday);
    const visit = visitOn(intervals, all[index - 1]?.intervals ?? [], time);
    return holiday === null || visit === 'certain'
      ? []
      : [{ date, holiday, isUnknown: visit === 'possible' }];
  });
}
