// Says that there is no connection, from when the list is, and what does not work now.
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import './offline-band.css';

export function OfflineBand() {
  const t = useTranslations('offline');
  const states = useTranslations('states');
  const keptOn = useStore((state) => state.keptOn);
  return (
    <div role="status">
      {keptOn !== null && (
        <div className="offline-band">
          <p>
            <strong>{t('noConnection')}</strong> {t('keptOn', { date: keptOn })} {t('lacks')}
          </p>
          <button type="button" className="text-button" onClick={() => window.location.reload()}>
            {states('tryAgain')}
          </button>
        </div>
      )}
    </div>
  );
}
