// From streets to the compact graph of one mode: usable stretches, large components, chains joined.
import type { Mode } from '../norm/norm.ts';
import { groundDm } from './ground-distance.ts';
import { hilbertOrder } from './hilbert-order.ts';
import { largeComponents } from './large-components.ts';
import { edgeAccess, type StreetGraph } from './street-graph.ts';
import { type Streets, wayAccess } from './streets.ts';

/** Stretches of street between two successive mapped points, in the direction in which they were mapped. */
export interface Stretches {
  from: Uint32Array;
  to: Uint32Array;
  lengthDm: Uint32Array;
  access: Uint8Array;
}

/** Stretches around each point: those of point v are `stretch.subarray(first[v], first[v + 1])`. */
interface Incidence {
  first: Uint32Array;
  stretch: Uint32Array;
}

/**
 * The graph on which people of this mode travel. Pieces cut off from the rest are left out (see
 * `largeComponents`), points of degree two are joined to chains, junctions are numbered in Hilbert order.
 * No usable street gives a graph of zero nodes.
 */
export function buildStreetGraph(streets: Streets, mode: Mode): StreetGraph {
  const usable = usableStretches(streets, mode);
  const stretches = keepStretches(usable, largeComponents(usable, streets.nodeLonLat.length / 2));
  const incidence = incidenceOf(stretches, streets.nodeLonLat.length / 2);
  const junctions = findJunctions(stretches, incidence);
  return joinChains(streets.nodeLonLat, stretches, incidence, junctions);
}

function usableStretches(streets: Streets, mode: Mode): Stretches {
  const { firstNode, wayNode, wayAccess: bits, nodeLonLat } = streets;
  const access = Uint8Array.from(bits, mode === 'walking' ? walkingAccess : cyclingAccess);
  let count = 0;
  for (let way = 0; way < bits.length; way++) {
    if (access[way] !== 0) count += Math.max(0, firstNode[way + 1] - firstNode[way] - 1);
  }
  const stretches = emptyStretches(count);
  let s = 0;
  for (let way = 0; way < bits.length; way++) {
    if (access[way] === 0) continue;
    for (let i = firstNode[way] + 1; i < firstNode[way + 1]; i++) {
      const [a, b] = [wayNode[i - 1], wayNode[i]];
      if (a === b) continue;
      stretches.from[s] = a;
      stretches.to[s] = b;
      stretches.access[s] = access[way];
      stretches.lengthDm[s] = groundDm(
        nodeLonLat[2 * a],
        nodeLonLat[2 * a + 1],
        nodeLonLat[2 * b],
        nodeLonLat[2 * b + 1],
      );
      s += 1;
    }
  }
  return cutStretches(stretches, s);
}

function walkingAccess(bits: number): number {
  return (bits & wayAccess.walking) !== 0 ? edgeAccess.forward | edgeAccess.backward : 0;
}

function cyclingAccess(bits: number): number {
  const forward = (bits & wayAccess.cyclingForward) !== 0 ? edgeAccess.forward : 0;
  const backward = (bits & wayAccess.cyclingBackward) !== 0 ? edgeAccess.backward : 0;
  return forward | backward;
}

function emptyStretches(count: number): Stretches {
  return {
    from: new Uint32Array(count),
    to: new Uint32Array(count),
    lengthDm: new Uint32Array(count),
    access: new Uint8Array(count),
  };
}

function cutStretches(stretches: Stretches, count: number): Stretches {
  return {
    from: stretches.from.subarray(0, count),
    to: stretches.to.subarray(0, count),
    lengthDm: stretches.lengthDm.subarray(0, count),
    access: stretches.access.subarray(0, count),
  };
}

function keepStretches(stretches: Stretches, keep: Uint8Array): Stretches {
  let kept = 0;
  for (let s = 0; s < keep.length; s++) {
    if (keep[s] === 0) continue;
    stretches.from[kept] = stretches.from[s];
    stretches.to[kept] = stretches.to[s];
    stretches.lengthDm[kept] = stretches.lengthDm[s];
    stretches.access[kept] = stretches.access[s];
    kept += 1;
  }
  return cutStretches(stretches, kept);
}

function incidenceOf({ from, to }: Stretches, pointCount: number): Incidence {
  const first = new Uint32Array(pointCount + 1);
  for (let s = 0; s < from.length; s++) {
    first[from[s] + 1] += 1;
    first[to[s] + 1] += 1;
  }
  for (let v = 0; v < pointCount; v++) first[v + 1] += first[v];
  const stretch = new Uint32Array(2 * from.length);
  const next = first.slice(0, pointCount);
  for (let s = 0; s < from.length; s++) {
    stretch[next[from[s]]++] = s;
    stretch[next[to[s]]++] = s;
  }
  return { first, stretch };
}

/**
 * 1 for every point that must stay a node: crossings, dead ends, points where the rules of travel change,
 * and one point of each ring that hangs on nothing.
 */
