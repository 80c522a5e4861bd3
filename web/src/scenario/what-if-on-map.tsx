// At the bench the map takes a new place where one clicks or puts down a pin, and lets go of places that one drags.
import type { MapLayerMouseEvent, Map as MapLibreMap } from 'maplibre-gl';
import { useEffect, useRef, useState } from 'react';
import { Marker as MapMarker, useMap } from 'react-map-gl/maplibre';
import { useTranslations } from 'use-intl';
import { useStore } from '../store/store.ts';
import { Icon } from '../ui/icon.tsx';
import { useMoveKeys } from './use-move-keys.ts';
import { useNewPlace } from './use-new-place.ts';
import { useScenarioSteps } from './use-scenario-steps.ts';

/** A click may shake so much, in pixels; what goes further is a drag. */
const shakePx = 4;

export function WhatIfOnMap() {
  const placing = useStore((state) => state.bench.placing);
  useDraggedPlaces();
  if (placing === null) return null;
  return placing.by === 'pointer' ? <Pointing /> : <Pin pin={placing.pin} />;
}

function Pointing() {
  const t = useTranslations('scenario');
  const map = useMap().current;
  const place = useNewPlace();
  const changeBench = useStore((state) => state.changeBench);
  useEffect(() => {
    const gl = map?.getMap();
    const container = gl?.getCanvasContainer();
    if (gl === undefined || container === undefined) return;
    let down = { x: 0, y: 0 };
    const onDown = ({ clientX: x, clientY: y }: PointerEvent) => {
      down = { x, y };
    };
    // Before the map itself hears of it: it would choose the neighbourhood there.
    const onClick = (event: MouseEvent) => {
      event.stopPropagation();
      const { clientX: x, clientY: y } = event;
      if (Math.hypot(x - down.x, y - down.y) > shakePx) return;
      const { left, top } = container.getBoundingClientRect();
      const { lng, lat } = gl.unproject([x - left, y - top]);
      place([lng, lat]);
    };
    const onKey = ({ key }: KeyboardEvent) => key === 'Escape' && changeBench({ placing: null });
    container.addEventListener('pointerdown', onDown, true);
    container.addEventListener('click', onClick, true);
    window.addEventListener('keydown', onKey);
    return () => {
      container.removeEventListener('pointerdown', onDown, true);
      container.removeEventListener('click', onClick, true);
      window.removeEventListener('keydown', onKey);
    };
  }, [map, place, changeBench]);
  return <p className="placing-hint small">{t('placingPointer')}</p>;
}

/** At the middle of the map until the arrow keys move it. */
function Pin({ pin: moved }: { pin: readonly [number, number] | null }) {
  const t = useTranslations('scenario');
  const map = useMap().current;
  const [middle] = useState(() => middleOf(map?.getMap()));
  const pin = moved ?? middle;
  const place = useNewPlace();
  const changeBench = useStore((state) => state.changeBench);
  const button = useRef<HTMLButtonElement>(null);
  useMoveKeys(button, {
    lonLat: pin,
    onMove: (to) => {
      changeBench({ placing: { by: 'keys', pin: to } });
      if (!map?.getBounds().contains([...to])) map?.panTo([...to], { duration: 0 });
    },
    onKey: (key) => {
      if (key === 'Enter') place(pin);
      else if (key === 'Escape') changeBench({ placing: null });
    },
  });
  useEffect(() => button.current?.focus(), []);
  return (
    <>
      <p className="placing-hint small">{t('placingKeyboard')}</p>
      <MapMarker longitude={pin[0]} latitude={pin[1]} anchor="bottom">
        <button ref={button} type="button" className="placing-pin" aria-label={t('pinLabel')}>
          <Icon name="pin" size={40} />
        </button>
      </MapMarker>
    </>
  );
}

function middleOf(gl: MapLibreMap | undefined): readonly [number, number] {
  const { lng, lat } = gl?.getCenter() ?? { lng: 0, lat: 0 };
  return [lng, lat];
}

/** A mouse takes any place by its sign; fingers choose it first, so that a swipe over the map stays a swipe. */
function useDraggedPlaces(): void {
  const map = useMap().current;
  const steps = useScenarioSteps();
  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined) return;
    let held: { id: string; at: { x: number; y: number }; moves: boolean } | null = null;
    const offsets = { x: 0, y: 0 };
    const layers = ['place-symbol', 'place-dot'];
    const onMove = ({ clientX, clientY }: MouseEvent) => {
      if (held === null) return;
      const { left, top } = gl.getCanvasContainer().getBoundingClientRect();
      const [x, y] = [clientX - left, clientY - top];
      held.moves ||= Math.hypot(x - held.at.x, y - held.at.y) > shakePx;
      if (!held.moves) return;
      const { lng, lat } = gl.unproject([x + offsets.x, y + offsets.y]);
      steps.move(held.id, [lng, lat]);
    };
    const onUp = () => {
      if (held?.moves) {
        steps.rest();
        swallowClick(gl.getCanvasContainer());
      }
      held = null;
      window.removeEventListener('mousemove', onMove);
    };
    const onDown = (event: MapLayerMouseEvent) => {
      const feature = event.features?.[0];
      const { button, target } = event.originalEvent;
      const isOnMarker = target instanceof Element && target.closest('.maplibregl-marker') !== null;
      const isTaken = button !== 0 || isOnMarker || useStore.getState().bench.placing !== null;
      if (feature === undefined || feature.geometry.type !== 'Point' || isTaken) return;
      event.preventDefault();
      const [lon, lat] = feature.geometry.coordinates;
      const { x, y } = gl.project([lon, lat]);
      [offsets.x, offsets.y] = [x - event.point.x, y - event.point.y];
      held = { id: String(feature.properties.id), at: event.point, moves: false };
      window.addEventListener('mousemove', onMove);
      window.addEventListener('mouseup', onUp, { once: true });
    };
    gl.on('mousedown', layers, onDown);
    return () => {
      gl.off('mousedown', layers, onDown);
      window.removeEventListener('mousemove', onMove);
    };
  }, [map, steps]);
}

/** The click that ends a drag comes at once, and chooses nothing. */
function swallowClick(element: HTMLElement): void {
  const onClick = (event: Event) => event.stopPropagation();
  element.addEventListener('click', onClick, true);
  setTimeout(() => element.removeEventListener('click', onClick, true), 0);
}
