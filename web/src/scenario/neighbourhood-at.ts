// In which neighbourhood a supposed place would stand.
import type { MultiPolygon, Polygon, Position } from 'geojson';

interface Outline {
  geometry: Polygon | MultiPolygon;
  properties: { code: string };
}

/** `null`: in none of these. */
export function neighbourhoodAt(
  outlines: readonly Outline[],
  lonLat: readonly [number, number],
): string | null {
  const around = outlines.find(({ geometry }) => {
    const polygons = geometry.type === 'Polygon' ? [geometry.coordinates] : geometry.coordinates;
    return polygons.some(
      ([outer, ...holes]) => isInside(outer, lonLat) && !holes.some((hole) => isInside(hole, lonLat)),
    );
  });
  return around?.properties.code ?? null;
}

/** Counts how often a ray to the east crosses the ring. */
function isInside(ring: readonly Position[], [x, y]: readonly [number, number]): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [[xi, yi], [xj, yj]] = [ring[i], ring[j]];
    if (yi > y !== yj > y && x < ((xj - xi) * (y - yi)) / (yj - yi) + xi) inside = !inside;
  }
  return inside;
}
