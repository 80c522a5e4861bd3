// The places that fit the visitor's filters: picked here where they are few, by the server where they are many.
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import { placesScaleOf, scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import type { FoundPlaces } from './found-places.ts';
import { useFewPlaces } from './use-few-places.ts';
import { useManyPlaces } from './use-many-places.ts';

const noNeighbourhoods: Neighbourhood[] = [];

/** Also asks for what is not there yet. Without neighbourhoods the places still show, without their name. */
export function useFoundPlaces(): FoundPlaces {
  const scale = useStore(placesScaleOf);
  const neighbourhoods = useNeighbourhoods();
  const few = useFewPlaces(neighbourhoods, scale === 'few');
  const many = useManyPlaces(neighbourhoods, scale === 'many');
  const found = scale === 'many' ? many : few;
  return useMemo(() => ({ ...found, retry }), [found]);
}

function retry(): void {
  const state = useStore.getState();
  if (placesScaleOf(state) === 'many') void state.findPlaces(state.finder);
  else void state.loadPlaces();
  loadFailed();
}

function useNeighbourhoods(): ReadonlyMap<string, Neighbourhood> {
  const scale = useStore(scaleOf);
  // Their names come into a list that is there: bit by bit too.
  const areas = useDeferredValue(
    useStore((state) =>
      state.neighbourhoods.status === 'ready' ? state.neighbourhoods.data : noNeighbourhoods,
    ),
  );
  useEffect(() => {
    const state = useStore.getState();
    if (scale === null || state.neighbourhoods.status !== 'idle') return;
    void state.loadNeighbourhoods({ withPlaces: scale === 'country' });
  }, [scale]);
  return useMemo(() => new Map(areas.map((area) => [area.code, area])), [areas]);
}

/** Asks again for what else failed. */
function loadFailed(): void {
  const state = useStore.getState();
  const { catalogue, neighbourhoods, loadCatalogue, loadNeighbourhoods } = state;
  if (catalogue.status === 'failed') void loadCatalogue();
  if (neighbourhoods.status === 'failed')
    void loadNeighbourhoods({ withPlaces: scaleOf(state) === 'country' });
}
