// Streets as a source delivers them, before they become a graph: flat arrays, since a province has millions.

/** Bits of `wayAccess`: who may use the way, seen in the direction of its nodes. */
export const wayAccess = { walking: 1, cyclingForward: 2, cyclingBackward: 4 } as const;

/** Ways share nodes: two ways meet where they name the same node. */
export interface Streets {
  /** Degrees, longitude and latitude interleaved: node i at [2i] and [2i + 1]. */
  nodeLonLat: Float64Array;
  /** Nodes of way w: `wayNode.subarray(firstNode[w], firstNode[w + 1])`; length ways + 1. */
  firstNode: Uint32Array;
  wayNode: Uint32Array;
  /** Bits of `wayAccess`, one byte a way; never 0. */
  wayAccess: Uint8Array;
  /** What each way is called, by the numbers of street-names.ts. */
  wayName: Uint32Array;
  names: readonly string[];
}
