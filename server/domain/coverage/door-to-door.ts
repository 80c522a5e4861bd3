// How far two doors are where no street is known between them, and the value that stands for out of reach.
import type { Demand } from '../areas/demand.ts';
import type { LonLat } from '../lon-lat.ts';
import { groundMetres, straightLineDetour } from '../network/ground-distance.ts';

/** Distance of a point that no place reaches within the horizon. Larger than any distance in a list. */
export const beyondHorizon = 0xffff;

/** From a point of the demand to a position, in a straight line with its detour. METHOD.md, “Without streets”. */
export function straightLineDm(demand: Demand, point: number, [lon, lat]: LonLat): number {
  const metres = groundMetres(demand.lonLat[2 * point], demand.lonLat[2 * point + 1], lon, lat);
  return Math.round(metres * straightLineDetour * 10);
}
