// The map itself: draws a style, keeps a town in view, and tells what is clicked and pointed at.
import { useLocale } from 'react-aria-components';
import 'maplibre-gl/dist/maplibre-gl.css';
import './town-map.css';
import type { MapGeoJSONFeature, Map as MapLibreMap, StyleSpecification } from 'maplibre-gl';
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
import { noteAsked } from '../offline/asked-by-threads.ts';
import { useStore } from '../store/store.ts';
import { tileZooms } from './basemap-schema.ts';
import type { LayerId } from './draw-order.ts';
import { DrawnImages } from './drawn-images.tsx';
import { GroundWatch } from './ground-watch.tsx';
import { hasWebgl } from './has-webgl.ts';
import { nearestFeature } from './nearest-feature.ts';
import { overGround } from './over-ground.ts';
import { PrintedPicture } from './printed-picture.tsx';
import { useAttribution } from './use-attribution.ts';
import { useGround } from './use-ground.ts';

/** West, south, east, north, in degrees. */
export type Bounds = readonly [number, number, number, number];

interface Props {
  style: StyleSpecification;
  bounds: Bounds;
  /** Names the map for assistive technology. */
  label: string;
  /** Layers that can be clicked and pointed at, the first wins. */
  layers: readonly LayerId[];
  /** `lonLat`: where the click was. */
  onPick(feature: MapGeoJSONFeature | null, map: MapLibreMap, lonLat: [lon: number, lat: number]): void;
  /** `at`: pixels from the top left of the map. */
  onPoint?(feature: MapGeoJSONFeature | null, at: { x: number; y: number }): void;
  children?: ReactNode;
}

const fit = { padding: 28 };

export function TownMap(props: Props) {
  const t = useTranslations('map');
  const attribution = useAttribution();
  const { ground, isAwaited, missedBecause } = useGround();
  const [failed, setFailed] = useState(false);
  const style = useMemo(
    () => (ground === null ? props.style : overGround(ground, props.style)),
    [ground, props.style],
  );
  useEffect(() => {
    if (missedBecause !== null) console.warn(`The basemap of BASEMAP is not used: ${missedBecause}.`);
  }, [missedBecause]);
  if (!hasWebgl() || failed) {
    return (
      <div className="town-map-absent">
        <p role="status">{t(failed ? 'failed' : 'noWebgl')}</p>
      </div>
    );
  }
  return (
    <div className="town-map">
      {!isAwaited && (
        <LiveMap
          // MapLibre reads its words and controls once, and a broken style spoils a map.
          key={`${props.label}|${attribution}|${ground !== null}`}
          {...props}
          style={style}
          attribution={attribution}
          isOnGround={ground !== null}
          onFail={() => setFailed(true)}
        />
      )}
      {missedBecause !== null && (
        <p className="town-map__notice" role="status">
          {t('groundMissed')}
        </p>
      )}
    </div>
  );
}

const sides = ['left', 'right'] as const;

interface LiveProps extends Props {
  /** HTML. */
  attribution: string;
  /** Over a basemap from elsewhere. */
  isOnGround: boolean;
  onFail(): void;
}

function LiveMap({ style, bounds, label, layers, onPick, onPoint, children, ...more }: LiveProps) {
  const { attribution, isOnGround, onFail } = more;
  const locale = useMapWords(label);
  // The map's own controls know left and right only; what of ours lies over the map turns with the line.
  const [start, end] = useLocale().direction === 'rtl' ? sides.toReversed() : sides;
  const giveUpGround = useStore((state) => state.giveUpGround);
  // A style that changes before the first is loaded would throw that one away and start again.
  const [firstStyle] = useState(style);
  const [isStyleLoaded, setStyleLoaded] = useState(false);
  const [isOverSign, setOverSign] = useState(false);
  const featureAt = (event: MapMouseEvent) => nearestFeature(event.target, event.point, layers);
  return (
    <GlMap
      workerUrl={workerUrl}
      transformRequest={askFor}
      mapStyle={isStyleLoaded ? style : firstStyle}
      onStyleData={() => setStyleLoaded(true)}
      initialViewState={{ bounds: [...bounds], fitBoundsOptions: fit }}
      locale={locale}
      cursor={isOverSign ? 'pointer' : undefined}
      attributionControl={false}
      fadeDuration={0}
      dragRotate={false}
      pitchWithRotate={false}
      touchPitch={false}
      maxPitch={0}
      minZoom={leastZoom(bounds)}
      maxZoom={18}
      onClick={(event) => onPick(featureAt(event), event.target, [event.lngLat.lng, event.lngLat.lat])}
      onMouseMove={(event) => {
        const feature = featureAt(event);
        setOverSign(feature !== null);
        onPoint?.(feature, event.point);
      }}
      onMouseOut={(event) => onPoint?.(null, event.point)}
      onLoad={({ target }) => {
        target.keyboard.disableRotation();
        target.touchZoomRotate.disableRotation();
      }}
      onError={({ error, target }) => {
        console.error(error);
        // The map counts as loaded in a frame, and a source that failed asks for none.
        target.triggerRepaint();
        if (!hasWebgl()) onFail();
        else if (isOnGround && !isStyleLoaded) giveUpGround();
      }}
    >
      <NavigationControl key={`zoom-${end}`} position={`top-${end}`} showCompass={false} />
      <ScaleControl key={`scale-${start}`} position={`top-${start}`} maxWidth={120} />
      <AttributionControl
        key={`sources-${end}`}
        position={`bottom-${end}`}
        compact={false}
        customAttribution={attribution}
      />
      <DrawnImages />
      <KeptInView bounds={bounds} />
      <PrintedPicture />
      {isOnGround && <GroundWatch />}
      {children}
    </GlMap>
  );
}

/** What is seen around where a visitor or a client is, stays in no cache of the device. */
function askFor(url: string): { url: string; cache?: RequestCache } {
  const isOfSomeone = useStore.getState().travelOrigin !== null || location.pathname.startsWith('/verwijzen');
  if (isOfSomeone) return { url, cache: 'no-store' };
  noteAsked(url);
  return { url };
}

/** A country is seen whole, with some room around it; a town with the land around it. */
const leastZoom = ([west, , east]: Bounds): number =>
  Math.max(tileZooms.min, Math.min(8, Math.floor(Math.log2(360 / (east - west))) - 1));

/** MapLibre's own words, in the reader's language. */
function useMapWords(label: string): Record<string, string> {
  const t = useTranslations('map');
  return useMemo(
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
