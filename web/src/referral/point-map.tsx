// A map on which one points at where someone lives or stays; by keyboard its middle can be taken.
import type { MapMouseEvent } from 'maplibre-gl';
import { useEffect, useMemo, useRef } from 'react';
import { Marker as MapMarker, useMap } from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import { hasWebgl } from '../map/has-webgl.ts';
import { placesStyle } from '../map/map-style.ts';
import { TownMap } from '../map/town-map.tsx';
import { useOutlines } from '../map/use-outlines.ts';
import { usePalette } from '../map/use-palette.ts';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';

const nothing = [] as const;

export function PointMap() {
  const t = useTranslations('referral');
  const palette = usePalette();
  const outlines = useOutlines();
  const catalogue = useStore((state) => state.catalogue);
  const point = useStore((state) => state.referral.where.point);
  const takeMiddle = useRef<() => void>(null);
  const style = useMemo(() => placesStyle(palette, outlines), [palette, outlines]);
  if (catalogue.status !== 'ready') return null;
  const [west, south, east, north] = catalogue.data.bounds;
  return (
    <div className="point-map">
      <div className="point-map__map">
        <TownMap
          style={style}
          bounds={[west, south, east, north]}
          label={t('mapLabel')}
          layers={nothing}
          onPick={() => {}}
        >
          <Pointing takeMiddle={takeMiddle} />
        </TownMap>
      </div>
      {hasWebgl() && (
        <>
          <p className="small" role="status">
            {t(point === null ? 'pointHint' : 'pointTaken')}
          </p>
          <button type="button" className="text-button" onClick={() => takeMiddle.current?.()}>
            {t('pointMiddle')}
          </button>
        </>
      )}
    </div>
  );
}

/** A child of the map. */
function Pointing({ takeMiddle }: { takeMiddle: React.RefObject<(() => void) | null> }) {
  const map = useMap().current;
  const point = useStore((state) => state.referral.where.point);
  const change = useStore((state) => state.changeReferralWhere);
  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined) return;
    const take = ({ lng, lat }: { lng: number; lat: number }) => change({ point: [lng, lat] });
    const onClick = ({ lngLat }: MapMouseEvent) => take(lngLat);
    takeMiddle.current = () => take(gl.getCenter());
    gl.on('click', onClick);
    return () => {
      gl.off('click', onClick);
      takeMiddle.current = null;
    };
  }, [map, change, takeMiddle]);
  if (point === null) return null;
  return (
    <MapMarker longitude={point[0]} latitude={point[1]} anchor="bottom">
      <span className="point-map__pin">
        <Icon name="pin" size={36} />
      </span>
    </MapMarker>
  );
}
