// Says where a place is: its street and its neighbourhood.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { NeighbourhoodName } from '../../../server/contract/area.ts';
import type { Place } from '../../../server/contract/place.ts';

/** `neighbourhood`: `null` when it is not known (yet), or lies across the border. */
export function useWhereText(): (place: Place, neighbourhood: NeighbourhoodName | null) => string {
  const t = useTranslations('finder');
  return useCallback(
    ({ address, neighbourhoodCode }, neighbourhood) => {
      const street = address && `${address.street} ${address.houseNumber}`;
      const area = neighbourhoodCode === null ? t('acrossBorder') : neighbourhood?.name;
      if (street && area) return t('where', { street, area });
      return street ?? area ?? t('noAddress');
    },
    [t],
  );
}