function findJunctions(stretches: Stretches, incidence: Incidence): Uint8Array {
  const { first, stretch } = incidence;
  const pointCount = first.length - 1;
  const isJunction = new Uint8Array(pointCount);
  for (let v = 0; v < pointCount; v++) {
    const degree = first[v + 1] - first[v];
    if (degree === 0) continue;
    const passesThrough =
      degree === 2 &&
      accessFrom(stretches, stretch[first[v]], v) ===
        reversed(accessFrom(stretches, stretch[first[v] + 1], v));
    if (!passesThrough) isJunction[v] = 1;
  }
  markFreeRings(stretches, incidence, isJunction);
  return isJunction;
}

function markFreeRings(stretches: Stretches, { first, stretch }: Incidence, isJunction: Uint8Array): void {
  const seen = new Uint8Array(isJunction);
  const stack: number[] = [];
  const visitAround = (v: number) => {
    for (let i = first[v]; i < first[v + 1]; i++) {
      const other = otherEnd(stretches, stretch[i], v);
      if (seen[other] === 0) {
        seen[other] = 1;
        stack.push(other);
      }
    }
  };
  const drain = () => {
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) visitAround(v);
  };
  for (let v = 0; v < seen.length; v++) {
    if (isJunction[v] === 1) visitAround(v);
    drain();
  }
  for (let v = 0; v < seen.length; v++) {
    if (seen[v] === 1 || first[v] === first[v + 1]) continue;
    isJunction[v] = 1;
    seen[v] = 1;
    visitAround(v);
    drain();
  }
}

function otherEnd({ from, to }: Stretches, s: number, v: number): number {
  return from[s] === v ? to[s] : from[s];
}

/** Access of a stretch as seen when leaving v along it. */
function accessFrom({ from, access }: Stretches, s: number, v: number): number {
  return from[s] === v ? access[s] : reversed(access[s]);
}

function reversed(access: number): number {
  return ((access & edgeAccess.forward) << 1) | ((access & edgeAccess.backward) >> 1);
}

function joinChains(
  pointLonLat: Float64Array,
  stretches: Stretches,
  incidence: Incidence,
  isJunction: Uint8Array,
): StreetGraph {
  const { nodeOf, pointOf, nodeLonLat } = numberJunctions(pointLonLat, isJunction);
  const used = new Uint8Array(stretches.from.length);
  const edgeFrom: number[] = [];
  const edgeTo: number[] = [];
  const access: number[] = [];
  const firstShape: number[] = [0];
  const shapePoint = new Uint32Array(2 * stretches.from.length);
  const shapeOffsetDm = new Uint32Array(2 * stretches.from.length);
  let shapeCount = 0;

  const follow = (start: number, firstStretch: number) => {
    let [point, s, offsetDm] = [start, firstStretch, 0];
    access.push(accessFrom(stretches, s, start));
    shapePoint[shapeCount] = start;
    shapeOffsetDm[shapeCount++] = 0;
    for (;;) {
      used[s] = 1;
      offsetDm += stretches.lengthDm[s];
      point = otherEnd(stretches, s, point);
      shapePoint[shapeCount] = point;
      shapeOffsetDm[shapeCount++] = offsetDm;
      if (isJunction[point] === 1) break;
      const i = incidence.first[point];
      s = incidence.stretch[i] === s ? incidence.stretch[i + 1] : incidence.stretch[i];
    }
    edgeFrom.push(nodeOf[start]);
    edgeTo.push(nodeOf[point]);
    firstShape.push(shapeCount);
  };

  for (const point of pointOf) {
    for (let i = incidence.first[point]; i < incidence.first[point + 1]; i++) {
      if (used[incidence.stretch[i]] === 0) follow(point, incidence.stretch[i]);
    }
  }
  const shapeLonLat = new Float64Array(2 * shapeCount);
  for (let i = 0; i < shapeCount; i++) {
    shapeLonLat[2 * i] = pointLonLat[2 * shapePoint[i]];
    shapeLonLat[2 * i + 1] = pointLonLat[2 * shapePoint[i] + 1];
  }
  return {
    nodeLonLat,
    edgeFrom: Uint32Array.from(edgeFrom),
    edgeTo: Uint32Array.from(edgeTo),
    edgeLengthDm: Uint32Array.from(edgeFrom, (_, e) => shapeOffsetDm[firstShape[e + 1] - 1]),
    edgeAccess: Uint8Array.from(access),
    firstShape: Uint32Array.from(firstShape),
    shapeLonLat,
    shapeOffsetDm: shapeOffsetDm.slice(0, shapeCount),
  };
}

function numberJunctions(pointLonLat: Float64Array, isJunction: Uint8Array) {
  const points: number[] = [];
  for (let v = 0; v < isJunction.length; v++) if (isJunction[v] === 1) points.push(v);
  const unordered = new Float64Array(2 * points.length);
  points.forEach((v, i) => {
    unordered[2 * i] = pointLonLat[2 * v];
    unordered[2 * i + 1] = pointLonLat[2 * v + 1];
  });
  const order = hilbertOrder(unordered);
  const pointOf = Uint32Array.from(order, (i) => points[i]);
  const nodeOf = new Uint32Array(isJunction.length);
  const nodeLonLat = new Float64Array(unordered.length);
  pointOf.forEach((v, node) => {
    nodeOf[v] = node;
    nodeLonLat[2 * node] = pointLonLat[2 * v];
    nodeLonLat[2 * node + 1] = pointLonLat[2 * v + 1];
  });
  return { nodeOf, pointOf, nodeLonLat };
}
