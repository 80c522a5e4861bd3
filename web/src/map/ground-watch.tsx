// Watches whether a basemap from elsewhere comes, and tells when it does not.
import type { ErrorEvent, MapSourceDataEvent } from 'maplibre-gl';
import { useEffect } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import { useStore } from '../store/store.ts';
import { groundPrefix } from './read-ground.ts';

/** Slow is not broken, but a blank map helps nobody. */
const patienceMs = 12_000;

/** A child of the map. Once a part of the ground has come, a part that fails is only a part. */
export function GroundWatch() {
  const map = useMap().current;
  const giveUp = useStore((state) => state.giveUpGround);
  useEffect(() => {
    const gl = map?.getMap();
    if (gl === undefined) return;
    const timer = setTimeout(() => stop(), patienceMs);
    const settle = () => {
      clearTimeout(timer);
      gl.off('error', onError);
      gl.off('sourcedata', onData);
      gl.off('idle', settle);
    };
    const stop = () => {
      settle();
      giveUp();
    };
    const onError = (event: ErrorEvent & { sourceId?: string }) => {
      if (event.sourceId?.startsWith(groundPrefix)) stop();
    };
    const onData = (event: MapSourceDataEvent) => {
      if (event.sourceId?.startsWith(groundPrefix) && event.tile !== undefined) settle();
    };
    gl.on('error', onError);
    gl.on('sourcedata', onData);
    gl.on('idle', settle);
    return settle;
  }, [map, giveUp]);
  return null;
}
