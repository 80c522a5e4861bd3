// Names neighbourhoods by their code.
import { useCallback, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { AreaFacts } from '../coverage/area-facts.ts';

export interface AreaNames {
  nameOf(code: string): string;
  /** `in Oostwijk`, or that it is across the border. */
  where(code: string | null): string;
}

export function useAreaNames(areas: readonly AreaFacts[]): AreaNames {
  const t = useTranslations('findings');
  const names = useMemo(() => new Map(areas.map(({ code, name }) => [code, name])), [areas]);
  const nameOf = useCallback((code: string) => names.get(code) ?? code, [names]);
  const where = useCallback(
    (code: string | null) => (code === null ? t('acrossBorder') : t('inArea', { area: nameOf(code) })),
    [t, nameOf],
  );
  return { nameOf, where };
}
