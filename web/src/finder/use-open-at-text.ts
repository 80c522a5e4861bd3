// Words the moment that a visitor asked for.
import { useFormatter, useTranslations } from 'use-intl';
import { type Weekday, weekdays } from '../../../server/domain/places/calendar-date.ts';
import type { OpenAt } from '../store/finder-slice.ts';

/** Written in full. */
export function useWeekdayName(): (day: Weekday) => string {
  const format = useFormatter();
  // 1 January 2024 was a Monday.
  return (day) =>
    format.dateTime(new Date(`2024-01-0${weekdays.indexOf(day) + 1}T12:00:00Z`), { weekday: 'long' });
}

/** `10:00` as people here write it. */
export function useClockText(): (clock: string) => string {
  const t = useTranslations('hours');
  return (clock) => {
    const [hour, minute] = clock.split(':');
    return t('times', { times: t('clock', { hour: String(Number(hour)), minute }) });
  };
}

export function useOpenAtText(): (openAt: OpenAt) => string {
  const t = useTranslations('finder.when');
  const dayName = useWeekdayName();
  const clockText = useClockText();
  return (openAt) => {
    if (openAt === 'now' || openAt === 'evening') return t(openAt);
    const [day, clock] = openAt.split('-') as [Weekday, string];
    return t('atTime', { day: dayName(day), time: clockText(clock) });
  };
}
