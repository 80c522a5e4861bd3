// How far every spot of every street is from one position, and which parts of a street lie within reach.
import { arcsOf } from './arcs.ts';
import { BoundedSearch, unreached } from './bounded-search.ts';
import { edgeAccess, type StreetGraph } from './street-graph.ts';

/** `towards`: who can come to the position. `from`: where one can go from it. They differ by one-way streets. */
export type Direction = 'towards' | 'from';

/** A spot on a street, and how far the position that belongs to it lies from there. Decimetres. */
export interface StreetSpot {
  edge: number;
  /** From the start of the edge. */
  offsetDm: number;
  connectorDm: number;
}

/** Within the limit of the search; valid until the next search. */
export interface StreetReach {
  limitDm: number;
  /** Of the position. */
  spot: StreetSpot;
  /** Decimetres between the position and a node; `unreached` beyond. */
  nodeDm(node: number): number;
  /** Decimetres between the position and a spot of a street, without the spot's connector; `unreached` beyond. */
  distanceDm(edge: number, offsetDm: number): number;
  /** The parts of an edge within the limit: offsets of start and end, interleaved, ascending, apart. */
  reachedParts(edge: number): number[];
}

/** A search that is used again and again. @param longestDm the largest limit that will be asked for */
export function streetReach(graph: StreetGraph, direction: Direction, longestDm: number) {
  const arcs = arcsOf(graph, direction === 'from' ? 'outgoing' : 'incoming');
  const search = new BoundedSearch(arcs, longestDm);
  return (spot: StreetSpot, limitDm: number): StreetReach => {
    search.run(seedsOf(graph, direction, spot), limitDm);
    return reachAround(graph, direction, spot, limitDm, search.distanceDm);
  };
}

/** Whether an edge can be used away from its start (or towards it, when people come to the position). */
function isReachedFromStart(
  { edgeAccess: access }: StreetGraph,
  direction: Direction,
  edge: number,
): boolean {
  return (access[edge] & (direction === 'from' ? edgeAccess.forward : edgeAccess.backward)) !== 0;
}

function isReachedFromEnd({ edgeAccess: access }: StreetGraph, direction: Direction, edge: number): boolean {
  return (access[edge] & (direction === 'from' ? edgeAccess.backward : edgeAccess.forward)) !== 0;
}

/**
 * The two ends of the spot's own edge: nodes with their decimetres, interleaved. A spot at an end is that node
 * itself, and no one-way rule of the edge stands between them.
 */
function seedsOf(graph: StreetGraph, direction: Direction, spot: StreetSpot): number[] {
  const { edge, offsetDm, connectorDm } = spot;
  const toEndDm = graph.edgeLengthDm[edge] - offsetDm;
  const seeds: number[] = [];
  if (offsetDm === 0 || isReachedFromEnd(graph, direction, edge)) {
    seeds.push(graph.edgeFrom[edge], connectorDm + offsetDm);
  }
  if (toEndDm === 0 || isReachedFromStart(graph, direction, edge)) {
    seeds.push(graph.edgeTo[edge], connectorDm + toEndDm);
  }
  return seeds;
}

function reachAround(
  graph: StreetGraph,
  direction: Direction,
  spot: StreetSpot,
  limitDm: number,
  nodeDm: Uint32Array,
): StreetReach {
  const lengthOf = graph.edgeLengthDm;
  /** From the start of an edge onwards, `offsetDm` further; the start itself needs no right of way. */
  const viaStartDm = (edge: number, offsetDm: number) =>
    offsetDm === 0 || isReachedFromStart(graph, direction, edge)
      ? nodeDm[graph.edgeFrom[edge]] + offsetDm
      : unreached;
  const viaEndDm = (edge: number, offsetDm: number) =>
    offsetDm === lengthOf[edge] || isReachedFromEnd(graph, direction, edge)
      ? nodeDm[graph.edgeTo[edge]] + lengthOf[edge] - offsetDm
      : unreached;
  return {
    limitDm,
    spot,
    nodeDm: (node) => nodeDm[node],
    distanceDm(edge, offsetDm) {
      let leastDm = Math.min(viaStartDm(edge, offsetDm), viaEndDm(edge, offsetDm));
      if (edge === spot.edge) {
        const ahead = offsetDm - spot.offsetDm;
        const isReached = ahead > 0 ? isReachedFromStart : isReachedFromEnd;
        if (ahead === 0 || isReached(graph, direction, edge)) {
          leastDm = Math.min(leastDm, spot.connectorDm + Math.abs(ahead));
        }
      }
      return leastDm <= limitDm ? leastDm : unreached;
    },
    reachedParts(edge) {
      const parts: [number, number][] = [];
      const put = (start: number, end: number) => {
        if (start <= end) parts.push([Math.max(0, start), Math.min(lengthOf[edge], end)]);
      };
      const [startLeftDm, endLeftDm] = [
        limitDm - nodeDm[graph.edgeFrom[edge]],
        limitDm - nodeDm[graph.edgeTo[edge]],
      ];
      put(0, isReachedFromStart(graph, direction, edge) ? startLeftDm : Math.min(0, startLeftDm));
      put(
        lengthOf[edge] - (isReachedFromEnd(graph, direction, edge) ? endLeftDm : Math.min(0, endLeftDm)),
        lengthOf[edge],
      );
      const leftDm = limitDm - spot.connectorDm;
      if (edge === spot.edge && leftDm >= 0) {
        const backDm = isReachedFromEnd(graph, direction, edge) ? leftDm : 0;
        const aheadDm = isReachedFromStart(graph, direction, edge) ? leftDm : 0;
        put(spot.offsetDm - backDm, spot.offsetDm + aheadDm);
      }
      return joined(parts);
    },
  };
}

/** Parts that touch become one. */
function joined(parts: [number, number][]): number[] {
  parts.sort((a, b) => a[0] - b[0]);
  const apart: number[] = [];
  for (const [start, end] of parts) {
    const last = apart.length - 1;
    if (last > 0 && start <= apart[last]) apart[last] = Math.max(apart[last], end);
    else apart.push(start, end);
  }
  return apart;
}
