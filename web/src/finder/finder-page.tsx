// The finder: which places are there, what can one do there, and how does one get in.
import { Heading } from '@nl-design-system-candidate/heading-react';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Page } from '../ui/page.tsx';
import { takenApart } from '../ui/taken-apart.tsx';
import { FinderFilterBar } from './finder-filter-bar.tsx';
import { FinderMap } from './finder-map.tsx';
import { FinderResults } from './finder-results.tsx';
import { FinderSearch } from './finder-search.tsx';
import { useFinderUrl } from './use-finder-url.ts';
import { useFoundPlaces } from './use-found-places.ts';
import { ViewSwitch } from './view-switch.tsx';
import { WhereFrom } from './where-from.tsx';
import './finder-page.css';

const Search = takenApart(FinderSearch);
const From = takenApart(WhereFrom);
const FilterBar = takenApart(FinderFilterBar);
const Results = takenApart(FinderResults);

export function FinderPage() {
  useFinderUrl();
  const t = useTranslations('finder');
  const foundPlaces = useFoundPlaces();
  const view = useStore((state) => state.finder.view);
  const setTravelOrigin = useStore((state) => state.setTravelOrigin);
  const hasFailed = foundPlaces.state.status === 'failed';
  return (
    <Page title={t('pageName')} layout="wide">
      <div className={`finder finder--${view}`}>
        <div className="finder__column">
          <Heading level={1} tabIndex={-1} className="finder__title">
            {t('title')}
          </Heading>
          <Search />
          <From />
          {!hasFailed && <FilterBar foundPlaces={foundPlaces} />}
          <div className="finder__results">
            <Results foundPlaces={foundPlaces} />
          </div>
        </div>
        <section className="finder__map" aria-label={t('mapRegion')}>
          <FinderMap
            foundPlaces={foundPlaces}
            bounds={null}
            onStand={(lonLat) => setTravelOrigin({ lonLat, name: null, isVisitor: false })}
          />
        </section>
        <ViewSwitch />
      </div>
    </Page>
  );
}
