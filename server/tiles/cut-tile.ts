// Cuts what lies in one tile out of features, in the grid of that tile.
import { type GeoJSONVTFeature, geoJSONToTile } from '@maplibre/geojson-vt';
import type { Feature } from 'geojson';
import { tidyGeometry } from './tidy-geometry.ts';

/** Steps across a tile, and by how many of them its content goes over its edge. */
export const extent = 4096;
export const buffer = 64;

export interface Simplifying {
  /** Steps by which a line may shift at zooms before `maxZoom`. */
  tolerance: number;
  /** From this zoom on nothing is simplified. */
  maxZoom: number;
}

/** In the order of `features`, without those of which nothing is left. */
export function cutTile(
  features: Feature[],
  [z, x, y]: readonly [z: number, x: number, y: number],
  simplifying: Simplifying,
): GeoJSONVTFeature[] {
  const options = { clip: true, extent, buffer, ...simplifying };
  const tile = geoJSONToTile({ type: 'FeatureCollection', features }, z, x, y, options);
  const cut: GeoJSONVTFeature[] = tile.features;
  return cut.map(tidyGeometry).filter((feature) => feature !== null);
}
