// What any map of the town begins with: the basemap, and outlines and names, which come once and stay.
import { useEffect, useMemo } from 'react';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';
import type { MapContents } from './sources.ts';

/** Whole, as a worker that fetches tiles knows no page to which an address could be relative. */
const tiles = new URL('/tiles/tiles.json', location.origin).href;

const areaTiles = new URL('/tiles/areas.json', location.origin).href;

/** No outlines while they are on their way, or when they cannot come: a map without them still shows places. */
export function useOutlines(): Pick<MapContents, 'tiles' | 'areaTiles' | 'areas' | 'labels' | 'districts'> {
  const outlines = useStore((state) => state.outlines);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const scale = useStore(scaleOf);
  const isMissing = outlines.status === 'idle' && scale === 'town';
  useEffect(() => {
    if (isMissing) loadOutlines();
  }, [isMissing, loadOutlines]);
  return useMemo(() => {
    if (scale === 'country') return { tiles, areaTiles };
    if (outlines.status !== 'ready') return { tiles };
    const { neighbourhoods, districts } = outlines.data;
    const labels = neighbourhoods.features.map(({ properties }) => ({
      code: properties.code,
      name: properties.name,
      lonLat: properties.innerPoint,
      weight: properties.population.everyone ?? 0,
    }));
    return { tiles, areas: neighbourhoods, districts, labels };
  }, [outlines, scale]);
}
