// The place that a sign on the map stands for, as far as the sign tells.
import type { MapGeoJSONFeature } from 'maplibre-gl';
import type { MapPlace } from './sources.ts';

export const isCluster = ({ properties }: MapGeoJSONFeature): boolean => properties.point_count !== undefined;

/** Of a feature that is no cluster. */
export function placeOf({ properties, geometry }: MapGeoJSONFeature): MapPlace {
  const [lon, lat] = geometry.type === 'Point' ? geometry.coordinates : [0, 0];
  const { id, name, kind } = properties;
  return { id: String(id), name: String(name), kinds: [String(kind)], lonLat: [lon, lat] };
}
