// Counts the styles that a map has loaded: a new one knows no states, and nothing that was written to its sources.
import { useEffect, useState } from 'react';
import { useMap } from 'react-map-gl/maplibre';
import type { SourceId } from './sources.ts';

/** In a child of the map; 0 until the source is there. */
export function useStyleLoads(source: SourceId): number {
  const map = useMap().current;
  const [styleLoads, setStyleLoads] = useState(0);
  useEffect(() => {
    const gl = map?.getMap();
    const onStyleLoad = () => setStyleLoads((count) => count + 1);
    // The first may be there before this is.
    if (gl?.getSource(source) !== undefined) onStyleLoad();
    gl?.on('style.load', onStyleLoad);
    return () => {
      gl?.off('style.load', onStyleLoad);
    };
  }, [map, source]);
  return styleLoads;
}
