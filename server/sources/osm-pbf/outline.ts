// Outlines of mapped areas: rings joined from ways, and a point that certainly lies on the surface.
import polylabel from 'polylabel';
import type { LonLat } from '../../domain/lon-lat.ts';

/** Closed: the first position is also the last. */
export type Ring = LonLat[];

export interface Outline {
  outer: Ring[];
  inner: Ring[];
}

/** Joins lines that share end nodes into closed rings of node ids; what cannot be closed is left over. */
export function joinRings(lines: number[][]): { rings: number[][]; leftOver: number[][] } {
  const rings: number[][] = [];
  const leftOver: number[][] = [];
  const open = lines.filter((line) => line.length > 1);
  while (open.length > 0) {
    const line = open.pop()!.slice();
    while (line[0] !== line.at(-1)) {
      const end = line.at(-1);
      const next = open.findIndex((other) => other[0] === end || other.at(-1) === end);
      if (next < 0) break;
      const [other] = open.splice(next, 1);
      line.push(...(other[0] === end ? other : other.toReversed()).slice(1));
    }
    (line.length > 3 && line[0] === line.at(-1) ? rings : leftOver).push(line);
  }
  return { rings, leftOver };
}

export function contains(outline: Outline, lonLat: LonLat): boolean {
  return (
    outline.outer.some((ring) => isInRing(ring, lonLat)) &&
    !outline.inner.some((ring) => isInRing(ring, lonLat))
  );
}

/**
 * The centre of gravity of the largest outer ring where that lies on the surface, as it does for most
 * buildings; else the point furthest from every edge. The outline must have an outer ring.
 */
export function surfacePoint(outline: Outline): LonLat {
  const largest = outline.outer.reduce((best, ring) =>
    Math.abs(centroid(ring).area) > Math.abs(centroid(best).area) ? ring : best,
  );
  const { area, lonLat } = centroid(largest);
  if (area === 0) return meanPoint(largest.slice(1));
  if (contains({ outer: [largest], inner: outline.inner }, lonLat)) return lonLat;
  return furthestInside(
    largest,
    outline.inner.filter((ring) => isInRing(largest, ring[0])),
  );
}

/** At least one position. */
export function meanPoint(points: readonly LonLat[]): LonLat {
  const sum = points.reduce(([lon, lat], point) => [lon + point[0], lat + point[1]], [0, 0] as LonLat);
  return [sum[0] / points.length, sum[1] / points.length];
}

function furthestInside(outer: Ring, inner: Ring[]): LonLat {
  // A degree of longitude is shorter than one of latitude; scaled, so that "furthest" is so on the ground.
  const shrink = Math.cos((outer[0][1] * Math.PI) / 180);
  const scaled = [outer, ...inner].map((ring) =>
    ring.map(([lon, lat]): [number, number] => [lon * shrink, lat]),
  );
  const lons = scaled[0].map(([lon]) => lon);
  const lats = scaled[0].map(([, lat]) => lat);
  const size = Math.min(Math.max(...lons) - Math.min(...lons), Math.max(...lats) - Math.min(...lats));
  const point = polylabel(scaled, size / 100);
  return [point[0] / shrink, point[1]];
}

/** Signed area in square degrees and centre of gravity, from the first position for the sake of precision. */
function centroid(ring: Ring): { area: number; lonLat: LonLat } {
  const [originLon, originLat] = ring[0];
  let [doubleArea, lonMoment, latMoment] = [0, 0, 0];
  for (let i = 1; i < ring.length; i++) {
    const [lonA, latA] = [ring[i - 1][0] - originLon, ring[i - 1][1] - originLat];
    const [lonB, latB] = [ring[i][0] - originLon, ring[i][1] - originLat];
    const cross = lonA * latB - lonB * latA;
    doubleArea += cross;
    lonMoment += (lonA + lonB) * cross;
    latMoment += (latA + latB) * cross;
  }
  if (doubleArea === 0) return { area: 0, lonLat: ring[0] };
  return {
    area: doubleArea / 2,
    lonLat: [originLon + lonMoment / (3 * doubleArea), originLat + latMoment / (3 * doubleArea)],
  };
}

/** Counts how often a line eastwards from the point crosses the ring. */
function isInRing(ring: Ring, [lon, lat]: LonLat): boolean {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [lonA, latA] = ring[i - 1];
    const [lonB, latB] = ring[i];
    if (latA > lat !== latB > lat && lon < lonA + ((lat - latA) / (latB - latA)) * (lonB - lonA)) {
      inside = !inside;
    }
  }
  return inside;
}
