// Names the sources of what the map shows, as their licences ask.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { streetsCredit } from './attribution.ts';

/** HTML, as MapLibre's attribution wants it. */
export function useAttribution(): string {
  const t = useTranslations('map');
  const fictional = useStore(({ catalogue }) => catalogue.status === 'ready' && catalogue.data.fictional);
  if (fictional) return t('fictionalSource');
  return `${streetsCredit(t('streetsSource'))} · ${t('areasSource')}`;
}
