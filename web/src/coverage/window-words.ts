// Says when a place must be open: on which days, and between which times.
import type { createFormatter, createTranslator } from 'use-intl/core';
import type { OpenWindow } from '../../../server/contract/norm.ts';
import { type Weekday, weekdays } from '../../../server/domain/places/calendar-date.ts';
import type { DutchWords } from '../i18n/words.ts';

export interface WindowWords {
  t: ReturnType<typeof createTranslator<DutchWords, 'requirement'>>;
  hours: ReturnType<typeof createTranslator<DutchWords, 'hours'>>;
  format: ReturnType<typeof createFormatter>;
}

/** `op dinsdag en donderdag`, `19.00`, `21.00 uur` */
export function windowWords(
  { days, on, from, until }: Pick<OpenWindow, 'days' | 'on' | 'from' | 'until'>,
  words: WindowWords,
): { days: string; from: string; until: string } {
  // Both are HH:MM, so the order of the text is that of the time; the end of the day is 24:00.
  const endsNextDay = until <= from;
  const time = clockWords(until, words);
  return {
    days: dayWords(days, on, words),
    from: clockWords(from, words),
    until: words.t(endsNextDay ? 'untilNextDay' : 'until', { time }),
  };
}

function clockWords(clock: string, { hours }: WindowWords): string {
  const [hour, minute] = clock.split(':');
  return hours('clock', { hour: String(Number(hour)), minute });
}

function dayWords(days: readonly Weekday[], on: OpenWindow['on'], { t, format }: WindowWords): string {
  const indices = days.map((day) => weekdays.indexOf(day)).sort((a, b) => a - b);
  const names = indices.map(
    // 1 January 2024 was a Monday.
    (index) => format.dateTime(new Date(`2024-01-0${index + 1}T12:00:00Z`), { weekday: 'long' }),
  );
  const isEvery = on === 'every' || days.length === 1;
  if (days.length === weekdays.length) return t(isEvery ? 'days.all' : 'days.anyOfAll');
  const [first, last] = [names[0], names[names.length - 1]];
  const isRun = days.length > 2 && indices[indices.length - 1] - indices[0] === days.length - 1;
  if (isRun) return t(isEvery ? 'days.run' : 'days.anyOfRun', { first, last });
  return t('days.each', { days: format.list(names, { type: isEvery ? 'conjunction' : 'disjunction' }) });
}
