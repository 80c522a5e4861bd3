// Where spots on streets come onto the network: the nodes that a traveller meets first, and how far those are.
import type { Snaps } from './snap-to-street.ts';
import { edgeAccess, type StreetGraph } from './street-graph.ts';

/** Entries grouped by key: those of key k are `first[k]` up to `first[k + 1]`. */
export interface Doors {
  first: Uint32Array;
  /** Index of the spot. */
  spot: Uint32Array;
  distanceDm: Uint32Array;
}

/** Per node the spots from which one comes to it without passing another, with connector and street. */
export function doorsByNode(graph: StreetGraph, spots: Snaps): Doors {
  const { edge, offsetDm, connectorDm } = spots;
  const { edgeFrom, edgeTo, edgeLengthDm } = graph;
  const eachDoor = (put: Put) => {
    for (let spot = 0; spot < edge.length; spot++) {
      const [e, offset] = [edge[spot], offsetDm[spot]];
      if (e === -1) continue;
      if (leadsToStart(graph, e, offset)) put(edgeFrom[e], spot, connectorDm[spot] + offset);
      if (leadsToEnd(graph, e, offset)) put(edgeTo[e], spot, connectorDm[spot] + edgeLengthDm[e] - offset);
    }
  };
  return group(graph.nodeLonLat.length / 2, eachDoor);
}

/**
 * Whether one may go from a spot of an edge to the start of the edge. A spot at the start is that node itself, and no
 * one-way rule of the edge stands between them.
 */
export const leadsToStart = ({ edgeAccess: access }: StreetGraph, edge: number, offsetDm: number) =>
  offsetDm === 0 || (access[edge] & edgeAccess.backward) !== 0;

export const leadsToEnd = (
  { edgeAccess: access, edgeLengthDm }: StreetGraph,
  edge: number,
  offsetDm: number,
) => offsetDm === edgeLengthDm[edge] || (access[edge] & edgeAccess.forward) !== 0;

/** Per edge the spots on it, with their connectors. */
export function spotsByEdge(graph: StreetGraph, { edge, connectorDm }: Snaps): Doors {
  return group(graph.edgeFrom.length, (put) => {
    for (let spot = 0; spot < edge.length; spot++)
      if (edge[spot] !== -1) put(edge[spot], spot, connectorDm[spot]);
  });
}

/** Whence travellers come to a spot: the ends of its edge, as nodes with decimetres still to go, interleaved. */
export function seedsTowards(graph: StreetGraph, spots: Snaps, spot: number): number[] {
  const [edge, offsetDm, connectorDm] = [spots.edge[spot], spots.offsetDm[spot], spots.connectorDm[spot]];
  const { edgeFrom, edgeTo, edgeLengthDm, edgeAccess: access } = graph;
  const seeds: number[] = [];
  if (offsetDm === 0 || (access[edge] & edgeAccess.forward) !== 0)
    seeds.push(edgeFrom[edge], connectorDm + offsetDm);
  if (offsetDm === edgeLengthDm[edge] || (access[edge] & edgeAccess.backward) !== 0)
    seeds.push(edgeTo[edge], connectorDm + edgeLengthDm[edge] - offsetDm);
  return seeds;
}

/** Decimetres along the street between two spots of one edge; null where its direction forbids. */
export function alongEdgeDm(graph: StreetGraph, edge: number, fromDm: number, toDm: number): number | null {
  const ahead = toDm - fromDm;
  const allowed = ahead >= 0 ? edgeAccess.forward : edgeAccess.backward;
  return ahead !== 0 && (graph.edgeAccess[edge] & allowed) === 0 ? null : Math.abs(ahead);
}

type Put = (key: number, spot: number, distanceDm: number) => void;

/** Goes through the entries twice, to count and to fill, so that none has to be kept in between. */
function group(keyCount: number, eachEntry: (put: Put) => void): Doors {
  const first = new Uint32Array(keyCount + 1);
  eachEntry((key) => {
    first[key + 1] += 1;
  });
  for (let key = 0; key < keyCount; key++) first[key + 1] += first[key];
  const spot = new Uint32Array(first[keyCount]);
  const distanceDm = new Uint32Array(first[keyCount]);
  const next = first.slice(0, keyCount);
  eachEntry((key, s, dm) => {
    const i = next[key]++;
    spot[i] = s;
    distanceDm[i] = dm;
  });
  return { first, spot, distanceDm };
}
