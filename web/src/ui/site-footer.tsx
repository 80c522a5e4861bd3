// Where the data come from, and of when they are.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { printPage } from './print-page.ts';
import './site-footer.css';

export function SiteFooter() {
  const t = useTranslations('shell');
  const catalogue = useStore((state) => state.catalogue);
  const facts = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <footer className="site-footer">
      <ul>
        {facts?.fictional && <li>{t('fictionalSource')}</li>}
        {!facts?.fictional && <li>{t('streetsSource')}</li>}
        {!facts?.fictional && <li>{t('areasSource')}</li>}
        {facts?.hasOwnPlaces && !facts.fictional && (
          <li>{t('placesSource', { municipality: facts.name })}</li>
        )}
        {facts?.streetsAsOf && <li>{t('streetsAsOf', { date: new Date(facts.streetsAsOf) })}</li>}
        {facts && <li>{t('importedAt', { date: new Date(facts.importedAt) })}</li>}
      </ul>
      <button type="button" className="site-footer__print" onClick={() => void printPage()}>
        {t('print')}
      </button>
    </footer>
  );
}
