// Finds the stretches of street within a box: the straight pieces between two points of an edge's shape.
import Flatbush from 'flatbush';
import type { StreetGraph } from './street-graph.ts';

/** Stretch s runs from shape point `shape[s]` to the next one, and is part of edge `edge[s]`. */
export interface StretchIndex {
  shape: Uint32Array;
  edge: Uint32Array;
  /** By the number of the stretch; null where there is no street. */
  index: Flatbush | null;
}

export function indexStretches(graph: StreetGraph): StretchIndex {
  const { shape, edge } = stretchesOf(graph);
  return { shape, edge, index: indexBoxes(graph, shape) };
}

function stretchesOf({ firstShape, edgeFrom }: StreetGraph): { shape: Uint32Array; edge: Uint32Array } {
  const count = firstShape[edgeFrom.length] - edgeFrom.length;
  const shape = new Uint32Array(count);
  const edge = new Uint32Array(count);
  let s = 0;
  for (let e = 0; e < edgeFrom.length; e++) {
    for (let i = firstShape[e]; i < firstShape[e + 1] - 1; i++) {
      shape[s] = i;
      edge[s++] = e;
    }
  }
  return { shape, edge };
}

function indexBoxes({ shapeLonLat }: StreetGraph, shape: Uint32Array): Flatbush | null {
  if (shape.length === 0) return null;
  const index = new Flatbush(shape.length);
  for (const i of shape) {
    const [lonA, latA, lonB, latB] = shapeLonLat.subarray(2 * i, 2 * i + 4);
    index.add(Math.min(lonA, lonB), Math.min(latA, latB), Math.max(lonA, lonB), Math.max(latA, latB));
  }
  index.finish();
  return index;
}
