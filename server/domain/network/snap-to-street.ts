// Puts points onto the nearest street, which is split there in thought: an edge, an offset, a connector.
import { metresPerDegree } from './ground-distance.ts';
import type { StreetGraph } from './street-graph.ts';
import { indexStretches, type StretchIndex } from './stretch-index.ts';

/** A connector longer than this is doubtful, and reported. Metres. */
export const farConnectorMetres = 100;

/** Further than this from any street, a point is not on the network at all. Metres. */
export const longestConnectorMetres = 1000;

/** Where points meet the network; index i is the i-th point. */
export interface Snaps {
  /** The edge, or -1 where no street lies within `longestConnectorMetres`. */
  edge: Int32Array;
  /** Decimetres from the start of the edge. */
  offsetDm: Uint32Array;
  /** Decimetres between the point and the street. */
  connectorDm: Uint32Array;
}

/** Snaps points (degrees, interleaved) onto the edges of a graph. */
export type SnapToStreet = (lonLat: ArrayLike<number>) => Snaps;

interface Projection {
  squaredMetres: number;
  along: number;
}

/** Search radii in metres, each tried when the one before finds nothing. */
const radii = [30, 120, 400, longestConnectorMetres];

/** Indexes the stretches of all edges, once, where that was not done; a snap then takes microseconds. */
export function snapToStreet(graph: StreetGraph, stretches = indexStretches(graph)): SnapToStreet {
  const { shape, edge } = stretches;
  return (lonLat) => {
    const count = lonLat.length / 2;
    const snaps: Snaps = {
      edge: new Int32Array(count).fill(-1),
      offsetDm: new Uint32Array(count),
      connectorDm: new Uint32Array(count),
    };
    for (let i = 0; i < count; i++) {
      const found = nearestStretch(graph, stretches, lonLat[2 * i], lonLat[2 * i + 1]);
      if (found === null) continue;
      const start = shape[found.stretch];
      const lengthDm = graph.shapeOffsetDm[start + 1] - graph.shapeOffsetDm[start];
      snaps.edge[i] = edge[found.stretch];
      snaps.offsetDm[i] = graph.shapeOffsetDm[start] + Math.round(found.along * lengthDm);
      snaps.connectorDm[i] = Math.round(Math.sqrt(found.squaredMetres) * 10);
    }
    return snaps;
  };
}

function nearestStretch(graph: StreetGraph, { shape, within }: StretchIndex, lon: number, lat: number) {
  const scale = metresPerDegree(lat);
  for (const radius of radii) {
    const [dLon, dLat] = [radius / scale.x, radius / scale.y];
    let best: (Projection & { stretch: number }) | null = null;
    for (const stretch of within(lon - dLon, lat - dLat, lon + dLon, lat + dLat)) {
      const projection = project(graph.shapeLonLat, shape[stretch], lon, lat, scale);
      if (best === null || closer(projection, stretch, best)) best = { ...projection, stretch };
    }
    // A stretch that only the corner of the box touches may hide a nearer one outside it.
    if (best !== null && best.squaredMetres <= radius * radius) return best;
  }
  return null;
}

/** Of two streets equally near, the one that comes first: the answer must not hang on the index's order. */
function closer(a: Projection, stretch: number, b: Projection & { stretch: number }): boolean {
  if (a.squaredMetres !== b.squaredMetres) return a.squaredMetres < b.squaredMetres;
  return stretch < b.stretch;
}

/** Nearest point of a stretch, in a plane laid at the point itself. */
function project(
  shapeLonLat: Float64Array,
  shapePoint: number,
  lon: number,
  lat: number,
  scale: { x: number; y: number },
): Projection {
  const i = 2 * shapePoint;
  const ax = (shapeLonLat[i] - lon) * scale.x;
  const ay = (shapeLonLat[i + 1] - lat) * scale.y;
  const dx = (shapeLonLat[i + 2] - lon) * scale.x - ax;
  const dy = (shapeLonLat[i + 3] - lat) * scale.y - ay;
  const squaredLength = dx * dx + dy * dy;
  const along = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, -(ax * dx + ay * dy) / squaredLength));
  const x = ax + along * dx;
  const y = ay + along * dy;
  return { squaredMetres: x * x + y * y, along };
}
