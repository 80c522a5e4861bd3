// What the signs on the finder's map mean, folded away until someone asks.
import { useTranslations } from 'use-intl';
import { AreaSigns } from '../map/legend/area-signs.tsx';
import { BasemapLegend } from '../map/legend/basemap-legend.tsx';
import { ClusterSign, IsochroneSign, OriginSign, PlaceSigns, RouteSign } from '../map/legend/place-signs.tsx';
import { useStore } from '../store/store.ts';
import './finder-legend.css';

/** `kinds`: those that occur, in the order of the catalogue. */
export function FinderLegend({ kinds }: { kinds: readonly string[] }) {
  const t = useTranslations('map');
  const isPrinting = useStore((state) => state.isPrinting);
  return (
    <details className="finder-legend" open={isPrinting || undefined}>
      <summary>{t('legend')}</summary>
      <div className="finder-legend__body">
        <h2>{t('placesTitle')}</h2>
        <ul className="map-signs">
          <PlaceSigns kinds={kinds} />
          <ClusterSign kinds={kinds} />
          <IsochroneSign />
          <OriginSign />
          <RouteSign />
        </ul>
        <h2>{t('groundTitle')}</h2>
        <ul className="map-signs">
          <AreaSigns tone="quiet" />
        </ul>
        <BasemapLegend over="land" />
      </div>
    </details>
  );
}
