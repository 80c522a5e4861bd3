// Picks the places that fit what a visitor asked for, in the order in which they help.
import type { Place } from '../../../server/contract/place.ts';
import type { DutchMoment } from '../../../server/domain/places/calendar-date.ts';
import { openingStateAt } from '../../../server/domain/places/opening-day.ts';
import { municipalityOf } from '../store/country-slice.ts';
import type { FinderFilters } from '../store/finder-slice.ts';
import { askedMoment } from './asked-moment.ts';
import { type CountedDrop, dropsOf, usefulDrops } from './filters.ts';

/** A place with everything that one may search it by, made plain once. */
export interface SearchablePlace {
  place: Place;
  name: string;
  text: string;
}

/** Where and when the visitor asks. */
export interface Here {
  now: DutchMoment;
  /** Minutes to each place within reach, by its id; `null`: nobody knows from where. */
  minutesTo: ReadonlyMap<string, number> | null;
}

/** `names`: of its kinds, functions, activities, languages and neighbourhood, in the visitor's language. */
export function makeSearchable(place: Place, names: string[]): SearchablePlace {
  const { address } = place;
  const postcode = address?.postcode ?? '';
  const parts = [
    place.name,
    ...names,
    place.operator ?? '',
    ...(address
      ? [
          `${address.street} ${address.houseNumber}`,
          address.city ?? '',
          // Written both ways: 2628CD and 2628 CD.
          postcode,
          `${postcode.slice(0, 4)} ${postcode.slice(4)}`,
        ]
      : []),
  ];
  return { place, name: plain(place.name), text: plain(parts.join(' ')) };
}

/** Lower case, without accents: `Café` and `cafe` are the same. */
export function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/**
 * Places that are surely open then come before those of which nobody knows; then the nearest first; then those whose
 * name holds the text; then in the order given.
 */
export function findPlaces(all: readonly SearchablePlace[], filters: FinderFilters, here: Here): Place[] {
  const fitting = fits(filters, here);
  const words = wordsOf(filters.text);
  const moment = filters.openAt && askedMoment(filters.openAt, here.now);
  const ranks = new Map<SearchablePlace, number[]>();
  for (const one of all) {
    if (!fitting(one)) continue;
    const isOpen = moment === null || openingStateAt(one.place.openingDays, moment).state === 'open';
    const minutes = here.minutesTo ? (here.minutesTo.get(one.place.id) ?? Number.MAX_VALUE) : 0;
    const isByName = words.length > 0 && words.every((word) => one.name.includes(word));
    ranks.set(one, [Number(!isOpen), minutes, Number(!isByName)]);
  }
  const byRank = (a: SearchablePlace, b: SearchablePlace) => {
    const [one, other] = [ranks.get(a) as number[], ranks.get(b) as number[]];
    const differing = one.findIndex((rank, i) => rank !== other[i]);
    return differing === -1 ? 0 : one[differing] - other[differing];
  };
  return [...ranks.keys()].sort(byRank).map(({ place }) => place);
}

/** How many fit. */
export const countPlaces = (all: readonly SearchablePlace[], filters: FinderFilters, here: Here): number =>
  all.filter(fits(filters, here)).length;

/** The filters that, left out alone, give something; the most first. */
export function filtersToDrop(
  all: readonly SearchablePlace[],
  filters: FinderFilters,
  here: Here,
): CountedDrop[] {
  return usefulDrops(
    dropsOf(filters).map((drop) => ({
      ...drop,
      count: countPlaces(all, { ...filters, ...drop.change }, here),
    })),
  );
}

const wordsOf = (text: string): string[] => plain(text).split(/\s+/).filter(Boolean);

const isAny = (wanted: readonly string[], has: readonly string[] | null): boolean =>
  wanted.length === 0 || wanted.some((id) => has?.includes(id));

const isIn = (municipalityCode: string, { neighbourhoodCode }: Place): boolean =>
  neighbourhoodCode !== null && municipalityOf(neighbourhoodCode) === municipalityCode;

/** A place of which nobody knows whether it is open then stays; one that is surely closed goes. */
export function fits(filters: FinderFilters, { now, minutesTo }: Here): (one: SearchablePlace) => boolean {
  const words = wordsOf(filters.text);
  const { function: doing, neighbourhoodCode, municipalityCode, withinMinutes } = filters;
  const moment = filters.openAt && askedMoment(filters.openAt, now);
  return ({ place, text }) =>
    (doing === null || place.functions.includes(doing)) &&
    isAny(filters.activities, place.activities) &&
    isAny(filters.kinds, place.kinds) &&
    isAny(filters.languages, place.languages) &&
    (neighbourhoodCode === null || place.neighbourhoodCode === neighbourhoodCode) &&
    (municipalityCode === null || isIn(municipalityCode, place)) &&
    (!filters.wheelchair || place.wheelchair === 'yes') &&
    (!filters.free || place.freeOfCharge === true) &&
    (withinMinutes === null ||
      minutesTo === null ||
      (minutesTo.get(place.id) ?? Number.MAX_VALUE) <= withinMinutes) &&
    (moment === null || openingStateAt(place.openingDays, moment).state !== 'closed') &&
    words.every((word) => text.includes(word));
}
