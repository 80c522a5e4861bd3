// Outlines and names of the town for any map; they come once and stay.
import { useEffect, useMemo } from 'react';
import { useStore } from '../store/store.ts';
import type { MapContents } from './sources.ts';

/** Empty parts while they are on their way, or when they cannot come: a map without outlines still shows places. */
export function useOutlines(): Pick<MapContents, 'areas' | 'labels' | 'districts'> {
  const outlines = useStore((state) => state.outlines);
  const loadOutlines = useStore((state) => state.loadOutlines);
  const isMissing = outlines.status === 'idle';
  useEffect(() => {
    if (isMissing) loadOutlines();
  }, [isMissing, loadOutlines]);
  return useMemo(() => {
    if (outlines.status !== 'ready') return {};
    const { neighbourhoods, districts } = outlines.data;
    const labels = neighbourhoods.features.map(({ properties }) => ({
      code: properties.code,
      name: properties.name,
      lonLat: properties.innerPoint,
      weight: properties.population.everyone ?? 0,
    }));
    return { areas: neighbourhoods, districts, labels };
  }, [outlines]);
}
