// Puts the residents on the streets of a mode: where each point of the demand meets the network.
import { type Snaps, type SnapToStreet, snapToStreet } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import { type Demand, demandBasis } from './demand.ts';

/** Residents at an inner point stand for an area without streets: they meet none. */
export function snapResidents(
  graph: StreetGraph,
  demand: Demand,
  snap: SnapToStreet = snapToStreet(graph),
): Snaps {
  const snaps = snap(demand.lonLat);
  demand.basis.forEach((basis, b) => {
    if (basis === demandBasis.innerPoint) snaps.edge.fill(-1, demand.firstPoint[b], demand.firstPoint[b + 1]);
  });
  return snaps;
}
