// Places found by the server: a list page by page, and a map of tiles by the same filters.
import { useEffect, useMemo } from 'react';
import type { Place, PlaceCounts } from '../../../server/contract/place.ts';
import { placeTilesAt } from '../api/places.ts';
import type { FinderFilters } from '../store/finder-slice.ts';
import { useStore } from '../store/store.ts';
import { minutesBy } from '../store/travel-slice.ts';
import { useOnePlace } from '../store/use-one-place.ts';
import { type FilterCounts, noCounts } from './count-filters.ts';
import type { FoundPlaces } from './found-places.ts';

const noPlaces: Place[] = [];

/** A pause in typing, milliseconds. */
const typingMs = 200;

export function useManyPlaces(isWanted: boolean): Omit<FoundPlaces, 'retry' | 'neighbourhoods'> {
  useSearch(isWanted);
  const found = useStore((state) => state.found);
  const counts = useStore((state) => (state.placeCounts.status === 'ready' ? state.placeCounts.data : null));
  const findMorePlaces = useStore((state) => state.findMorePlaces);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const page = found.status === 'ready' ? found.data : null;
  const places = page?.places ?? noPlaces;
  const isNearby = page !== null && page.minutesTo !== null;
  const selectedId = useStore((state) => state.finder.selectedPlaceId);
  // It may stand on a later page, or be left out by the filters.
  const { place: selected, isGone } = useOnePlace(selectedId, places, isWanted);
  return {
    state: found.status === 'idle' ? { status: 'loading' } : found,
    places,
    total: page?.total ?? 0,
    isEmptyCatalogue: false,
    selected,
    selectedIsGone: isGone,
    counts: useMemo(
      () => (counts === null ? noCounts : toFilterCounts(counts, isNearby)),
      [counts, isNearby],
    ),
    minutesTo: minutesBy(mode, page),
    drops: page?.drops ?? [],
    // Tiles know no time of day: then the map shows those of the list.
    tiles: page === null || page.isByTime ? null : placeTilesAt(page.query),
    more: page?.next ? findMorePlaces : null,
  };
}

/** Nearest first, places are left out for their distance, of which the counts know nothing; in a neighbourhood none is. */
function toFilterCounts(counts: PlaceCounts, isNearby: boolean): FilterCounts {
  const neighbourhoods = byId(counts.neighbourhoods);
  if (isNearby) return { ...noCounts, neighbourhoods };
  const { kinds, functions, activities, languages, openAt, wheelchair, free } = counts;
  return {
    kinds: byId(kinds),
    functions: byId(functions),
    activities: byId(activities),
    languages: byId(languages),
    neighbourhoods,
    openAt: byId(openAt),
    wheelchair,
    free,
  };
}

const byId = (counts: Record<string, number>) => new Map(Object.entries(counts));

function useSearch(isWanted: boolean): void {
  const { selectedPlaceId: _, view: __, ...filters } = useStore((state) => state.finder);
  const asked = JSON.stringify(filters);
  const origin = useStore((state) => state.travelOrigin);
  const mode = useStore((state) => state.isochroneChoice.mode);
  const findPlaces = useStore((state) => state.findPlaces);
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is found hangs on where the visitor is and how they go, too
  useEffect(() => {
    if (!isWanted) return;
    const { found } = useStore.getState();
    const wait = found.status === 'ready' ? typingMs : 0;
    const timer = setTimeout(() => void findPlaces(JSON.parse(asked) as FinderFilters), wait);
    return () => clearTimeout(timer);
  }, [isWanted, asked, origin, mode, findPlaces]);
}
