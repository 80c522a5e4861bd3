// The shortest way along the streets, found back from its end by the distances of a search from its start.
import { unreached } from './bounded-search.ts';
import { alongEdgeDm, leadsToEnd, leadsToStart } from './doors.ts';
import type { EdgesAround } from './edges-around.ts';
import { edgeAccess, type StreetGraph } from './street-graph.ts';
import type { StreetReach, StreetSpot } from './street-reach.ts';

/** A part of an edge, in the order in which it is travelled: `fromDm` > `toDm` against the direction of the edge. */
export interface Leg {
  edge: number;
  fromDm: number;
  toDm: number;
}

/**
 * The legs from the position of the search to a spot: as long together as the distance of the search, without the two
 * connectors. `null`: the spot lies beyond its limit. None: both are the same spot.
 * @param reach of a search `from` a position
 */
export function shortestPath(
  graph: StreetGraph,
  around: EdgesAround,
  reach: StreetReach,
  to: StreetSpot,
): Leg[] | null {
  const distanceDm = reach.distanceDm(to.edge, to.offsetDm);
  if (distanceDm === unreached) return null;
  const { spot: from } = reach;
  const alongDm = from.edge === to.edge ? alongEdgeDm(graph, to.edge, from.offsetDm, to.offsetDm) : null;
  if (alongDm !== null && from.connectorDm + alongDm === distanceDm)
    return withLength([{ edge: to.edge, fromDm: from.offsetDm, toDm: to.offsetDm }]);
  const lengthDm = graph.edgeLengthDm[to.edge];
  const viaStart: Leg = { edge: to.edge, fromDm: 0, toDm: to.offsetDm };
  const viaEnd: Leg = { edge: to.edge, fromDm: lengthDm, toDm: to.offsetDm };
  const last =
    isAllowed(graph, viaStart) && endsAt(reach, graph.edgeFrom, viaStart, distanceDm) ? viaStart : viaEnd;
  const node = (last === viaStart ? graph.edgeFrom : graph.edgeTo)[to.edge];
  return withLength([...pathToNode(graph, around, reach, node), last]);
}

const endsAt = (reach: StreetReach, end: Uint32Array, leg: Leg, distanceDm: number) =>
  reach.nodeDm(end[leg.edge]) + lengthOf(leg) === distanceDm;

const lengthOf = ({ fromDm, toDm }: Leg) => Math.abs(toDm - fromDm);
const withLength = (legs: Leg[]) => legs.filter((leg) => lengthOf(leg) > 0);

/** Nobody goes anywhere on a leg without length, so no one-way rule is in its way. */
const isAllowed = ({ edgeAccess: access }: StreetGraph, { edge, fromDm, toDm }: Leg) =>
  fromDm === toDm || (access[edge] & (toDm > fromDm ? edgeAccess.forward : edgeAccess.backward)) !== 0;

/**
 * Back along edges on which the distance grows by exactly their length, until one of the two ends of the edge of the
 * start. Edges without length make rings of nodes equally far, so none is gone through twice.
 */
function pathToNode(graph: StreetGraph, around: EdgesAround, reach: StreetReach, end: number): Leg[] {
  const { edgeFrom, edgeTo, edgeLengthDm } = graph;
  /** By node: the leg that leaves it, and the node after that. */
  const onwards = new Map<number, { leg: Leg; node: number } | null>([[end, null]]);
  const open = [end];
  for (let node = open.pop(); node !== undefined; node = open.pop()) {
    const start = legToNode(graph, reach, node);
    if (start !== null) return [start, ...legsFrom(node)];
    const nodeDm = reach.nodeDm(node);
    for (let i = around.first[node]; i < around.first[node + 1]; i++) {
      const edge = around.edge[i];
      const lengthDm = edgeLengthDm[edge];
      const before = edgeTo[edge] === node ? edgeFrom[edge] : edgeTo[edge];
      const leg =
        edgeTo[edge] === node ? { edge, fromDm: 0, toDm: lengthDm } : { edge, fromDm: lengthDm, toDm: 0 };
      const isNearest = isAllowed(graph, leg) && reach.nodeDm(before) + lengthDm === nodeDm;
      if (!isNearest || onwards.has(before)) continue;
      onwards.set(before, { leg, node });
      open.push(before);
    }
  }
  throw new Error(`Node ${end} is within the search, but no way leads back from it to the start.`);

  function legsFrom(node: number): Leg[] {
    const legs: Leg[] = [];
    for (let next = onwards.get(node); next; next = onwards.get(next.node)) legs.push(next.leg);
    return legs;
  }
}

/** From the start to a node that is the nearest way to it, along the start's own edge; `null`: it is not. */
function legToNode(graph: StreetGraph, { spot, nodeDm }: StreetReach, node: number): Leg | null {
  const { edge, offsetDm, connectorDm } = spot;
  const leftDm = nodeDm(node) - connectorDm;
  const lengthDm = graph.edgeLengthDm[edge];
  if (graph.edgeFrom[edge] === node && leftDm === offsetDm && leadsToStart(graph, edge, offsetDm))
    return { edge, fromDm: offsetDm, toDm: 0 };
  if (graph.edgeTo[edge] === node && leftDm === lengthDm - offsetDm && leadsToEnd(graph, edge, offsetDm))
    return { edge, fromDm: offsetDm, toDm: lengthDm };
  return null;
}
