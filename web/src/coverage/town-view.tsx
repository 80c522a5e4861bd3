// The middle column: the whole town as a map or as a table, and the way to one neighbourhood.
import { Button } from '@nl-design-system-candidate/button-react';
import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { CoverageVerdicts } from '../../../server/contract/coverage.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import { placeTilesAt } from '../api/places.ts';
import { gatherAreas } from '../levels/gather-areas.ts';
import { LevelChoice } from '../levels/level-choice.tsx';
import { MapChoices } from '../levels/map-choices.tsx';
import { type MapLook, withAround } from '../levels/map-look.ts';
import { useChosenLook, useMapLook } from '../levels/use-map-look.ts';
import type { Bounds } from '../map/town-map.tsx';
import { useSupposedPlaces } from '../scenario/use-supposed-places.ts';
import { municipalityOf } from '../store/country-slice.ts';
import { placesScaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { Icon } from '../ui/icon.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AreaFacts } from './area-facts.ts';
import { AreaPicker } from './area-picker.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { MapLegend } from './map-legend.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { useShownPicture } from './picture-context.ts';
import { useCountry } from './use-country.ts';
import type { Scope, TownScope } from './use-scope.ts';
import './town-view.css';

// Asked for with the page, not after its data, and without the page waiting for it.
const mapCode = import('./coverage-map.tsx');
const CoverageMap = lazy(async () => ({ default: (await mapCode).CoverageMap }));

const ScenarioOnMap = lazy(async () => ({
  default: (await import('../scenario/scenario-on-map.tsx')).ScenarioOnMap,
}));

const noAreas: CoverageVerdicts['areas'] = [];

interface Props {
  norm: Norm;
  areas: readonly AreaFacts[];
  scope: TownScope;
  /** Drawn on the map by the tool in use. */
  children?: ReactNode;
}

/** Choices in one row, so that the height goes to what they are about. */
export function TownView({ norm, areas, scope, children }: Props) {
  const t = useTranslations('coverage');
  const areaCode = useStore((state) => state.coverage.areaCode);
  const view = useStore((state) => state.coverage.view);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const municipalityCode = scope.of === 'municipality' ? scope.code : null;
  useCountry(municipalityCode === null ? null : norm);
  const select = useCallback(
    (code: string | null, place?: string | null) =>
      changeCoverage({
        areaCode: code,
        municipalityCode: municipalityCode && code ? municipalityOf(code) : municipalityCode,
        ...(place === undefined ? {} : { placeId: place }),
      }),
    [municipalityCode, changeCoverage],
  );
  const level = useChosenLook(norm).level;
  const gathered = useMemo(
    () => (level === 'neighbourhood' ? areas : gatherAreas(areas, level)),
    [areas, level],
  );
  return (
    <section className="town-view" aria-label={t('mapRegion')}>
      <Tabs
        className="town-view__tabs"
        selectedKey={view}
        onSelectionChange={(key) => changeCoverage({ view: key === 'table' ? 'table' : 'map' })}
      >
        <div className="town-view__bar">
          {municipalityCode !== null && <MunicipalityPicker selectedCode={municipalityCode} />}
          <AreaPicker areas={gathered} level={level} selectedCode={areaCode} onSelect={select} />
          <div className="town-view__choices">
            <LevelChoice areas={areas} />
            {view === 'map' && <MapChoices norm={norm} />}
          </div>
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
          <TownOnMap areas={areas} scope={scope} onSelect={select}>
            {children}
          </TownOnMap>
        </TabPanel>
        <TabPanel id="table" className="town-view__panel">
          <TownInTable areas={areas} onSelect={select} />
        </TabPanel>
      </Tabs>
    </section>
  );
}

interface TownProps extends Pick<Props, 'areas' | 'children'> {
  onSelect(code: string | null, placeId?: string | null): void;
}

function TownOnMap({ areas, scope, onSelect, children }: TownProps & Pick<Props, 'scope'>) {
  const picture = useShownPicture();
  const areaCode = useStore((state) => state.coverage.areaCode);
  const placeId = useStore((state) => state.coverage.placeId);
  const isSupposing = useStore(({ coverage }) => coverage.scenarioId !== null || coverage.tool === 'what-if');
  const around = useStore((state) =>
    state.verdicts.status === 'ready' ? state.verdicts.data.areas : noAreas,
  );
  const town = useMapLook(picture, areas);
  const look = useMemo(() => withAround(town, around), [town, around]);
  return (
    <AreasMap
      look={look}
      norm={picture.norm}
      scope={scope}
      selected={look.areas.find(({ code }) => code === areaCode) ?? null}
      selectedPlaceId={placeId}
      onSelect={onSelect}
    >
      {isSupposing && (
        <Suspense fallback={null}>
          <ScenarioOnMap />
        </Suspense>
      )}
      {children}
    </AreasMap>
  );
}

/** Hundreds of cells may follow a slider a frame later. */
function TownInTable({ areas, onSelect }: TownProps) {
  const picture = useDeferredValue(useShownPicture());
  const areaCode = useStore((state) => state.coverage.areaCode);
  const look = useMapLook(picture, areas);
  return (
    <CoverageTable
      norm={picture.norm}
      areas={look.areas}
      level={look.level}
      judged={look.judged}
      selectedCode={areaCode}
      onSelect={onSelect}
    />
  );
}

interface MapProps {
  look: MapLook;
  norm: Norm;
  scope: Scope;
  selected: Pick<AreaFacts, 'code' | 'lonLat'> | null;
  selectedPlaceId: string | null;
  onSelect(code: string | null, placeId: string | null): void;
  children?: ReactNode;
}

/** Each on its own: plates would hide verdicts. */
const singlePlaceTiles = placeTilesAt('joined=false');
const waiting = (
  <div className="town-view__map">
    <Skeleton count={1} blockSize="100%" />
  </div>
);

/** The map of neighbourhoods by verdict, with its legend. */
export function AreasMap(props: MapProps) {
  const { look, norm, scope, selected, selectedPlaceId, onSelect, children } = props;
  const t = useTranslations('coverage');
  const catalogue = useStore((state) => state.catalogue);
  const outlines = useStore((state) => state.outlines);
  const places = useStore((state) => state.places);
  const placeScale = useStore(placesScaleOf);
  // Other places are another style of the map, which is dear: it follows the step that closes one or opens it again.
  const untouched = useDeferredValue(useSupposedPlaces().untouched);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const loadCatalogue = useStore((state) => state.loadCatalogue);
  const states = useTranslations('states');
  const mapWords = useTranslations('map');
  const bounds = useBounds(scope);
  const kinds = useMemo(
    () => (catalogue.status === 'ready' ? catalogue.data.kinds.map(({ id }) => id) : []),
    [catalogue],
  );
  // Elsewhere they are in tiles, for which the map itself asks.
  const needsOutlines = scope.of === 'town';
  if ((needsOutlines && outlines.status === 'failed') || catalogue.status === 'failed') {
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
  const placesSettled = placeScale === 'many' || places.status === 'ready' || places.status === 'failed';
  const outlinesSettled = !needsOutlines || outlines.status === 'ready';
  if (!outlinesSettled || bounds === null || catalogue.status !== 'ready' || !placesSettled) return waiting;
  return (
    <>
      <div className="town-view__map">
        <CrashGuard fallback={<p className="town-view__absent">{mapWords('failed')}</p>}>
          <Suspense fallback={<Skeleton count={1} blockSize="100%" />}>
            <CoverageMap
              places={untouched}
              placeTiles={placeScale === 'many' ? singlePlaceTiles : null}
              look={look}
              selected={selected}
              selectedPlaceId={selectedPlaceId}
              onSelect={onSelect}
              bounds={bounds}
            >
              {children}
            </CoverageMap>
          </Suspense>
        </CrashGuard>
      </div>
      {places.status === 'failed' && <p className="small">{t('placesMissing')}</p>}
      <MapLegend look={look} norm={norm} kinds={kinds} />
    </>
  );
}

/** Of the municipality, else of the catalogue; `null` while they are on their way. */
function useBounds(scope: Scope): Bounds | null {
  const catalogue = useStore((state) => state.catalogue);
  const municipalities = useStore((state) => state.municipalities);
  return useMemo(() => {
    if (catalogue.status !== 'ready') return null;
    let bounds: readonly number[] = catalogue.data.bounds;
    if (scope.of === 'municipality') {
      if (municipalities.status === 'idle' || municipalities.status === 'loading') return null;
      const all = municipalities.status === 'ready' ? municipalities.data : [];
      bounds = all.find(({ code }) => code === scope.code)?.bounds ?? bounds;
    }
    const [west, south, east, north] = bounds;
    return [west, south, east, north];
  }, [catalogue, municipalities, scope]);
}
