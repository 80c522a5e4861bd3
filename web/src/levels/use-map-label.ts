// Names the map for assistive technology, by the areas that it shows.
import { useTranslations } from 'use-intl';
import type { AreaLevel } from '../../../server/contract/norm.ts';

export function useMapLabel(level: AreaLevel): string {
  const t = useTranslations('coverage');
  const levels = useTranslations('levels');
  return level === 'neighbourhood' ? t('mapLabel') : levels(`mapLabel.${level}`);
}
