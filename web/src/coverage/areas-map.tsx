// The map of areas by verdict with its legend, in a frame that says what is missing.
import { Button } from '@nl-design-system-candidate/button-react';
import { lazy, type ReactNode, Suspense, useDeferredValue, useMemo } from 'react';
import { useTranslations } from 'use-intl';
import type { Norm } from '../../../server/contract/norm.ts';
import { placeTilesAt } from '../api/places.ts';
import type { MapLook } from '../levels/map-look.ts';
import type { Bounds } from '../map/town-map.tsx';
import { useSupposedPlaces } from '../scenario/use-supposed-places.ts';
import { placesScaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import { CrashGuard } from '../ui/crash-guard.tsx';
import { Skeleton } from '../ui/skeleton.tsx';
import type { AreaFacts } from './area-facts.ts';
import { MapLegend } from './map-legend.tsx';
import type { Scope } from './use-scope.ts';
import './town-view.css';

// Asked for with the page, not after its data, and without the page waiting for it.
const mapCode = import('./coverage-map.tsx');
const CoverageMap = lazy(async () => ({ default: (await mapCode).CoverageMap }));

interface Props {
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

export function AreasMap(props: Props) {
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
