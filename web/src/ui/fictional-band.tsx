// Says on every page that a town is made up, where it is.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { PageLink } from './page-link.tsx';
import { useIsEmbedded } from './use-is-embedded.ts';
import './fictional-band.css';

export function FictionalBand() {
  const t = useTranslations('shell');
  const isEmbedded = useIsEmbedded();
  const catalogue = useStore((state) => state.catalogue);
  if (catalogue.status !== 'ready' || !catalogue.data.fictional) return null;
  return (
    <aside className="fictional-band" aria-label={t('fictionalLabel')}>
      <p>
        {t('fictional', { municipality: catalogue.data.name })}
        {!isEmbedded && (
          <>
            {' '}
            <PageLink href="/over#eigen-gegevens">{t('fictionalMore')}</PageLink>
          </>
        )}
      </p>
    </aside>
  );
}
