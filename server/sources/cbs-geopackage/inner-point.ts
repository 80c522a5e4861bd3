// A point well inside an outline: the middle of the largest circle that fits its largest polygon.
import type { MultiPolygon, Position } from 'geojson';
import polylabel from 'polylabel';
import type { LonLat } from '../../domain/lon-lat.ts';

/** `geometry` in degrees with at least one polygon of some area; the answer lies within it, rounded to 1e-7 degrees. */
export function innerPoint(geometry: MultiPolygon): LonLat {
  const largest = geometry.coordinates.reduce((best, polygon) =>
    ringArea(polygon[0]) > ringArea(best[0]) ? polygon : best,
  );
  // A degree of longitude is shorter than one of latitude: squeezed, so that the circle is round on the ground.
  const squeeze = Math.cos((largest[0][0][1] * Math.PI) / 180);
  const flat = largest.map((ring) => ring.map(([lon, lat]): [number, number] => [lon * squeeze, lat]));
  // Finer than a hundredth of its size is not seen on a map, and takes long in large areas.
  const precision = Math.sqrt(ringArea(flat[0])) / 100;
  const [x, lat] = polylabel(flat, precision);
  return [roundDegrees(x / squeeze), roundDegrees(lat)];
}

/** 1e-7 degrees is about a centimetre. */
export function roundDegrees(value: number): number {
  return Math.round(value * 1e7) / 1e7;
}

/** Never negative, in the square of the ring's own unit. */
function ringArea(ring: Position[]): number {
  return Math.abs(signedArea(ring));
}

/** Positive when the ring runs counterclockwise. Measured from its first point, so that large coordinates lose no digits. */
export function signedArea(ring: Position[]): number {
  const [originX, originY] = ring[0];
  let doubled = 0;
  for (let index = 1; index < ring.length; index++) {
    const [x0, y0] = ring[index - 1];
    const [x1, y1] = ring[index];
    doubled += (x0 - originX) * (y1 - originY) - (x1 - originX) * (y0 - originY);
  }
  return doubled / 2;
}
