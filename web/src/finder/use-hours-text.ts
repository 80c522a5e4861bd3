// Words opening hours: a readable week, or an honest sentence about where to ask.
import { useCallback } from 'react';
import { useFormatter, useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import { type DayGroup, groupDays, type OpenTime, readWeek } from './read-week.ts';

export type HoursText =
  | { status: 'week'; lines: { days: string; times: string }[]; note: string | null }
  | { status: 'sentence'; isKnown: boolean; sentence: string };

/** A Monday; any will do, only the names of the days are used. */
const someMonday = Date.UTC(2024, 0, 1, 12);
const dayMs = 86_400_000;

/** `weekday` is how long the names of days are. */
export function useHoursText(weekday: 'short' | 'long'): (place: Place) => HoursText {
  const t = useTranslations('hours');
  const format = useFormatter();
  return useCallback(
    (place) => {
      if (place.openingHours === null) {
        return sentence(false, place.phone ? t('unknown') : t('unknownNoPhone'));
      }
      const week = readWeek(place.openingHours);
      if (!week) return sentence(false, t(whereToAsk(place)));
      if (week.days.every(isWholeDay)) return sentence(true, t('always'));
      if (week.days.every((times) => times.length === 0)) return sentence(true, t('never'));

      const dayName = (day: number) => format.dateTime(new Date(someMonday + day * dayMs), { weekday });
      const clock = (minutes: number) =>
        t('clock', {
          hour: String(Math.floor(minutes / 60)),
          minute: String(minutes % 60).padStart(2, '0'),
        });
      const daysText = ({ runs }: DayGroup) => {
        if (runs.length === 1 && runs[0][0] === 0 && runs[0][1] === 6) return t('everyDay');
        const names = runs.flatMap(([first, last]) =>
          last - first > 1
            ? [t('days', { first: dayName(first), last: dayName(last) })]
            : Array.from({ length: last - first + 1 }, (_, step) => dayName(first + step)),
        );
        return format.list(names);
      };
      const timesText = (times: OpenTime[]) =>
        isWholeDay(times)
          ? t('wholeDay')
          : t('times', {
              times: format.list(times.map(({ from, to }) => `${clock(from)}–${clock(to)}`)),
            });

      return {
        status: 'week',
        lines: groupDays(week).map((group) => ({ days: daysText(group), times: timesText(group.times) })),
        note: week.closedOnHolidays ? t('notOnHolidays') : null,
      };
    },
    [t, format, weekday],
  );
}

const sentence = (isKnown: boolean, text: string): HoursText => ({
  status: 'sentence',
  isKnown,
  sentence: text,
});

function isWholeDay(times: OpenTime[]): boolean {
  return times.length === 1 && times[0].from === 0 && times[0].to === 1440;
}

function whereToAsk(place: Place): 'onWebsite' | 'byPhone' | 'elsewhere' {
  if (place.website) return 'onWebsite';
  return place.phone ? 'byPhone' : 'elsewhere';
}
