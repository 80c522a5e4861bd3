// The edges that meet in each node, whatever their direction.
import type { StreetGraph } from './street-graph.ts';

/** Those of node v are `edge.subarray(first[v], first[v + 1])`; one that starts and ends there stands twice. */
export interface EdgesAround {
  first: Uint32Array;
  edge: Uint32Array;
}

export function edgesAround({ edgeFrom, edgeTo, nodeLonLat }: StreetGraph): EdgesAround {
  const nodeCount = nodeLonLat.length / 2;
  const first = new Uint32Array(nodeCount + 1);
  for (let e = 0; e < edgeFrom.length; e++) {
    first[edgeFrom[e] + 1] += 1;
    first[edgeTo[e] + 1] += 1;
  }
  for (let v = 0; v < nodeCount; v++) first[v + 1] += first[v];
  const edge = new Uint32Array(first[nodeCount]);
  const next = first.slice(0, nodeCount);
  for (let e = 0; e < edgeFrom.length; e++) {
    edge[next[edgeFrom[e]]++] = e;
    edge[next[edgeTo[e]]++] = e;
  }
  return { first, edge };
}
