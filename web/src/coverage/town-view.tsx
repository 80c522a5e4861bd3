// The middle column: the whole town as a map or as a table, and the way to one neighbourhood.
import { Button } from '@nl-design-system-candidate/button-react';
import { lazy, Suspense, useCallback, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AreaFacts } from './area-facts.ts';
import { AreaPicker } from './area-picker.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { MapLegend } from './map-legend.tsx';
import type { Picture } from './picture.ts';
import './town-view.css';

// Asked for with the page, not after its data, and without the page waiting for it.
const mapCode = import('./coverage-map.tsx');
const CoverageMap = lazy(async () => ({ default: (await mapCode).CoverageMap }));

interface Props {
  picture: Picture;
  areas: readonly AreaFacts[];
}

export function TownView({ picture, areas }: Props) {
  const t = useTranslations('coverage');
  const { areaCode, placeId, view } = useStore((state) => state.coverage);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const select = useCallback((code: string | null) => changeCoverage({ areaCode: code }), [changeCoverage]);
  const selectOnMap = useCallback(
    (code: string | null, place: string | null) => changeCoverage({ areaCode: code, placeId: place }),
    [changeCoverage],
  );
  const { judgement, norm } = picture;
  return (
    <section className="town-view" aria-label={t('mapRegion')}>
      <Tabs
        className="town-view__tabs"
        selectedKey={view}
        onSelectionChange={(key) => changeCoverage({ view: key === 'table' ? 'table' : 'map' })}
      >
        <div className="town-view__bar">
          <AreaPicker areas={areas} selectedCode={areaCode} onSelect={select} />
          <TabList aria-label={t('viewSwitch')} className="view-switch">
            <Tab id="map" className="view-switch__tab">
              <Icon name="map" /> {t('viewMap')}
            </Tab>
            <Tab id="table" className="view-switch__tab">
              <Icon name="list" /> {t('viewTable')}
            </Tab>
          </TabList>
        </div>
        <TabPanel id="map" className="town-view__panel">
          <MapWithLegend
            picture={picture}
            selectedCode={areaCode}
            selectedPlaceId={placeId}
            onSelect={selectOnMap}
          />
        </TabPanel>
        <TabPanel id="table" className="town-view__panel">
          <CoverageTable
            norm={norm}
            areas={areas}
            judgement={judgement}
            selectedCode={areaCode}
            onSelect={select}
          />
        </TabPanel>
      </Tabs>
    </section>
  );
}

interface MapProps {
  picture: Picture;
  selectedCode: string | null;
  selectedPlaceId: string | null;
  onSelect(code: string | null, placeId: string | null): void;
}

const noPlaces: never[] = [];
const waiting = (
  <div className="town-view__map">
    <Skeleton count={1} blockSize="100%" />
  </div>
);

function MapWithLegend({ picture, selectedCode, selectedPlaceId, onSelect }: MapProps) {
  const t = useTranslations('coverage');
  const catalogue = useStore((state) => state.catalogue);
  const outlines = useStore((state) => state.outlines);
  const places = useStore((state) => state.places);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const loadCatalogue = useStore((state) => state.loadCatalogue);
  const states = useTranslations('states');
  const mapWords = useTranslations('map');
  const { judgement } = picture;
  const verdicts = useMemo(
    () => new Map(Array.from(judgement.areas.values(), ({ code, verdict }) => [code, verdict])),
    [judgement],
  );
  if (outlines.status === 'failed' || catalogue.status === 'failed') {
    const again = () => void Promise.all([loadOutlines(), loadCatalogue()]);
    return (
      <div className="town-view__absent" role="alert">
        <p>{t('outlinesMissing')}</p>
        <Button purpose="secondary" onClick={again}>
          {states('tryAgain')}
        </Button>
      </div>
    );
  }
  const placesSettled = places.status === 'ready' || places.status === 'failed';
  if (outlines.status !== 'ready' || catalogue.status !== 'ready' || !placesSettled) {
    return waiting;
  }
  const [west, south, east, north] = catalogue.data.bounds;
  return (
    <>
      <div className="town-view__map">
        <CrashGuard fallback={<p className="town-view__absent">{mapWords('failed')}</p>}>
          <Suspense fallback={<Skeleton count={1} blockSize="100%" />}>
            <CoverageMap
              places={places.status === 'ready' ? places.data : noPlaces}
              verdicts={verdicts}
              selectedCode={selectedCode}
              selectedPlaceId={selectedPlaceId}
              onSelect={onSelect}
              bounds={[west, south, east, north]}
            />
          </Suspense>
        </CrashGuard>
      </div>
      {places.status === 'failed' && <p className="small">{t('placesMissing')}</p>}
      <MapLegend
        counts={judgement.overall}
        isProposal={picture.norm.status !== 'agreed'}
        kinds={catalogue.data.kinds.map(({ id }) => id)}
      />
    </>
  );
}
