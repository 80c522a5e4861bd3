// The street graph of one mode: junctions and the chains between them, on typed arrays.

/** Bits of `edgeAccess`. A walking graph has both on every edge. */
export const edgeAccess = { forward: 1, backward: 2 } as const;

/**
 * Nodes are junctions and dead ends in Hilbert order; an edge is a whole chain of streets between two of
 * them. Edge e runs from `edgeFrom[e]` to `edgeTo[e]`; its shape, both ends included, is
 * `shapeLonLat[2 * firstShape[e]]` up to `shapeLonLat[2 * firstShape[e + 1]]`, degrees, interleaved.
 * Lengths are integer decimetres: each stretch between two mapped points is rounded once, so joining
 * stretches to chains changes no distance.
 */
export interface StreetGraph {
  nodeLonLat: Float64Array;
  edgeFrom: Uint32Array;
  edgeTo: Uint32Array;
  edgeLengthDm: Uint32Array;
  edgeAccess: Uint8Array;
  firstShape: Uint32Array;
  shapeLonLat: Float64Array;
  /** Decimetres from the start of the edge to each point of its shape; same index as the shape's points. */
  shapeOffsetDm: Uint32Array;
}

/** With what its streets are called, which only routes ask for: see `StreetNames`. */
export interface NamedStreetGraph extends StreetGraph {
  shapeName: Uint32Array;
}
