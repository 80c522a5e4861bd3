// How many places each choice of each filter would give, beside the other filters as they are.
import type { Place } from '../../../server/contract/place.ts';
import type { FinderFilters } from '../store/finder-slice.ts';
import { without } from './filters.ts';
import { countPlaces, fits, type Here, type SearchablePlace } from './find-places.ts';

/** By the id of each choice. What nobody counted is not there. */
export interface FilterCounts {
  functions: ReadonlyMap<string, number>;
  activities: ReadonlyMap<string, number>;
  kinds: ReadonlyMap<string, number>;
  /** By code. */
  languages: ReadonlyMap<string, number>;
  /** By code. */
  neighbourhoods: ReadonlyMap<string, number>;
  openAt: ReadonlyMap<string, number>;
  wheelchair?: number;
  free?: number;
}

const none: ReadonlyMap<string, number> = new Map();

export const noCounts: FilterCounts = {
  functions: none,
  activities: none,
  kinds: none,
  languages: none,
  neighbourhoods: none,
  openAt: none,
};

export function countFilters(
  all: readonly SearchablePlace[],
  filters: FinderFilters,
  here: Here,
): FilterCounts {
  const tally = (others: FinderFilters, idsOf: (place: Place) => readonly string[]) => {
    const counts = new Map<string, number>();
    for (const { place } of all.filter(fits(others, here)))
      for (const id of idsOf(place)) counts.set(id, (counts.get(id) ?? 0) + 1);
    return counts;
  };
  const countWith = (change: Partial<FinderFilters>) => countPlaces(all, { ...filters, ...change }, here);
  return {
    functions: tally(without(filters, 'function'), ({ functions }) => functions),
    activities: tally(without(filters, 'activities'), ({ activities }) => activities ?? []),
    kinds: tally(without(filters, 'kinds'), ({ kinds }) => kinds),
    languages: tally(without(filters, 'languages'), ({ languages }) => languages ?? []),
    neighbourhoods: tally(without(filters, 'neighbourhoodCode'), ({ neighbourhoodCode }) =>
      neighbourhoodCode === null ? [] : [neighbourhoodCode],
    ),
    openAt: new Map((['now', 'evening'] as const).map((openAt) => [openAt, countWith({ openAt })] as const)),
    wheelchair: countWith({ wheelchair: true }),
    free: countWith({ free: true }),
  };
}
