// Says in words what the figures are of, where that is not the agreement and the town as they are.
import { useCallback } from 'react';
import { useTranslations } from 'use-intl';
import type { Picture } from '../coverage/picture.ts';
import { scenarioInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';

/** Empty for a norm as it stands, in the town as it is. */
export function useRemark(): (picture: Picture) => string {
  const t = useTranslations('report');
  const scenario = useStore((state) => scenarioInForce(state.coverage));
  return useCallback(
    ({ norm, triedIds, changes }) => {
      const remarks = [
        norm.status === 'agreed' ? '' : t(`ofNorm.${norm.status}`),
        triedIds.length > 0 ? t('ofTrial', { count: triedIds.length }) : '',
        changes.length > 0 ? t('ofScenario', { title: scenario?.title ?? '', count: changes.length }) : '',
      ];
      return remarks.filter((remark) => remark !== '').join(' ');
    },
    [t, scenario],
  );
}
