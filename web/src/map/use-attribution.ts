// Names the sources of what the map shows, as their licences ask.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { escapeHtml, streetsCredit } from './attribution.ts';

/** HTML, as MapLibre's attribution wants it. */
export function useAttribution(): string {
  const t = useTranslations('map');
  const facts = useStore(({ catalogue }) => (catalogue.status === 'ready' ? catalogue.data : null));
  if (facts?.fictional) return t('fictionalSource');
  const own = facts?.hasOwnPlaces ? ` · ${escapeHtml(t('placesSource', { municipality: facts.name }))}` : '';
  return `${streetsCredit(t('streetsSource'))} · ${t('areasSource')}${own}`;
}
