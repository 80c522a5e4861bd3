// Which places suit someone best: those that fit first, then by travel time, in which what is not known and what is missing weigh.
import type { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import type { Place } from '../../../server/contract/place.ts';
import { type DutchMoment, weekdayOf } from '../../../server/domain/places/calendar-date.ts';
import type { ReferralNeeds } from '../store/referral-slice.ts';
import { type HolidayAhead, holidaysAhead } from './holidays-ahead.ts';
import { type OpenDays, openDays } from './open-days.ts';

export type Fit = 'yes' | 'unknown' | 'no';

/** One for each need. */
export type Reason =
  | { about: 'function'; id: Place['functions'][number]; fit: Fit }
  | { about: 'activity'; id: string; fit: Fit }
  /** Those of the wanted ones that are spoken; all, where nobody knows of any. */
  | { about: 'language'; codes: string[]; fit: Fit }
  | { about: 'opening'; fit: Fit; days: OpenDays; holidays: HolidayAhead[] }
  | { about: 'wheelchair'; fit: Fit; isPartly: boolean }
  | { about: 'free'; fit: Fit };

export interface RankedPlace {
  place: Place;
  minutes: number;
  metres: number;
  reasons: Reason[];
  /** Nothing is certainly amiss. */
  isFit: boolean;
  /** Something has to be asked before one goes. */
  mustAsk: boolean;
  /** Minutes, with what is not known and what is missing put into minutes; the least comes first. */
  weight: number;
}

/** A call to make first weighs as a walk of so long. */
const unknownMinutes = 5;
/** One of more things that are wanted, and is not there. */
const missingMinutes = 10;

/** `now`: what time it is in the Netherlands. */
export function rankPlaces(
  near: NearbyPlaces['places'],
  needs: ReferralNeeds,
  now: DutchMoment,
): RankedPlace[] {
  return near
    .map((one) => rank(one, needs, now))
    .sort(
      (one, other) =>
        Number(other.isFit) - Number(one.isFit) ||
        one.weight - other.weight ||
        Number(one.mustAsk) - Number(other.mustAsk) ||
        one.metres - other.metres ||
        (one.place.id < other.place.id ? -1 : 1),
    );
}

function rank(
  { place, minutes, metres }: NearbyPlaces['places'][number],
  needs: ReferralNeeds,
  now: DutchMoment,
): RankedPlace {
  const reasons = reasonsOf(place, needs, now);
  const count = (fit: Fit) => reasons.filter((reason) => reason.fit === fit).length;
  const functions = reasons.filter(({ about }) => about === 'function');
  const doesNothing = functions.length > 0 && functions.every(({ fit }) => fit === 'no');
  const isAmiss = reasons.some(({ about, fit }) => about !== 'function' && fit === 'no');
  return {
    place,
    minutes,
    metres,
    reasons,
    isFit: !doesNothing && !isAmiss,
    mustAsk: count('unknown') > 0,
    weight: minutes + unknownMinutes * count('unknown') + missingMinutes * count('no'),
  };
}

function reasonsOf(place: Place, needs: ReferralNeeds, now: DutchMoment): Reason[] {
  const { functions, activities, languages, day, time, wheelchair, free } = needs;
  const reasons: Reason[] = [];
  for (const id of functions)
    reasons.push({ about: 'function', id, fit: place.functions.includes(id) ? 'yes' : 'no' });
  // A source tells some activities; that it does not tell of one denies nothing.
  for (const id of activities)
    reasons.push({ about: 'activity', id, fit: place.activities?.includes(id) ? 'yes' : 'unknown' });
  if (languages.length > 0) {
    const spoken = languages.filter((code) => place.languages?.includes(code));
    const [codes, fit] = spoken.length > 0 ? [spoken, 'yes' as const] : [languages, 'unknown' as const];
    reasons.push({ about: 'language', codes, fit });
  }
  if (day !== null || time !== null) {
    const days = openDays(place.openingWeek, day, time);
    const named = days.certain.length > 0 ? days.certain : days.possible;
    const holidays = holidaysAhead(place.openingDays, named, time, now);
    reasons.push({ about: 'opening', fit: fitOf(days, holidays), days, holidays });
  }
  if (wheelchair) {
    const known = place.wheelchair ?? 'unknown';
    const isPartly = known === 'limited';
    reasons.push({ about: 'wheelchair', fit: isPartly ? 'unknown' : known, isPartly });
  }
  if (free) {
    const fit = place.freeOfCharge === null ? 'unknown' : place.freeOfCharge ? 'yes' : 'no';
    reasons.push({ about: 'free', fit });
  }
  return reasons;
}

/** Not sure where each of the days is a holiday when it comes next: one would stand before a closed door. */
function fitOf({ certain, possible }: OpenDays, holidays: readonly HolidayAhead[]): Fit {
  const isHoliday = (day: number) => holidays.some(({ date }) => weekdayOf(date) === day);
  if (certain.some((day) => !isHoliday(day))) return 'yes';
  return certain.length + possible.length > 0 ? 'unknown' : 'no';
}

/** A need to let go of, and how many places fit then. */
export interface NeedToDrop {
  change: Partial<ReferralNeeds>;
  about: 'functions' | 'activities' | 'time' | 'wheelchair' | 'free';
  count: number;
}

const drops: Pick<NeedToDrop, 'about' | 'change'>[] = [
  { about: 'functions', change: { functions: [] } },
  { about: 'activities', change: { activities: [] } },
  { about: 'time', change: { day: null, time: null } },
  { about: 'wheelchair', change: { wheelchair: false } },
  { about: 'free', change: { free: false } },
];

/** Those that help, the most helpful first. */
export function needsToDrop(
  near: NearbyPlaces['places'],
  needs: ReferralNeeds,
  now: DutchMoment,
): NeedToDrop[] {
  return drops
    .map((drop) => ({
      ...drop,
      count: rankPlaces(near, { ...needs, ...drop.change }, now).filter(({ isFit }) => isFit).length,
    }))
    .filter(({ count }) => count > 0)
    .sort((one, other) => other.count - one.count);
}
