// Words opening hours: whether it is open now, a week with today in it, or an honest sentence about where to ask.
import type { createFormatter, createTranslator } from 'use-intl/core';
import type { OpeningDay, OpeningInterval, OpeningWeek } from '../../../server/contract/opening.ts';
import type { Place } from '../../../server/contract/place.ts';
import { type DutchMoment, daysAfter, weekdayOf } from '../../../server/domain/places/calendar-date.ts';
import { openingStateAt } from '../../../server/domain/places/opening-day.ts';
import type { DutchWords } from '../i18n/words.ts';

type HolidayId = NonNullable<OpeningDay['holiday']>;

export interface HoursWords {
  t: ReturnType<typeof createTranslator<DutchWords, 'hours'>>;
  format: ReturnType<typeof createFormatter>;
}

export interface HoursText {
  /** One or more sentences: is it open now, and until when or from when. */
  now: string;
  /** Of a holiday today or in the coming days, where that changes anything. */
  holiday: string | null;
  /** Seven, Monday first; `null` where `now` says it all. */
  week: WeekRow[] | null;
}

export interface WeekRow {
  day: string;
  isToday: boolean;
  times: string;
  /** That this day, as it comes next, is a holiday, and what is known of it then. */
  holiday: string | null;
}

type TimedPlace = Pick<Place, 'openingHours' | 'openingDays' | 'openingWeek' | 'phone' | 'website'>;

/** `moment`: what time it is in the Netherlands. */
export function hoursText(place: TimedPlace, moment: DutchMoment, words: HoursWords): HoursText {
  const days = varyingDays(place);
  const now = openNowText(place, moment, words);
  if (days === null) return { now, holiday: null, week: null };
  return { now, holiday: holidayText(days, moment, words), week: weekRows(place, days, moment, words) };
}

/** As `hoursText` says it; a list of many places has no use for the rest. */
export function openNowText(place: TimedPlace, moment: DutchMoment, words: HoursWords): string {
  const { t } = words;
  const { openingDays: days } = place;
  const varying = varyingDays(place);
  if (varying !== null) return nowText(place, varying, moment, words);
  if (place.openingHours === null) return t(place.phone ? 'unknown' : 'unknownNoPhone');
  return days?.some(tellsSomething) ? t('always') : t(whereToAsk(place));
}

/** `null`: nothing is known of them, or all are open from begin to end. */
function varyingDays({ openingHours, openingDays: days }: TimedPlace): OpeningDay[] | null {
  if (openingHours === null || days === null || !days.some(tellsSomething)) return null;
  return days.every((day) => day.intervals.some(isWholeDay)) ? null : days;
}

const isWholeDay = ({ fromMinute, untilMinute, certainty }: OpeningInterval) =>
  certainty === 'open' && fromMinute === 0 && untilMinute >= 1440;

/** A day that is unknown from begin to end tells nothing. */
const tellsSomething = ({ intervals }: OpeningDay) =>
  !intervals.some(
    ({ fromMinute, untilMinute, certainty }) =>
      certainty === 'unknown' && fromMinute === 0 && untilMinute >= 1440,
  );

function whereToAsk(place: Pick<Place, 'phone' | 'website'>): 'onWebsite' | 'byPhone' | 'elsewhere' {
  if (place.website) return 'onWebsite';
  return place.phone ? 'byPhone' : 'elsewhere';
}

function nowText(place: TimedPlace, days: OpeningDay[], moment: DutchMoment, words: HoursWords): string {
  const { t } = words;
  const { state, until, opensNext } = openingStateAt(days, moment);
  if (state === 'open') {
    const isSoon = until !== null && minutesAfter(until, moment) <= 1440;
    // Midnight is the end of the day that it is, 24.00.
    return isSoon ? t('openUntil', { time: clockText(until.minute || 1440, words) }) : t('openNow');
  }
  const today = days.find(({ date }) => date === moment.date);
  if (today?.holiday && effectOf(today.intervals) === 'unknown') {
    return t('holidayToday.unknown', { holiday: t(`holidays.${today.holiday}`) });
  }
  if (state === 'unknown') return t(place.phone ? 'unknownNow' : 'unknownNowNoPhone');
  if (!opensNext) return t('closedNow');
  const time = clockText(opensNext.minute, words);
  const ahead = daysAfter(opensNext.date, moment.date);
  if (ahead === 0) return t('opensToday', { time });
  if (ahead === 1) return t('opensTomorrow', { time });
  return t('opensOn', { day: dayName(opensNext.date, words), time });
}

