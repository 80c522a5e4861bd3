// The drawing board: metres east and north of a fixed point in the Markermeer, aligned with RD New.
import { rdNewToLonLat } from '../../server/sources/cbs-geopackage/rd-new.ts';

/** Metres on the drawing board, x east and y north. */
export type Point = [x: number, y: number];

/** RD New of the drawing board's origin: open water, so that nobody takes Lindewaard for a real town. */
const originInRd: Point = [139_600, 506_800];

export function toRd([x, y]: Point): Point {
  return [roundTo(originInRd[0] + x, 100), roundTo(originInRd[1] + y, 100)];
}

/** Degrees, rounded to the seven decimals that OpenStreetMap keeps. */
export function toLonLat([x, y]: Point): [lon: number, lat: number] {
  const [lon, lat] = rdNewToLonLat(originInRd[0] + x, originInRd[1] + y);
  return [roundTo(lon, 1e7), roundTo(lat, 1e7)];
}

function roundTo(value: number, parts: number): number {
  return Math.round(value * parts) / parts;
}
