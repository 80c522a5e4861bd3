// A record with a position as a GeoJSON feature.
import type { LonLat } from '../../domain/lon-lat.ts';

export const pointFeature = <T extends { id: string; lonLat: LonLat }>(properties: T) => ({
  type: 'Feature' as const,
  id: properties.id,
  geometry: { type: 'Point' as const, coordinates: [...properties.lonLat] as [lon: number, lat: number] },
  properties,
});
