// Where circles stand and how they are scaled; the same as long as neither changes, so that the map is not styled anew.
import { useMemo } from 'react';
import type { CircleScale } from '../map/layers/people-circles.ts';
import type { AreaPoint } from '../map/sources.ts';
import type { MapLook } from './map-look.ts';

export function useCircles({ people, areas }: MapLook): {
  peoplePoints: AreaPoint[] | undefined;
  circles: CircleScale | null;
} {
  const perRoot = people?.scale.perRoot ?? null;
  const leastRadiusPx = people?.scale.leastRadiusPx ?? 0;
  return useMemo(() => {
    if (perRoot === null) return { peoplePoints: undefined, circles: null };
    // Where two overlap, the one that can be smaller lies on top.
    const bySize = areas.toSorted((a, b) => (b.residents ?? 0) - (a.residents ?? 0));
    const peoplePoints = bySize.flatMap(({ code, lonLat }) => (lonLat === null ? [] : [{ code, lonLat }]));
    return { peoplePoints, circles: { perRoot, leastRadiusPx } };
  }, [areas, perRoot, leastRadiusPx]);
}
