// How large an area on the map is, and how prominent its name therefore.
import { metresPerDegree } from '../network/ground-distance.ts';
import type { Positions } from './basemap-features.ts';

/** Square metres within a closed ring, on a plane at its first position; true to a percent over tens of kilometres. */
export function ringSquareMetres(ring: Positions): number {
  const [originLon, originLat] = ring;
  let doubleArea = 0;
  for (let i = 2; i < ring.length; i += 2) {
    const [lonA, latA] = [ring[i - 2] - originLon, ring[i - 1] - originLat];
    const [lonB, latB] = [ring[i] - originLon, ring[i + 1] - originLat];
    doubleArea += lonA * latB - lonB * latA;
  }
  const scale = metresPerDegree(originLat);
  return (Math.abs(doubleArea) / 2) * scale.x * scale.y;
}

/** The outer rings less the holes. */
export function polygonsSquareMetres(polygons: Positions[][]): number {
  const sizes = polygons.map(([outer, ...holes]) =>
    holes.reduce((size, hole) => size - ringSquareMetres(hole), ringSquareMetres(outer)),
  );
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Square metres from which on a name has rank 1, 2 and 3: a city's forest, a large park, a park. */
const rankSizes = [500_000, 100_000, 20_000];

/** 1 (largest) to 4. */
export function nameRank(squareMetres: number): number {
  const rank = rankSizes.findIndex((size) => squareMetres >= size);
  return (rank === -1 ? rankSizes.length : rank) + 1;
}
