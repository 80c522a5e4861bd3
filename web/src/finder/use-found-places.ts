// The places that fit the visitor's filters: picked here where they are few, by the server where they are many.
import { useDeferredValue, useEffect, useMemo } from 'react';
import type { Neighbourhood, NeighbourhoodName } from '../../../server/contract/area.ts';
import { placesScaleOf, scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import type { FoundPlaces } from './found-places.ts';
import { useFewPlaces } from './use-few-places.ts';
import { useManyPlaces } from './use-many-places.ts';

const noNeighbourhoods: Neighbourhood[] = [];

/** Also asks for what is not there yet. Without neighbourhoods the places still show, without their name. */
export function useFoundPlaces(): FoundPlaces {
  const scale = useStore(placesScaleOf);
  const areNamed = useStore(scaleOf) === 'country' && scale === 'many';
  const all = useNeighbourhoods(!areNamed);
  const few = useFewPlaces(all, scale === 'few');
  const many = useManyPlaces(scale === 'many');
  const named = useNamed(many, areNamed);
  const found = scale === 'many' ? many : few;
  const neighbourhoods = areNamed ? named : all;
  return useMemo(() => ({ ...found, neighbourhoods, retry }), [found, neighbourhoods]);
}

function retry(): void {
  const state = useStore.getState();
  if (placesScaleOf(state) === 'many') void state.findPlaces(state.finder);
  else void state.loadPlaces();
  loadFailed();
}

/** Of more places and neighbourhoods than a page can hold, the names that it shows. */
function useNamed(
  { places, selected }: Pick<FoundPlaces, 'places' | 'selected'>,
  isWanted: boolean,
): ReadonlyMap<string, NeighbourhoodName> {
  const chosen = useStore((state) => state.finder.neighbourhoodCode);
  const name = useStore((state) => state.nameNeighbourhoods);
  useEffect(() => {
    if (!isWanted) return;
    const codes = [chosen, ...[selected, ...places].map((place) => place?.neighbourhoodCode ?? null)];
    void name([...new Set(codes)].filter((code) => code !== null));
  }, [isWanted, chosen, selected, places, name]);
  return useStore((state) => state.namedNeighbourhoods);
}

function useNeighbourhoods(isWanted: boolean): ReadonlyMap<string, Neighbourhood> {
  const scale = useStore(scaleOf);
  // Their names come into a list that is there: bit by bit too.
  const areas = useDeferredValue(
    useStore((state) =>
      state.neighbourhoods.status === 'ready' ? state.neighbourhoods.data : noNeighbourhoods,
    ),
  );
  useEffect(() => {
    const state = useStore.getState();
    if (!isWanted || scale === null || state.neighbourhoods.status !== 'idle') return;
    void state.loadNeighbourhoods({ withPlaces: scale === 'country' });
  }, [isWanted, scale]);
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
