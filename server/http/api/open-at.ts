// Which texts of opening hours say that a place is open at the asked time.
import type { PlaceQuery } from '../../contract/place.ts';
import { minuteOfClock } from '../../domain/norm/opening-filter.ts';
import { dutchMoment, minutesPerDay, type Weekday, weekdays } from '../../domain/places/calendar-date.ts';
import { openingStateAt } from '../../domain/places/opening-day.ts';
import { closed, open, openingAt } from '../../domain/places/opening-week.ts';
import type { AppParts } from '../app-parts.ts';
import { type FieldError, invalidField } from '../problems.ts';

/** Today and a week: what is told of a place's coming days. */
export const shownDays = 8;

/** Where the time stands in a request, for who is told that there is no such time. */
type Where = Pick<FieldError, 'in' | 'field'>;

export const timeNow = ({ now }: AppParts): Date => now?.() ?? new Date();

/**
 * `null` among them: places without hours too. Undefined: not asked. A day of the week is answered by the ordinary week
 * that is stored with the place, an instant by the calendar.
 */
export function hoursOpenAt(
  { openAt, openAtUnknown }: Pick<PlaceQuery, 'openAt' | 'openAtUnknown'>,
  parts: AppParts,
  where: Where = { in: 'query', field: 'openAt' },
): (string | null)[] | undefined {
  if (openAt === undefined) return undefined;
  const stateOf = weekStates(openAt) ?? calendarStates(openAt, parts, where);
  const wanted = openAtUnknown === 'include' ? ['open', 'unknown'] : ['open'];
  const texts = parts.store.places
    .openingHours()
    .filter((hours) => wanted.includes(stateOf(hours)))
    .map(({ openingHours }) => openingHours);
  return openAtUnknown === 'include' ? [...texts, null] : texts;
}

type Hours = ReturnType<AppParts['store']['places']['openingHours']>[number];
type StateOf = (hours: Hours) => 'open' | 'closed' | 'unknown';

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
