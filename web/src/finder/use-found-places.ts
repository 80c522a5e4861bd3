// The places that fit the visitor's filters, with what the filters themselves need to show.
import { useDeferredValue, useEffect, useMemo } from 'react';
import { useLocale, useTranslations } from 'use-intl';
import type { Neighbourhood } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';
import { useActivityName } from '../i18n/use-activity-name.ts';
import { useKindName } from '../i18n/use-kind-name.ts';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import { findPlaces, makeSearchable, type SearchablePlace } from './find-places.ts';

export interface FoundPlaces {
  /** By name. */
  all: SearchablePlace[];
  found: Place[];
  /** By code. */
  neighbourhoods: Map<string, Neighbourhood>;
}

const noPlaces: Place[] = [];
const noNeighbourhoods: Neighbourhood[] = [];

/** Also asks for what is not there yet. Without neighbourhoods the places still show, without their name. */
export function useFoundPlaces(): FoundPlaces {
  const locale = useLocale();
  const nameOfKind = useKindName();
  const nameOfFunction = useTranslations('functions');
  const nameOfActivity = useActivityName();
  const filters = useStore((state) => state.finder);
  const places = useStore((state) => (state.places.status === 'ready' ? state.places.data : noPlaces));
  const areas = useStore((state) =>
    state.neighbourhoods.status === 'ready' ? state.neighbourhoods.data : noNeighbourhoods,
  );

  const scale = useStore(scaleOf);
  useEffect(() => {
    const state = useStore.getState();
    if (state.places.status === 'idle') void state.loadPlaces();
  }, []);
  useEffect(() => {
    const state = useStore.getState();
    if (scale === null || state.neighbourhoods.status !== 'idle') return;
    void state.loadNeighbourhoods({ withPlaces: scale === 'country' });
  }, [scale]);

  const neighbourhoods = useMemo(() => new Map(areas.map((area) => [area.code, area])), [areas]);

  const all = useMemo(() => {
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

  // Letters appear at once; the list follows.
  const text = useDeferredValue(filters.text);
  const { function: doing, kinds, neighbourhoodCode } = filters;
  const found = useMemo(
    () => findPlaces(all, { text, function: doing, kinds, neighbourhoodCode }),
    [all, text, doing, kinds, neighbourhoodCode],
  );
  return { all, found, neighbourhoods };
}
