// All places at hand, so that every letter typed is answered at once.
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { NeighbourhoodName } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { useLanguageNames } from '../i18n/use-language-names.ts';
import { useStore } from '../store/store.ts';
import { countFilters } from './count-filters.ts';
import { filtersToDrop, findPlaces, makeSearchable, type SearchablePlace } from './find-places.ts';
import type { FoundPlaces } from './found-places.ts';
import { useHere } from './use-here.ts';

const noPlaces: Place[] = [];

export function useFewPlaces(
  neighbourhoods: ReadonlyMap<string, NeighbourhoodName>,
  isWanted: boolean,
): Omit<FoundPlaces, 'retry'> {
  // A list of a hundred places is drawn bit by bit when it comes, so that a finger is answered meanwhile.
  const places = useDeferredValue(useStore((state) => state.places));
  const filters = useStore((state) => state.finder);
  useEffect(() => {
    const state = useStore.getState();
    if (isWanted && state.places.status === 'idle') void state.loadPlaces();
  }, [isWanted]);
  const all = useSearchable(isWanted && places.status === 'ready' ? places.data : noPlaces, neighbourhoods);
  // Letters appear at once; the list follows.
  const wanted = useDeferredValue(filters);
  const here = useDeferredValue(useHere());
  // Cards tell at once by which way: minutes of the way before, which come later, stand beside no other.
  const mode = useStore((state) => state.isochroneChoice.mode);
  const isByMode = useDeferredValue(mode) === mode;
  const { selectedPlaceId } = filters;
  const found = useMemo(() => findPlaces(all, wanted, here), [all, wanted, here]);
  const counts = useMemo(() => countFilters(all, wanted, here), [all, wanted, here]);
  // The same as long as nothing changes, so that its parts rest.
  return useMemo(
    () => ({
      state: places.status === 'idle' ? { status: 'loading' } : places,
      places: found,
      total: found.length,
      isEmptyCatalogue: all.length === 0,
      selected: found.find(({ id }) => id === selectedPlaceId) ?? null,
      selectedIsGone: selectedPlaceId !== null && !all.some(({ place }) => place.id === selectedPlaceId),
      counts,
      minutesTo: isByMode ? here.minutesTo : null,
      drops: found.length === 0 ? filtersToDrop(all, wanted, here) : [],
      neighbourhoods,
      tiles: null,
      more: null,
    }),
    [places, all, found, counts, wanted, here, isByMode, selectedPlaceId, neighbourhoods],
  );
}

/** By name. */
function useSearchable(
  places: readonly Place[],
  neighbourhoods: ReadonlyMap<string, NeighbourhoodName>,
): SearchablePlace[] {
  const locale = useLocale();
  const nameOfKind = useKindName();
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const { inOrder, nameOf } = useLanguageNames();
  return useMemo(() => {
    const collator = new Intl.Collator(locale);
    return places
      .toSorted((one, other) => collator.compare(one.name, other.name))
      .map((place) =>
        makeSearchable(place, [
          ...place.kinds.map(nameOfKind),
          ...place.functions.map((id) => nameOfFunction(id)),
          ...(place.activities ?? []).map(nameOfActivity),
          ...inOrder(place.languages ?? []).map(nameOf),
          neighbourhoods.get(place.neighbourhoodCode ?? '')?.name ?? '',
        ]),
      );
  }, [places, neighbourhoods, nameOfKind, nameOfFunction, nameOfActivity, inOrder, nameOf, locale]);
}
