// The plain form of a street graph that other libraries take: every mapped point and stretch, nothing joined.
import type { StreetGraph } from '../../server/domain/network/street-graph.ts';

export interface MappedPoints {
  count: number;
  /** Point of every shape position, and of every junction. */
  ofShape: Uint32Array;
  ofNode: Uint32Array;
  /** Stretches between points, each pair once with its shortest length, both ways usable. */
  from: Uint32Array;
  to: Uint32Array;
  lengthDm: Uint32Array;
}

export function mapPoints(graph: StreetGraph): MappedPoints {
  const { firstShape, edgeFrom, edgeTo, shapeOffsetDm } = graph;
  const ofNode = Uint32Array.from({ length: graph.nodeLonLat.length / 2 }, (_, node) => node);
  const ofShape = new Uint32Array(shapeOffsetDm.length);
  const shortest = new Map<string, { from: number; to: number; dm: number }>();
  let count = ofNode.length;
  for (let e = 0; e < edgeFrom.length; e++) {
    const [first, last] = [firstShape[e], firstShape[e + 1] - 1];
    for (let i = first; i <= last; i++) {
      ofShape[i] = i === first ? edgeFrom[e] : i === last ? edgeTo[e] : count++;
      if (i === first) continue;
      const [from, to] = [ofShape[i - 1], ofShape[i]];
      const dm = shapeOffsetDm[i] - shapeOffsetDm[i - 1];
      const key = from < to ? `${from}-${to}` : `${to}-${from}`;
      if (dm < (shortest.get(key)?.dm ?? Infinity)) shortest.set(key, { from, to, dm });
    }
  }
  const stretches = [...shortest.values()];
  return {
    count,
    ofShape,
    ofNode,
    from: Uint32Array.from(stretches, ({ from }) => from),
    to: Uint32Array.from(stretches, ({ to }) => to),
    lengthDm: Uint32Array.from(stretches, ({ dm }) => dm),
  };
}
