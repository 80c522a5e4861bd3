// Words opening hours: a readable week, or an honest sentence about where to ask.
import type { createFormatter, createTranslator } from 'use-intl/core';
import type { Place } from '../../../server/contract/place.ts';
import type { dutch } from '../i18n/nl.ts';
import { type DayGroup, groupDays, type OpenTime, readWeek } from './read-week.ts';

export type HoursText =
  | { status: 'week'; lines: { days: string; times: string }[]; note: string | null }
  | { status: 'sentence'; sentence: string };

export interface HoursWords {
  t: ReturnType<typeof createTranslator<typeof dutch, 'hours'>>;
  format: ReturnType<typeof createFormatter>;
  /** How long the names of days are. */
  weekday: 'short' | 'long';
}

/** A Monday; any will do, only the names of the days are used. */
const someMonday = Date.UTC(2024, 0, 1, 12);
const dayMs = 86_400_000;

export function hoursText(
  place: Pick<Place, 'openingHours' | 'phone' | 'website'>,
  words: HoursWords,
): HoursText {
  const { t } = words;
  if (place.openingHours === null) return sentence(t(place.phone ? 'unknown' : 'unknownNoPhone'));
  const week = readWeek(place.openingHours);
  if (!week) return sentence(t(whereToAsk(place)));
  if (week.days.every(isWholeDay)) return sentence(t('always'));
  if (week.days.every((times) => times.length === 0)) return sentence(t('never'));
  return {
    status: 'week',
    lines: groupDays(week).map(({ runs, times }) => ({
      days: daysText(runs, words),
      times: timesText(times, words),
    })),
    note: week.closedOnHolidays ? t('notOnHolidays') : null,
  };
}

const sentence = (text: string): HoursText => ({ status: 'sentence', sentence: text });

function whereToAsk(place: Pick<Place, 'phone' | 'website'>): 'onWebsite' | 'byPhone' | 'elsewhere' {
  if (place.website) return 'onWebsite';
  return place.phone ? 'byPhone' : 'elsewhere';
}

function isWholeDay(times: OpenTime[]): boolean {
  return times.length === 1 && times[0].from === 0 && times[0].to === 1440;
}

/** Three days and more in a row are told by the first and the last. */
function daysText(runs: DayGroup['runs'], { t, format, weekday }: HoursWords): string {
  const [[first, last]] = runs;
  if (first === 0 && last === 6) return t('everyDay');
  const dayName = (day: number) => format.dateTime(new Date(someMonday + day * dayMs), { weekday });
  const names = runs.flatMap(([from, to]) =>
    to - from > 1
      ? [t('days', { first: dayName(from), last: dayName(to) })]
      : Array.from({ length: to - from + 1 }, (_, step) => dayName(from + step)),
  );
  return format.list(names);
}

function timesText(times: OpenTime[], { t, format }: HoursWords): string {
  if (isWholeDay(times)) return t('wholeDay');
  const clock = (minutes: number) =>
    t('clock', { hour: String(Math.floor(minutes / 60)), minute: String(minutes % 60).padStart(2, '0') });
  return t('times', {
    times: format.list(times.map(({ from, to }) => t('span', { from: clock(from), to: clock(to) }))),
  });
}
