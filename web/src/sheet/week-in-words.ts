// A week in as few lines as it takes: days after each other with the same hours are one.
import type { WeekRow } from '../finder/hours-text.ts';

export interface WeekLine {
  days: string[];
  times: string;
}

/** @param rows seven, Monday first */
export function weekLines(rows: readonly Pick<WeekRow, 'day' | 'times'>[]): WeekLine[] {
  const lines: WeekLine[] = [];
  for (const { day, times } of rows) {
    const before = lines.at(-1);
    if (before?.times === times) before.days.push(day);
    else lines.push({ days: [day], times });
  }
  return lines;
}

type Words = (key: 'dayRun' | 'dayPair', values: { first: string; last: string }) => string;

/** `maandag`, `zaterdag en zondag`, `maandag t/m vrijdag` */
export function dayWords(days: readonly string[], t: Words): string {
  const [first, last] = [days[0], days[days.length - 1]];
  if (days.length === 1) return first;
  return t(days.length === 2 ? 'dayPair' : 'dayRun', { first, last });
}
