// The places that go on the sheet, at the foot of the page wherever one is in it; on a phone also the way to what was found.
import { useTranslations } from 'use-intl';
import { sheetPath } from '../sheet/sheet-address.ts';
import { mostOnSheet } from '../store/referral-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { PageLink } from '../ui/page-link.tsx';
import { useWideScreen } from '../ui/use-wide-screen.ts';
import { useRankedPlaces } from './use-ranked-places.ts';
import './shortlist.css';

export function Shortlist() {
  const t = useTranslations('referral');
  const chosen = useStore((state) => state.referral.chosen);
  const choose = useStore((state) => state.chooseForSheet);
  const { fitting } = useRankedPlaces();
  const isWide = useWideScreen();
  if (chosen.length === 0) {
    if (isWide || fitting.length === 0) return null;
    return (
      <aside className="shortlist" aria-label={t('results')}>
        <a href="#plekken" className="big-link big-link--main">
          {t('toResults', { count: fitting.length })}
        </a>
      </aside>
    );
  }
  const path = sheetPath(chosen.map(({ id }) => id));
  return (
    <aside className="shortlist" aria-label={t('sheetTitle')}>
      <p className="shortlist__title" role="status">
        {t('sheetCount', { count: chosen.length })}
        {chosen.length >= mostOnSheet && <span className="small soft shortlist__full"> {t('full')}</span>}
      </p>
      <ul className="shortlist__places">
        {chosen.map((place) => (
          <li key={place.id}>
            <span>{place.name}</span>
            <button
              type="button"
              className="icon-button"
              aria-label={t('remove', { place: place.name })}
              onClick={() => choose(place, false)}
            >
              <Icon name="close" />
            </button>
          </li>
        ))}
      </ul>
      <PageLink href={path} className="big-link big-link--main">
        {t('makeSheet')}
      </PageLink>
    </aside>
  );
}
