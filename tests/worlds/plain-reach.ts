// Distances to spots along every street, worked out the plain way: every mapped point a node, no bucket, no index.
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { snapToStreet } from '../../server/domain/network/snap-to-street.ts';
import { edgeAccess, type StreetGraph } from '../../server/domain/network/street-graph.ts';
import type { Direction } from '../../server/domain/network/street-reach.ts';

export interface StreetPoint {
  lonLat: LonLat;
  /** Infinity where no way leads. */
  distanceDm: number;
}

interface Step {
  to: string;
  dm: number;
}

/**
 * Spots every few metres on every street, with their distance from the position (or towards it). Null where the
 * position is on no street.
 */
export function plainReach(
  graph: StreetGraph,
  lonLat: LonLat,
  direction: Direction,
  spacingDm = 50,
): StreetPoint[] | null {
  const { edge, offsetDm, connectorDm } = snapToStreet(graph)(lonLat);
  if (edge[0] === -1) return null;
  const steps = new Map<string, Step[]>();
  const spots: { key: string; lonLat: LonLat }[] = [];
  const join = (a: string, b: string, dm: number, access: number) => {
    const [ahead, back] =
      direction === 'from'
        ? [edgeAccess.forward, edgeAccess.backward]
        : [edgeAccess.backward, edgeAccess.forward];
    if (access & ahead) steps.set(a, [...(steps.get(a) ?? []), { to: b, dm }]);
    if (access & back) steps.set(b, [...(steps.get(b) ?? []), { to: a, dm }]);
  };
  for (let e = 0; e < graph.edgeFrom.length; e++) {
    const cuts = cutsOf(graph, e, spacingDm, e === edge[0] ? offsetDm[0] : null);
    const keys = cuts.map(({ dm, lonLat: spot }, i) =>
      i === 0 || i === cuts.length - 1 ? spot.join() : `${e}:${dm}`,
    );
    cuts.forEach((cut, i) => {
      spots.push({ key: keys[i], lonLat: cut.lonLat });
      if (i > 0) join(keys[i - 1], keys[i], cut.dm - cuts[i - 1].dm, graph.edgeAccess[e]);
      if (e === edge[0] && cut.dm === offsetDm[0])
        steps.set('position', [{ to: keys[i], dm: connectorDm[0] }]);
    });
  }
  const distances = walk(steps, 'position');
  return spots.map(({ key, lonLat: spot }) => ({
    lonLat: spot,
    distanceDm: distances.get(key) ?? Number.POSITIVE_INFINITY,
  }));
}

/** Offsets along an edge: its mapped points, spots between them, and one that is asked for. */
function cutsOf(graph: StreetGraph, e: number, spacingDm: number, also: number | null) {
  const { firstShape, shapeOffsetDm, shapeLonLat } = graph;
  const cuts: { dm: number; lonLat: LonLat }[] = [];
  for (let i = firstShape[e]; i < firstShape[e + 1] - 1; i++) {
    const [start, end] = [shapeOffsetDm[i], shapeOffsetDm[i + 1]];
    const offsets = [start];
    for (let dm = start + spacingDm; dm < end; dm += spacingDm) offsets.push(dm);
    if (also !== null && also > start && also < end) offsets.push(also);
    for (const dm of [...new Set(offsets)].sort((a, b) => a - b)) {
      const share = end > start ? (dm - start) / (end - start) : 0;
      const [lonA, latA, lonB, latB] = shapeLonLat.subarray(2 * i, 2 * i + 4);
      cuts.push({ dm, lonLat: [lonA + share * (lonB - lonA), latA + share * (latB - latA)] });
    }
  }
  const last = firstShape[e + 1] - 1;
  cuts.push({ dm: shapeOffsetDm[last], lonLat: [shapeLonLat[2 * last], shapeLonLat[2 * last + 1]] });
  return cuts;
}

function walk(steps: ReadonlyMap<string, Step[]>, start: string): Map<string, number> {
  const distances = new Map([[start, 0]]);
  let improved = [start];
  while (improved.length > 0) {
    const next = new Set<string>();
    for (const key of improved) {
      for (const { to, dm } of steps.get(key) ?? []) {
        const through = (distances.get(key) as number) + dm;
        if (through >= (distances.get(to) ?? Number.POSITIVE_INFINITY)) continue;
        distances.set(to, through);
        next.add(to);
      }
    }
    improved = [...next];
  }
  return distances;
}
