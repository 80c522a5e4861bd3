// Where the data come from, and of when they are.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import './source-list.css';

export function SourceList() {
  const t = useTranslations('shell');
  const catalogue = useStore((state) => state.catalogue);
  const facts = catalogue.status === 'ready' ? catalogue.data : null;
  return (
    <ul className="source-list">
      {facts?.fictional && <li>{t('fictionalSource')}</li>}
      {!facts?.fictional && <li>{t('streetsSource')}</li>}
      {!facts?.fictional && <li>{t('areasSource')}</li>}
      {facts?.hasOwnPlaces && !facts.fictional && <li>{t('placesSource', { municipality: facts.name })}</li>}
      {facts?.streetsAsOf && <li>{t('streetsAsOf', { date: new Date(facts.streetsAsOf) })}</li>}
      {facts && <li>{t('importedAt', { date: new Date(facts.importedAt) })}</li>}
    </ul>
  );
}
