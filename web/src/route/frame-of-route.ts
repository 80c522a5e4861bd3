// Which part of the earth a map of a way shows: all of it, with room around.
import type { Route } from '../../../server/contract/route.ts';

export interface RouteFrame {
  middle: readonly [lon: number, lat: number];
  widthMetres: number;
  heightMetres: number;
}

/** As the map of a place, so that nothing jumps. */
const heightOfWidth = 3 / 4;
/** Closer by, one sees no more than the street. Metres. */
const leastWidth = 400;
const roomAround = 1.3;
const metresPerDegree = 40_075_016.686 / 360;

export function frameOfRoute({ coordinates }: Route['line']): RouteFrame {
  const lons = coordinates.map(([lon]) => lon);
  const lats = coordinates.map(([, lat]) => lat);
  const [west, east] = [Math.min(...lons), Math.max(...lons)];
  const [south, north] = [Math.min(...lats), Math.max(...lats)];
  const middle = [(west + east) / 2, (south + north) / 2] as const;
  const width = (east - west) * metresPerDegree * Math.cos((middle[1] * Math.PI) / 180);
  const height = (north - south) * metresPerDegree;
  const widthMetres = Math.max(leastWidth, roomAround * Math.max(width, height / heightOfWidth));
  return { middle, widthMetres, heightMetres: widthMetres * heightOfWidth };
}
