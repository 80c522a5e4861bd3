// The arcs of a street graph in travelling order, laid out for the inner loop of a search.
import { edgeAccess, type StreetGraph } from './street-graph.ts';

/**
 * Arcs of node v: `arcs[2 * i]` is the node at the other end and `arcs[2 * i + 1]` the length in
 * decimetres, for i from `first[v]` up to `first[v + 1]`. End and length lie side by side, so that one
 * cache line serves both.
 */
export interface Arcs {
  first: Uint32Array;
  arcs: Uint32Array;
}

/** `outgoing`: whither one can go from a node. `incoming`: whence one can come to it. */
export function arcsOf(graph: StreetGraph, direction: 'outgoing' | 'incoming'): Arcs {
  const { edgeFrom, edgeTo, edgeLengthDm, edgeAccess: access, nodeLonLat } = graph;
  const leave = direction === 'outgoing' ? edgeAccess.forward : edgeAccess.backward;
  const arrive = direction === 'outgoing' ? edgeAccess.backward : edgeAccess.forward;
  const nodeCount = nodeLonLat.length / 2;
  const first = new Uint32Array(nodeCount + 1);
  for (let e = 0; e < edgeFrom.length; e++) {
    if ((access[e] & leave) !== 0) first[edgeFrom[e] + 1] += 1;
    if ((access[e] & arrive) !== 0) first[edgeTo[e] + 1] += 1;
  }
  for (let v = 0; v < nodeCount; v++) first[v + 1] += first[v];
  const arcs = new Uint32Array(2 * first[nodeCount]);
  const next = first.slice(0, nodeCount);
  for (let e = 0; e < edgeFrom.length; e++) {
    if ((access[e] & leave) !== 0) {
      const i = 2 * next[edgeFrom[e]]++;
      arcs[i] = edgeTo[e];
      arcs[i + 1] = edgeLengthDm[e];
    }
    if ((access[e] & arrive) !== 0) {
      const i = 2 * next[edgeTo[e]]++;
      arcs[i] = edgeFrom[e];
      arcs[i + 1] = edgeLengthDm[e];
    }
  }
  return { first, arcs };
}
