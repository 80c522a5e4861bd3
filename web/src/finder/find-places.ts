// Picks the places that fit what a visitor asked for, and says what to leave out when nothing fits.
import type { Place } from '../../../server/contract/place.ts';
import type { FinderFilters } from '../store/finder-slice.ts';

/** A place with everything that one may search it by, made plain once. */
export interface SearchablePlace {
  place: Place;
  name: string;
  text: string;
}

/** `names`: of its kinds, functions, activities and neighbourhood, in the visitor's language. */
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

/** In the order given, save that places whose name holds the text come first. */
export function findPlaces(all: readonly SearchablePlace[], filters: FinderFilters): Place[] {
  const words = wordsOf(filters.text);
  const found = all.filter((one) => fits(one, filters, words));
  const isByName = (one: SearchablePlace) => words.every((word) => one.name.includes(word));
  const ordered =
    words.length === 0 ? found : [...found.filter(isByName), ...found.filter((one) => !isByName(one))];
  return ordered.map(({ place }) => place);
}

/** How many places each kind would give beside the other filters. */
export function countByKind(all: readonly SearchablePlace[], filters: FinderFilters): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { kinds } of findPlaces(all, { ...filters, kinds: [] })) {
    for (const kind of kinds) counts.set(kind, (counts.get(kind) ?? 0) + 1);
  }
  return counts;
}

/** How many places each neighbourhood would give beside the other filters. */
export function countByNeighbourhood(
  all: readonly SearchablePlace[],
  filters: FinderFilters,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { neighbourhoodCode } of findPlaces(all, { ...filters, neighbourhoodCode: null })) {
    if (neighbourhoodCode) counts.set(neighbourhoodCode, (counts.get(neighbourhoodCode) ?? 0) + 1);
  }
  return counts;
}

export type FilterName = 'text' | 'function' | 'kinds' | 'neighbourhoodCode';

const noFilter: Record<FilterName, Partial<FinderFilters>> = {
  text: { text: '' },
  function: { function: null },
  kinds: { kinds: [] },
  neighbourhoodCode: { neighbourhoodCode: null },
};

const isSet = (filters: FinderFilters, name: FilterName): boolean =>
  name === 'text' ? wordsOf(filters.text).length > 0 : (filters[name]?.length ?? 0) > 0;

export const hasFilters = (filters: FinderFilters): boolean =>
  (Object.keys(noFilter) as FilterName[]).some((name) => isSet(filters, name));

/** One filter left out. */
export interface Drop {
  name: FilterName;
  /** What to change in the filters. */
  change: Partial<FinderFilters>;
}

export interface CountedDrop extends Drop {
  /** How many places fit then; at least one. */
  count: number;
}

/** Each filter that is set, left out alone. */
export const dropsOf = (filters: FinderFilters): Drop[] =>
  (Object.entries(noFilter) as [FilterName, Partial<FinderFilters>][])
    .filter(([name]) => isSet(filters, name))
    .map(([name, change]) => ({ name, change }));

/** Those that give something; the most first. */
export const usefulDrops = (drops: readonly CountedDrop[]): CountedDrop[] =>
  drops.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);

/** The filters that, left out alone, give something; the most first. */
export function filtersToDrop(all: readonly SearchablePlace[], filters: FinderFilters): CountedDrop[] {
  return usefulDrops(
    dropsOf(filters).map((drop) => ({
      ...drop,
      count: findPlaces(all, { ...filters, ...drop.change }).length,
    })),
  );
}

function wordsOf(text: string): string[] {
  return plain(text).split(/\s+/).filter(Boolean);
}

function fits({ place, text }: SearchablePlace, filters: FinderFilters, words: string[]): boolean {
  return (
    (filters.function === null || place.functions.includes(filters.function)) &&
    (filters.kinds.length === 0 || filters.kinds.some((kind) => place.kinds.includes(kind))) &&
    (filters.neighbourhoodCode === null || place.neighbourhoodCode === filters.neighbourhoodCode) &&
    words.every((word) => text.includes(word))
  );
}
