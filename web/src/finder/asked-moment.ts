// Which moment a visitor means by now, this evening, or a day and a time.
import {
  addDays,
  type DutchMoment,
  type Weekday,
  weekdayOf,
  weekdays,
} from '../../../server/domain/places/calendar-date.ts';
import type { OpenAt } from '../store/finder-slice.ts';

/** When an evening begins that has not begun yet, minutes after midnight. */
const eveningMinute = 19 * 60;

/** The first such moment that has not passed; an evening that has begun is now. */
export function askedMoment(openAt: OpenAt, now: DutchMoment): DutchMoment {
  if (openAt === 'now') return now;
  if (openAt === 'evening') return { ...now, minute: Math.max(now.minute, eveningMinute) };
  const [day, clock] = openAt.split('-') as [Weekday, string];
  const [hour, minute] = clock.split(':').map(Number);
  const at = hour * 60 + minute;
  const ahead = (weekdays.indexOf(day) - weekdayOf(now.date) + 7) % 7;
  const isPast = ahead === 0 && at < now.minute;
  return { date: addDays(now.date, isPast ? 7 : ahead), minute: at };
}

/** The same in the words of the API, which knows no evening. */
export function openAtForApi(openAt: OpenAt, now: DutchMoment): string {
  if (openAt !== 'evening') return openAt;
  const { date, minute } = askedMoment(openAt, now);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${weekdays[weekdayOf(date)]}-${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}
