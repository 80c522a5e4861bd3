// When one can walk in on a team, in words: days with the same times together.
import type { createTranslator } from 'use-intl/core';
import type { OpeningInterval } from '../../../server/contract/opening.ts';
import type { Team } from '../../../server/contract/team.ts';
import { type HoursWords, timesText, weekdayName } from '../finder/hours-text.ts';
import type { DutchWords } from '../i18n/words.ts';

export interface ConsultationWords extends HoursWords {
  sheet: ReturnType<typeof createTranslator<DutchWords, 'sheet'>>;
}

/** Unknown from begin to end, as `op afspraak` is: the list's own words say more. */
const saysNothing = ({ fromMinute, untilMinute, certainty }: OpeningInterval) =>
  certainty === 'unknown' && fromMinute === 0 && untilMinute >= 1440;

/** `null`: there are no days and times to tell; the list's own words are in `consultationHours`. */
export function consultationText(
  { consultationWeek }: Pick<Team, 'consultationWeek'>,
  words: ConsultationWords,
): string | null {
  const daysByTimes = new Map<string, number[]>();
  for (const [weekday, intervals] of (consultationWeek ?? []).entries()) {
    if (intervals.length === 0 || intervals.some(saysNothing)) continue;
    const times = timesText(intervals, words);
    daysByTimes.set(times, [...(daysByTimes.get(times) ?? []), weekday]);
  }
  if (daysByTimes.size === 0) return null;
  return words.format.list([...daysByTimes].map(([times, days]) => `${daysText(days, words)} ${times}`));
}

/** `maandag t/m donderdag`, `dinsdag en donderdag` */
function daysText(days: readonly number[], words: ConsultationWords): string {
  const names = days.map((day) => weekdayName(day, words));
  const [first, last] = [names[0], names[names.length - 1]];
  const isRun = days.length > 2 && days[days.length - 1] - days[0] === days.length - 1;
  return isRun ? words.sheet('dayRun', { first, last }) : words.format.list(names);
}
