// Where a new place could stand: every position along the streets, or a list of addresses.
import type { Snaps, SnapToStreet } from '../../network/snap-to-street.ts';
import type { StreetGraph } from '../../network/street-graph.ts';

/** Longest stretch of street without a candidate. Decimetres. */
const longestGapDm = 500;

export interface Candidates {
  /** Degrees, interleaved. */
  lonLat: Float64Array;
  /** Where each meets the streets, found as for any place: adding a place there gives the same distances. */
  snaps: Snaps;
}

/** All junctions, and positions along every edge so that no two lie more than 50 m apart. */
export function streetCandidates(graph: StreetGraph, snap: SnapToStreet): Candidates {
  const between: number[] = [];
  const { edgeLengthDm, firstShape, shapeLonLat, shapeOffsetDm } = graph;
  for (let e = 0; e < edgeLengthDm.length; e++) {
    const pieces = Math.ceil(edgeLengthDm[e] / longestGapDm);
    let i = firstShape[e];
    for (let piece = 1; piece < pieces; piece++) {
      const offsetDm = Math.round((piece * edgeLengthDm[e]) / pieces);
      while (shapeOffsetDm[i + 1] < offsetDm) i += 1;
      const share = (offsetDm - shapeOffsetDm[i]) / (shapeOffsetDm[i + 1] - shapeOffsetDm[i]);
      for (const axis of [0, 1]) {
        const [start, end] = [shapeLonLat[2 * i + axis], shapeLonLat[2 * i + 2 + axis]];
        between.push(start + share * (end - start));
      }
    }
  }
  const lonLat = new Float64Array(graph.nodeLonLat.length + between.length);
  lonLat.set(graph.nodeLonLat);
  lonLat.set(between, graph.nodeLonLat.length);
  return { lonLat, snaps: snap(lonLat) };
}
