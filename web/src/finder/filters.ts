// The filters of the finder one by one: which are set, and what leaving one out changes.
import type { FinderFilters } from '../store/finder-slice.ts';

export type FilterName = keyof FinderFilters;

const noFilter: { [Name in FilterName]: Pick<FinderFilters, Name> } = {
  text: { text: '' },
  function: { function: null },
  activities: { activities: [] },
  kinds: { kinds: [] },
  languages: { languages: [] },
  neighbourhoodCode: { neighbourhoodCode: null },
  municipalityCode: { municipalityCode: null },
  openAt: { openAt: null },
  wheelchair: { wheelchair: false },
  free: { free: false },
  withinMinutes: { withinMinutes: null },
};

const filterNames = Object.keys(noFilter) as FilterName[];

const isSet = (filters: FinderFilters, name: FilterName): boolean => {
  const value = filters[name];
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : value !== null && value !== false;
};

export const hasFilters = (filters: FinderFilters): boolean =>
  filterNames.some((name) => isSet(filters, name));

export const without = (filters: FinderFilters, name: FilterName): FinderFilters => ({
  ...filters,
  ...noFilter[name],
});

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
  filterNames.filter((name) => isSet(filters, name)).map((name) => ({ name, change: noFilter[name] }));

/** Those that give something; the most first. */
export const usefulDrops = (drops: readonly CountedDrop[]): CountedDrop[] =>
  drops.filter(({ count }) => count > 0).sort((one, other) => other.count - one.count);
