// The middle column: the whole town as a map or as a table, and the way to one neighbourhood.
import { lazy, type ReactNode, Suspense, useCallback, useDeferredValue, useMemo } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslations } from 'use-intl';
import type { CoverageVerdicts } from '../../../server/contract/coverage.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import { gatherAreas } from '../levels/gather-areas.ts';
import { LevelChoice } from '../levels/level-choice.tsx';
import { MapChoices } from '../levels/map-choices.tsx';
import { withAround } from '../levels/map-look.ts';
import { useChosenLook, useMapLook } from '../levels/use-map-look.ts';
import { municipalityOf } from '../store/country-slice.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import type { AreaFacts } from './area-facts.ts';
import { AreaPicker } from './area-picker.tsx';
import { AreasMap } from './areas-map.tsx';
import { CoverageTable } from './coverage-table.tsx';
import { MunicipalityPicker } from './municipality-picker.tsx';
import { useShownPicture } from './picture-context.ts';
import { useCountry } from './use-country.ts';
import type { TownScope } from './use-scope.ts';
import './town-view.css';

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
