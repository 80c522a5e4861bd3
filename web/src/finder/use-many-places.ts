// Places found by the server: a list page by page, and a map of tiles by the same filters.
import { useEffect, useMemo } from 'react';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { placeTilesAt } from '../api/places.ts';
import { useStore } from '../store/store.ts';
import { useOnePlace } from '../store/use-one-place.ts';
import type { FoundPlaces } from './found-places.ts';

const noPlaces: Place[] = [];
const noCounts: Record<string, number> = {};

/** A pause in typing, milliseconds. */
const typingMs = 200;

export function useManyPlaces(
  neighbourhoods: ReadonlyMap<string, Neighbourhood>,
  isWanted: boolean,
): Omit<FoundPlaces, 'retry'> {
  useSearch(isWanted);
  const found = useStore((state) => state.found);
  const counts = useStore((state) => (state.placeCounts.status === 'ready' ? state.placeCounts.data : null));
  const findMorePlaces = useStore((state) => state.findMorePlaces);
  const page = found.status === 'ready' ? found.data : null;
  const places = page?.places ?? noPlaces;
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
    byKind: useMap(counts?.kinds ?? noCounts),
    byNeighbourhood: useMap(counts?.neighbourhoods ?? noCounts),
    drops: page?.drops ?? [],
    neighbourhoods,
    tiles: placeTilesAt(page?.query ?? ''),
    more: page?.next ? findMorePlaces : null,
  };
}

const useMap = (record: Record<string, number>) => useMemo(() => new Map(Object.entries(record)), [record]);

function useSearch(isWanted: boolean): void {
  const { text, function: doing, kinds, neighbourhoodCode } = useStore((state) => state.finder);
  const findPlaces = useStore((state) => state.findPlaces);
  useEffect(() => {
    if (!isWanted) return;
    const { found } = useStore.getState();
    const filters = { text, function: doing, kinds, neighbourhoodCode };
    const timer = setTimeout(() => void findPlaces(filters), found.status === 'ready' ? typingMs : 0);
    return () => clearTimeout(timer);
  }, [isWanted, text, doing, kinds, neighbourhoodCode, findPlaces]);
}