const minutesAfter = (later: DutchMoment, moment: DutchMoment) =>
  daysAfter(later.date, moment.date) * 1440 + later.minute - moment.minute;

/** Of the first holiday, today or ahead, save where `now` tells of it already. */
function holidayText(days: OpeningDay[], moment: DutchMoment, { t, format }: HoursWords): string | null {
  const day = days.find(({ date, holiday }) => holiday !== null && date >= moment.date);
  if (!day?.holiday) return null;
  const holiday = t(`holidays.${day.holiday}`);
  const effect = effectOf(day.intervals);
  if (day.date === moment.date) {
    const isTold = effect === 'unknown' && openingStateAt(days, moment).state !== 'open';
    return isTold ? null : t(`holidayToday.${effect}`, { holiday });
  }
  const date = format.dateTime(atNoon(day.date), { weekday: 'long', day: 'numeric', month: 'long' });
  return t(`holidayAhead.${effect}`, { holiday, date });
}

function effectOf(intervals: OpeningInterval[]): 'open' | 'closed' | 'unknown' {
  if (intervals.length === 0) return 'closed';
  return intervals.every(({ certainty }) => certainty === 'open') ? 'open' : 'unknown';
}

/**
 * Each day as it comes next, to the minute; a holiday as that day is in an ordinary week, since the sentence beside
 * it tells of the holiday.
 */
function weekRows(
  { openingWeek }: TimedPlace,
  days: OpeningDay[],
  moment: DutchMoment,
  words: HoursWords,
): WeekRow[] {
  return Array.from({ length: 7 }, (_, weekday) => {
    const coming = days.find(({ date }) => date >= moment.date && weekdayOf(date) === weekday);
    const isOrdinary = coming !== undefined && coming.holiday === null;
    const intervals = isOrdinary || !openingWeek ? (coming?.intervals ?? []) : openingWeek[weekday];
    return {
      day: weekdayName(weekday, words),
      isToday: weekday === weekdayOf(moment.date),
      times: timesText(intervals, words),
      holiday: coming?.holiday ? holidayRow(coming, coming.holiday, words) : null,
    };
  });
}

/** Seven rows of a week that is of no date. */
export const ordinaryWeek = (week: OpeningWeek, words: HoursWords): Pick<WeekRow, 'day' | 'times'>[] =>
  week.map((intervals, weekday) => ({
    day: weekdayName(weekday, words),
    times: timesText(intervals, words),
  }));

function holidayRow({ date, intervals }: OpeningDay, holiday: HolidayId, words: HoursWords): string {
  const { t, format } = words;
  return t('holidayRow', {
    date: format.dateTime(atNoon(date), { day: 'numeric', month: 'long' }),
    holiday: t(`holidays.${holiday}`),
    times: timesText(intervals, words),
  });
}

export function timesText(intervals: OpeningInterval[], words: HoursWords): string {
  const { t, format } = words;
  if (intervals.length === 0) return t('closed');
  if (intervals.some(isWholeDay)) return t('wholeDay');
  const spanText = ({ fromMinute, untilMinute }: OpeningInterval) =>
    t('span', { from: clockText(fromMinute, words), to: clockText(untilMinute, words) });
  const certain = intervals.filter(({ certainty }) => certainty === 'open').map(spanText);
  const unsure = intervals.filter(({ certainty }) => certainty === 'unknown');
  const open = certain.length > 0 ? [t('times', { times: format.list(certain) })] : [];
  if (unsure.length === 0) return open[0];
  const maybe = unsure.some(({ fromMinute, untilMinute }) => fromMinute === 0 && untilMinute >= 1440)
    ? t('unsureDay')
    : t('unsure', { times: format.list(unsure.map(spanText)) });
  return [...open, maybe].join(', ');
}

/** Midnight as 24.00 where it ends a day; later than that is the next morning. */
function clockText(minute: number, { t }: HoursWords): string {
  const shown = minute > 1440 ? minute - 1440 : minute;
  return t('clock', {
    hour: String(Math.floor(shown / 60)),
    minute: String(shown % 60).padStart(2, '0'),
  });
}

const atNoon = (date: string) => new Date(`${date}T12:00:00Z`);

const dayName = (date: string, { format }: HoursWords) => format.dateTime(atNoon(date), { weekday: 'long' });

/** 1 January 2024 was a Monday. */
export const weekdayName = (weekday: number, words: HoursWords) => dayName(`2024-01-0${weekday + 1}`, words);
