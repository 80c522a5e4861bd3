// All places at hand, so that every letter typed is answered at once.
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useStore } from '../store/store.ts';
import {
  countByKind,
  countByNeighbourhood,
  filtersToDrop,
  findPlaces,
  makeSearchable,
  type SearchablePlace,
} from './find-places.ts';
import type { FoundPlaces } from './found-places.ts';

const noPlaces: Place[] = [];

export function useFewPlaces(
  neighbourhoods: ReadonlyMap<string, Neighbourhood>,
  isWanted: boolean,
): Omit<FoundPlaces, 'retry'> {
  const places = useStore((state) => state.places);
  const filters = useStore((state) => state.finder);
  useEffect(() => {
    const state = useStore.getState();
    if (isWanted && state.places.status === 'idle') void state.loadPlaces();
  }, [isWanted]);
  const all = useSearchable(isWanted && places.status === 'ready' ? places.data : noPlaces, neighbourhoods);
  // Letters appear at once; the list follows.
  const text = useDeferredValue(filters.text);
  const { function: doing, kinds, neighbourhoodCode, selectedPlaceId } = filters;
  const found = useMemo(
    () => findPlaces(all, { text, function: doing, kinds, neighbourhoodCode }),
    [all, text, doing, kinds, neighbourhoodCode],
  );
  return {
    state: places.status === 'idle' ? { status: 'loading' } : places,
    places: found,
    total: found.length,
    isEmptyCatalogue: all.length === 0,
    selected: found.find(({ id }) => id === selectedPlaceId) ?? null,
    selectedIsGone: selectedPlaceId !== null && !all.some(({ place }) => place.id === selectedPlaceId),
    byKind: useMemo(() => countByKind(all, filters), [all, filters]),
    byNeighbourhood: useMemo(() => countByNeighbourhood(all, filters), [all, filters]),
    drops: useMemo(() => (found.length === 0 ? filtersToDrop(all, filters) : []), [all, found, filters]),
    neighbourhoods,
    tiles: null,
    more: null,
  };
}

/** By name. */
function useSearchable(
  places: readonly Place[],
  neighbourhoods: ReadonlyMap<string, Neighbourhood>,
): SearchablePlace[] {
  const locale = useLocale();
  const nameOfKind = useKindName();
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return places
      .toSorted((one, other) => collator.compare(one.name, other.name))
      .map((place) =>
        makeSearchable(place, [
          ...place.kinds.map(nameOfKind),
          ...place.functions.map((id) => nameOfFunction(id)),
          ...(place.activities ?? []).map(nameOfActivity),
          neighbourhoods.get(place.neighbourhoodCode ?? '')?.name ?? '',
        ]),
      );
  }, [places, neighbourhoods, nameOfKind, nameOfFunction, nameOfActivity, locale]);
}
