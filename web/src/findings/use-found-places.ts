// The places that findings name, as the case has them: of the catalogue, moved or added by the scenario.
import { useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import { changesInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';

export interface FoundPlace extends Pick<Place, 'id' | 'name' | 'kinds'> {
  lonLat: readonly [number, number];
  /** `null`: across the border, or of a place that is only supposed. */
  neighbourhoodCode: string | null;
  /** `null`: it is only supposed. */
  record: Place | null;
}

export function useFoundPlaces(): ReadonlyMap<string, FoundPlace> {
  const t = useTranslations('findings');
  const places = useStore((state) => state.places);
  const changes = useStore((state) => changesInForce(state.coverage));
  const unknown = t('unknownPlace');
  return useMemo(
    () => foundPlaces(places.status === 'ready' ? places.data : [], changes, unknown),
    [places, changes, unknown],
  );
}

export function foundPlaces(
  places: readonly Place[],
  changes: readonly Change[],
  nameless: string,
): ReadonlyMap<string, FoundPlace> {
  const found = new Map<string, FoundPlace>(
    places.map((place) => {
      const { id, name, kinds, neighbourhoodCode } = place;
      const lonLat = place.lonLat as [number, number];
      return [id, { id, name, kinds, lonLat, neighbourhoodCode, record: place }];
    }),
  );
  for (const change of changes) {
    if (change.change === 'add' && change.id !== undefined) {
      const { id, name = nameless, kinds, lonLat } = change;
      found.set(id, { id, name, kinds, lonLat, neighbourhoodCode: null, record: null });
    } else if (change.change === 'move') {
      const place = found.get(change.placeId);
      if (place) found.set(place.id, { ...place, lonLat: change.lonLat });
    }
  }
  return found;
}
