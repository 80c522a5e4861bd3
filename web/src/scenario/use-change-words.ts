// Names the changes of a scenario: `Erbij: Buurthuis in Molenwijk`, `Bibliotheek Noord sluit`.
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Place } from '../../../server/contract/place.ts';
import type { SupposedChange } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';

const noPlaces: readonly Place[] = [];

/** A place that the catalogue does not have is named by its id. */
export function useChangeWords() {
  const t = useTranslations('scenario');
  const places = useStore((state) => (state.places.status === 'ready' ? state.places.data : noPlaces));
  const byId = useMemo(() => new Map(places.map((place) => [place.id, place])), [places]);
  const about = useCallback(
    ({ id, change }: SupposedChange): string => {
      if (change.change === 'requirement') return change.requirement.title;
      if (change.change === 'add') return change.name ?? id;
      return byId.get(change.placeId)?.name ?? change.placeId;
    },
    [byId],
  );
  const named = useCallback(
    (one: SupposedChange) => t(`change.${one.change.change}`, { place: about(one) }),
    [t, about],
  );
  return { about, named, placeById: byId };
}
