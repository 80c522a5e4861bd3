// The whole numbers in which outlines are compared: the grid of the closest area tiles, over the whole world.
import { areaTileZooms } from '../domain/areas/area-tile-set.ts';

const radians = Math.PI / 180;

/** Tiles are 4096 steps wide; of 2^24 steps around the world each is 1.5 m long at 52 degrees north. */
export const worldSteps = 2 ** (areaTileZooms.last + 12);

/** Column from the west, row from the north. */
export function toStep(lon: number, lat: number): [x: number, y: number] {
  const x = (lon / 360 + 0.5) * worldSteps;
  const y = (0.5 - Math.asinh(Math.tan(lat * radians)) / (2 * Math.PI)) * worldSteps;
  return [Math.round(x), Math.round(y)];
}

export function toDegrees(x: number, y: number): [lon: number, lat: number] {
  const lat = Math.atan(Math.sinh((0.5 - y / worldSteps) * 2 * Math.PI)) / radians;
  return [(x / worldSteps - 0.5) * 360, lat];
}
