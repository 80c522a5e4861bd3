// The finder: which places are there, what can one do there, and how does one get in.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { Page } from '../ui/page.tsx';
import { FinderFilterBar } from './finder-filter-bar.tsx';
import { FinderMap } from './finder-map.tsx';
import { FinderResults } from './finder-results.tsx';
import { FinderSearch } from './finder-search.tsx';
import { useFinderUrl } from './use-finder-url.ts';
import { useFoundPlaces } from './use-found-places.ts';
import { WhereFrom } from './where-from.tsx';
import './finder-page.css';

export function FinderPage() {
  useFinderUrl();
  const t = useTranslations('finder');
  const foundPlaces = useFoundPlaces();
  const view = useStore((state) => state.finder.view);
  const hasFailed = foundPlaces.state.status === 'failed';
  return (
    <Page title={t('pageName')} layout="wide">
      <div className={`finder finder--${view}`}>
        <div className="finder__column">
          <Heading level={1} tabIndex={-1} className="finder__title">
            {t('title')}
          </Heading>
          <FinderSearch />
          <WhereFrom />
          {!hasFailed && <FinderFilterBar foundPlaces={foundPlaces} />}
          <div className="finder__results">
            <FinderResults foundPlaces={foundPlaces} />
          </div>
        </div>
        <section className="finder__map" aria-label={t('mapRegion')}>
          <FinderMap foundPlaces={foundPlaces} />
        </section>
        <ViewSwitch />
      </div>
    </Page>
  );
}

/** Only on a narrow screen, where list and map take turns. */
function ViewSwitch() {
  const t = useTranslations('finder');
  const view = useStore((state) => state.finder.view);
  const changeFinder = useStore((state) => state.changeFinder);
  const other = view === 'list' ? 'map' : 'list';
  return (
    <button
      type="button"
      className="finder__view-switch"
      onClick={() => {
        changeFinder({ view: other });
        // Search, chips and map fill the window together; the header is a scroll away.
        document.getElementById('main')?.scrollIntoView();
      }}
    >
      <Icon name={other} />
      {t(other)}
    </button>
  );
}
