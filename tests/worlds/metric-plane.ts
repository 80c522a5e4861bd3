// Lets a test draw in metres: x east and y north of a point in the middle of the Markermeer.
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { metresPerDegree } from '../../server/domain/network/ground-distance.ts';
import { box } from './box.ts';

const origin = { lon: 5.1, lat: 52.55 };
const scale = metresPerDegree(origin.lat);

/** Position x metres east and y metres north of the origin; true to a decimetre within five kilometres. */
export function at(x: number, y: number): LonLat {
  return [origin.lon + x / scale.x, origin.lat + y / scale.y];
}

/** A rectangle as an outline. */
export function rectangle(west: number, south: number, east: number, north: number) {
  return box(...at(west, south), ...at(east, north));
}
