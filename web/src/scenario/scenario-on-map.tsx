// Supposed places on the map: new, closed and moved ones in the colour of the scenario, to be dragged at the bench.
import { useEffect, useMemo, useRef, useState } from 'react';
import { Marker as MapMarker, useMap } from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import { Marker } from '../map/pictograms/marker.tsx';
import { useStore } from '../store/store.ts';
import type { LonLat } from './add-to-scenario.ts';
import { directionTo, metresBetween } from './metres-between.ts';
import type { PlaceSign, SupposedPlace } from './supposed-places.ts';
import { useMoveKeys } from './use-move-keys.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';
import { useSupposedPlaces } from './use-supposed-places.ts';
import './scenario-on-map.css';

interface OnMap extends Omit<SupposedPlace, 'sign'> {
  /** `chosen`: nothing is supposed of it yet, but it can be dragged. */
  sign: PlaceSign | 'chosen';
}

/** A child of the map, as long as a scenario is in force or the bench is in use. */
export function ScenarioOnMap() {
  const { places, supposed } = useSupposedPlaces();
  const isAtBench = useStore((state) => state.coverage.tool === 'what-if' && !state.showsBefore);
  const placeId = useStore((state) => state.coverage.placeId);
  const shown = useMemo(() => {
    const all: OnMap[] = [...supposed.values()];
    const chosen = isAtBench && placeId !== null && !supposed.has(placeId);
    const place = chosen ? places.find(({ id }) => id === placeId) : undefined;
    if (place) all.push({ place, sign: 'chosen', movedFrom: null });
    return all;
  }, [places, supposed, isAtBench, placeId]);
  return shown.map((one) => (
    <PlaceOnMap key={one.place.id} {...one} canMove={isAtBench && one.sign !== 'closed'} />
  ));
}

function PlaceOnMap({ place, sign, movedFrom, canMove }: OnMap & { canMove: boolean }) {
  const words = useMarkerWords(place.name, sign);
  const steps = useScenarioSteps();
  const changeBench = useStore((state) => state.changeBench);
  const changeCoverage = useStore((state) => state.changeCoverage);
  const isSelected = useStore((state) => state.bench.openId === place.id);
  const button = useRef<HTMLButtonElement>(null);
  const [spoken, speak] = useSpokenMove(movedFrom ?? place.lonLat);
  const [lon, lat] = place.lonLat;
  const move = (to: readonly [number, number]) => steps.move(place.id, to);
  useMoveKeys(
    button,
    canMove
      ? {
          lonLat: [lon, lat],
          onMove: (to) => {
            speak([lon, lat], to);
            move(to);
          },
          onRest: steps.rest,
          onKey: (key) => {
            if (key === 'Delete') steps.close(place.id);
            else if (key === 'Enter' && sign === 'added') changeBench({ openId: place.id });
            else if (key === 'Enter') changeCoverage({ placeId: place.id });
          },
        }
      : null,
  );
  return (
    <>
      {movedFrom && <MovedFrom from={movedFrom} to={[lon, lat]} />}
      <MapMarker
        longitude={lon}
        latitude={lat}
        draggable={canMove}
        onDrag={({ lngLat }) => move([lngLat.lng, lngLat.lat])}
        onDragEnd={() => steps.rest()}
      >
        <button
          ref={button}
          type="button"
          className="scenario-pin"
          data-sign={sign}
          data-selected={isSelected}
          data-place={place.id}
          aria-label={words}
          title={place.name}
        >
          <Marker kind={place.kinds[0]} size={34} />
          {sign === 'closed' && <Cross />}
        </button>
        <span className="visually-hidden" role="status">
          {spoken}
        </span>
      </MapMarker>
    </>
  );
}

function useMarkerWords(place: string, sign: OnMap['sign']): string {
  const t = useTranslations('scenario');
  const key = { added: 'New', closed: 'Closed', moved: 'Moved', edited: 'Edited', chosen: 'Chosen' } as const;
  return t(`marker${key[sign]}`, { place });
}

function useSpokenMove(origin: readonly number[]) {
  const t = useTranslations('scenario');
  const [spoken, setSpoken] = useState('');
  const speak = (from: LonLat, to: readonly [number, number]) => {
    const metres = Math.round(metresBetween(from, to));
    const far = Math.round(metresBetween([origin[0], origin[1]], to));
    const direction = t(`direction.${directionTo(from, to)}`);
    setSpoken(`${t('spokenMove', { metres, direction })} ${t('spokenFrom', { metres: far })}`);
  };
  return [spoken, speak] as const;
}

const Cross = () => (
  <svg className="scenario-pin__cross" viewBox="0 0 34 34" aria-hidden="true">
    <path d="M5 5 29 29M29 5 5 29" />
  </svg>
);

/** Where the place is now, and a line to where it would be; drawn again when the map zooms. */
function MovedFrom({ from, to }: { from: LonLat; to: LonLat }) {
  const map = useMap().current;
  const [, setZoom] = useState(0);
  useEffect(() => {
    const gl = map?.getMap();
    const onZoom = () => setZoom(gl?.getZoom() ?? 0);
    gl?.on('zoom', onZoom);
    return () => {
      gl?.off('zoom', onZoom);
    };
  }, [map]);
  if (map === undefined) return null;
  const [start, end] = [map.project(from), map.project(to)];
  return (
    <MapMarker longitude={from[0]} latitude={from[1]} className="scenario-moved">
      <svg width={12} height={12} viewBox="-6 -6 12 12" aria-hidden="true">
        <line x2={end.x - start.x} y2={end.y - start.y} />
        <circle r={4} />
      </svg>
    </MapMarker>
  );
}
