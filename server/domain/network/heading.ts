// In which direction a line runs, and how far one turns from one direction to another.
import type { LonLat } from '../lon-lat.ts';
import { metresPerDegree } from './ground-distance.ts';

/** A bend within so many decimetres says nothing of where a street goes. */
export const headingDm = 150;

/** Whoever turns less than this goes straight on. Degrees. */
export const straightDegrees = 25;

/** Degrees clockwise from north, between two points near each other. */
export function headingBetween([lonA, latA]: LonLat, [lonB, latB]: LonLat): number {
  const scale = metresPerDegree((latA + latB) / 2);
  return (Math.atan2((lonB - lonA) * scale.x, (latB - latA) * scale.y) * 180) / Math.PI;
}

/** Degrees to the right, from -180 to 180; to the left they are below 0. */
export function turnBetween(from: number, to: number): number {
  const turn = (to - from) % 360;
  return turn > 180 ? turn - 360 : turn <= -180 ? turn + 360 : turn;
}
