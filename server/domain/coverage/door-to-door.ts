// What a way from door to door is made of: connectors, the ends of an edge, and the straight line where no street is.
import type { Demand } from '../areas/demand.ts';
import type { LonLat } from '../lon-lat.ts';
import { groundMetres } from '../network/ground-distance.ts';
import { edgeAccess, type StreetGraph } from '../network/street-graph.ts';

/** Distance of a point that no place reaches within the horizon. Larger than any distance in a list. */
export const beyondHorizon = 0xffff;

/** Detour of a walk over a straight line, where no street is known. METHOD.md, “Without streets”. */
export const straightLineDetour = 1.3;

/** Where travellers come from to the two ends of the place's edge: nodes with decimetres still to go. */
export function seedsTowards(
  graph: StreetGraph,
  edge: number,
  offsetDm: number,
  connectorDm: number,
): number[] {
  const seeds: number[] = [];
  const access = graph.edgeAccess[edge];
  if ((access & edgeAccess.forward) !== 0) seeds.push(graph.edgeFrom[edge], connectorDm + offsetDm);
  if ((access & edgeAccess.backward) !== 0) {
    seeds.push(graph.edgeTo[edge], connectorDm + graph.edgeLengthDm[edge] - offsetDm);
  }
  return seeds;
}

/** Whether one may go `aheadDm` along an edge in its direction, or against it where that is negative. */
export function mayGo({ edgeAccess: access }: StreetGraph, edge: number, aheadDm: number): boolean {
  const needed = aheadDm >= 0 ? edgeAccess.forward : edgeAccess.backward;
  return aheadDm === 0 || (access[edge] & needed) !== 0;
}

/** From a point of the demand to a position, without streets. */
export function straightLineDm(demand: Demand, point: number, [lon, lat]: LonLat): number {
  const metres = groundMetres(demand.lonLat[2 * point], demand.lonLat[2 * point + 1], lon, lat);
  return Math.round(metres * straightLineDetour * 10);
}
