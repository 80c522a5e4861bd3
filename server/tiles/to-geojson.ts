// Features of the basemap in the form that geojson-vt slices.
import type { Feature, Geometry, Position } from 'geojson';
import type { BasemapFeature, BasemapGeometry, Positions } from '../domain/basemap/basemap-features.ts';
import type { Bbox } from '../domain/lon-lat.ts';

export function toGeojson({ properties, geometry }: BasemapFeature): Feature {
  return { type: 'Feature', properties, geometry: toGeometry(geometry) };
}

/** A polygon's holes lie within its outer ring. */
export function boxOf(geometry: BasemapGeometry): Bbox {
  if (geometry.type === 'point') return [...geometry.lonLat, ...geometry.lonLat];
  const lines = geometry.type === 'line' ? [geometry.positions] : geometry.polygons.map(([outer]) => outer);
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const line of lines) {
    for (let i = 0; i < line.length; i += 2) {
      west = Math.min(west, line[i]);
      south = Math.min(south, line[i + 1]);
      east = Math.max(east, line[i]);
      north = Math.max(north, line[i + 1]);
    }
  }
  return [west, south, east, north];
}

function toGeometry(geometry: BasemapGeometry): Geometry {
  if (geometry.type === 'point') return { type: 'Point', coordinates: [...geometry.lonLat] };
  if (geometry.type === 'line') return { type: 'LineString', coordinates: toCoordinates(geometry.positions) };
  const polygons = geometry.polygons.map((rings) => rings.map(toCoordinates));
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function toCoordinates(positions: Positions): Position[] {
  const coordinates: Position[] = [];
  for (let i = 0; i < positions.length; i += 2) coordinates.push([positions[i], positions[i + 1]]);
  return coordinates;
}
