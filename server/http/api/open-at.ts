// Which texts of opening hours say that a place is open at the asked time.
import { setImmediate } from 'node:timers/promises';
import type { PlaceQuery } from '../../contract/place.ts';
import { minuteOfClock } from '../../domain/norm/opening-filter.ts';
import {
  type DutchMoment,
  dutchMoment,
  minutesPerDay,
  type Weekday,
  weekdayOf,
  weekdays,
} from '../../domain/places/calendar-date.ts';
import { openingStateAt } from '../../domain/places/opening-day.ts';
import { closed, open, openingAt } from '../../domain/places/opening-week.ts';
import type { CatalogueStore } from '../../store/open-catalogue.ts';
import type { AppParts } from '../app-parts.ts';
import { type FieldError, invalidField } from '../problems.ts';

/** Today and a week: what is told of a place's coming days. */
export const shownDays = 8;

/** When an evening begins, minutes after midnight. */
const eveningMinute = 19 * 60;

/** Where the time stands in a request, for who is told that there is no such time. */
type Where = Pick<FieldError, 'in' | 'field'>;

type Asked = Pick<PlaceQuery, 'openAt' | 'openAtUnknown'>;

export const timeNow = ({ now }: AppParts): Date => now?.() ?? new Date();

/**
 * `null` among them: places without hours too. Undefined: not asked. A day of the week is answered by the ordinary week
 * that is stored with the place, an instant by the calendar: a country's texts take it seconds, once a day, so others
 * have their turn meanwhile.
 */
export async function hoursOpenAt(
  { openAt, openAtUnknown }: Asked,
  parts: AppParts,
  where: Where = { in: 'query', field: 'openAt' },
): Promise<(string | null)[] | undefined> {
  if (openAt === undefined) return undefined;
  const stateOf = weekStates(openAt) ?? calendarStates(openAt, parts, where);
  const wanted = openAtUnknown === 'include' ? ['open', 'unknown'] : ['open'];
  const texts: (string | null)[] = openAtUnknown === 'include' ? [null] : [];
  let turnEnds = performance.now() + turnMs;
  for (const hours of allHours(parts.store)) {
    if (wanted.includes(stateOf(hours))) texts.push(hours.openingHours);
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + turnMs;
  }
  return texts;
}

/** This evening as `openAt` has it: the day of the week at 19:00, or the time that it is when that has passed. */
export function thisEvening(now: DutchMoment): string {
  const minute = Math.max(now.minute, eveningMinute);
  const two = (number: number) => String(number).padStart(2, '0');
  return `${weekdays[weekdayOf(now.date)]}-${two(Math.floor(minute / 60))}:${two(minute % 60)}`;
}

/** Longest stretch of work before others get a turn, milliseconds. */
const turnMs = 8;

type Hours = ReturnType<AppParts['store']['places']['openingHours']>[number];
type StateOf = (hours: Hours) => 'open' | 'closed' | 'unknown';

/** To find the different texts among many places takes longer than to look at them. */
const known = new WeakMap<CatalogueStore, { version: number; hours: Hours[] }>();

function allHours(store: CatalogueStore): Hours[] {
  const version = store.version();
  const before = known.get(store);
  if (before?.version === version) return before.hours;
  const hours = store.places.openingHours();
  known.set(store, { version, hours });
  return hours;
}

function weekStates(openAt: string): StateOf | null {
  const [, name, clock] = /^([a-z]{3})-(.+)$/.exec(openAt) ?? [];
  const day = weekdays.indexOf(name as Weekday);
  if (day === -1) return null;
  const minute = day * minutesPerDay + minuteOfClock(clock);
  return ({ openingWeek }) => {
    const value = openingAt(openingWeek, minute);
    if (value === open) return 'open';
    return value === closed ? 'closed' : 'unknown';
  };
}

function calendarStates(openAt: string, parts: AppParts, where: Where): StateOf {
  const instant = openAt === 'now' ? timeNow(parts) : new Date(openAt);
  if (Number.isNaN(instant.getTime())) {
    throw invalidField({ ...where, detail: `There is no time ${openAt}.` });
  }
  const moment = dutchMoment(instant);
  return ({ openingHours }) =>
    openingStateAt(parts.openings.days(openingHours, moment.date, shownDays), moment).state;
}
