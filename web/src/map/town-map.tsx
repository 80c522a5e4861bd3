// The map itself: draws a style, keeps a town in view, and tells what is clicked and pointed at.
import 'maplibre-gl/dist/maplibre-gl.css';
import './town-map.css';
import type { MapGeoJSONFeature, Map as MapLibreMap, PointLike, StyleSpecification } from 'maplibre-gl';
// Vite must be told to bundle the worker; without this the map stays blank.
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import { type ReactNode, useEffect, useMemo, useState } from 'react';
import {
  AttributionControl,
  Map as GlMap,
  type MapMouseEvent,
  NavigationControl,
  ScaleControl,
  useMap,
} from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import { drawImage } from './draw-image.ts';
import type { LayerId } from './draw-order.ts';
import { hasWebgl } from './has-webgl.ts';
import { useAttribution } from './use-attribution.ts';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

interface Props {
  style: StyleSpecification;
  bounds: Bounds;
  /** Names the map for assistive technology. */
  label: string;
  /** Layers that can be clicked and pointed at, the first wins. */
  layers: readonly LayerId[];
  onPick(feature: MapGeoJSONFeature | null): void;
  /** `at`: pixels from the top left of the map. */
  onPoint?(feature: MapGeoJSONFeature | null, at: { x: number; y: number }): void;
  children?: ReactNode;
}

const fit = { padding: 28 };

export function TownMap({ style, bounds, label, layers, onPick, onPoint, children }: Props) {
  const t = useTranslations('map');
  const attribution = useAttribution();
  const [failed, setFailed] = useState(false);
  // A style that changes before the first is loaded would throw that one away and start again.
  const [firstStyle] = useState(style);
  const [isStyleLoaded, setStyleLoaded] = useState(false);
  const locale = useMemo(
    () => ({
      'Map.Title': label,
      'NavigationControl.ZoomIn': t('zoomIn'),
      'NavigationControl.ZoomOut': t('zoomOut'),
      'AttributionControl.ToggleAttribution': t('showSources'),
      'ScaleControl.Meters': t('metres'),
      'ScaleControl.Kilometers': t('kilometres'),
    }),
    [t, label],
  );
  if (!hasWebgl() || failed) {
    return (
      <div className="town-map-absent">
        <p role="status">{t(failed ? 'failed' : 'noWebgl')}</p>
      </div>
    );
  }
  const featureAt = (event: MapMouseEvent) => nearestFeature(event.target, event.point, layers);
  return (
    <GlMap
      // MapLibre reads its words and controls once.
      key={`${label}|${attribution}`}
      workerUrl={workerUrl}
      mapStyle={isStyleLoaded ? style : firstStyle}
      onStyleData={() => setStyleLoaded(true)}
      initialViewState={{ bounds: [...bounds], fitBoundsOptions: fit }}
      locale={locale}
      attributionControl={false}
      fadeDuration={0}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      maxPitch={0}
      minZoom={8}
      maxZoom={18}
      onClick={(event) => onPick(featureAt(event))}
      onMouseMove={(event) => onPoint?.(featureAt(event), event.point)}
      onMouseOut={(event) => onPoint?.(null, event.point)}
      onLoad={({ target }) => {
        target.keyboard.disableRotation();
        target.touchZoomRotate.disableRotation();
      }}
      onError={({ error, target }) => {
        console.error(error);
        // The map counts as loaded in a frame, and a source that failed asks for none.
        target.triggerRepaint();
        setFailed(!hasWebgl());
      }}
    >
      <NavigationControl position="top-right" showCompass={false} />
      <ScaleControl position="top-left" maxWidth={120} />
      <AttributionControl position="bottom-right" compact={false} customAttribution={attribution} />
      <DrawnImages />
      <KeptInView bounds={bounds} />
      {children}
    </GlMap>
  );
}

/** Fingers and shaking hands need more than the exact pixel. */
const tolerancePx = 6;

function nearestFeature(
  map: MapLibreMap,
  { x, y }: { x: number; y: number },
  layers: readonly LayerId[],
): MapGeoJSONFeature | null {
  for (const layer of layers) {
    if (map.getLayer(layer) === undefined) continue;
    const around: [PointLike, PointLike] = [
      [x - tolerancePx, y - tolerancePx],
      [x + tolerancePx, y + tolerancePx],
    ];
    const isArea = layer === 'area-fill';
    const found = map.queryRenderedFeatures(isArea ? [x, y] : around, { layers: [layer] });
    if (found.length > 0) return found[0];
  }
  return null;
}

/** Draws markers and hatches when the style first asks for them. */
function DrawnImages() {
  const map = useMap().current;
  useEffect(() => {
    const gl = map?.getMap();
    gl?.setMissingStyleImageResolver((id) => {
      const pixelRatio = Math.min(window.devicePixelRatio || 1, 3);
      const image = drawImage(id, pixelRatio);
      if (image !== null && !gl.hasImage(id)) gl.addImage(id, image, { pixelRatio });
    });
  }, [map]);
  return null;
}

/** Moves to other bounds when another town is shown, without a flight for who asked for less motion. */
function KeptInView({ bounds }: { bounds: Bounds }) {
  const map = useMap().current;
  const [west, south, east, north] = bounds;
  useEffect(() => {
    map?.fitBounds([west, south, east, north], { ...fit, animate: false });
  }, [map, west, south, east, north]);
  return null;
}
