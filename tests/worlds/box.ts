// A rectangle as the outline of an area.
import type { MultiPolygon } from 'geojson';

/** Edges in the unit that the layer or the world is drawn in; anticlockwise from the south-west corner. */
export function box(west: number, south: number, east: number, north: number): MultiPolygon {
  const ring = [
    [west, south],
    [east, south],
    [east, north],
    [west, north],
    [west, south],
  ];
  return { type: 'MultiPolygon', coordinates: [[ring]] };
}
