// From streets to the compact graph of one mode: usable stretches, large components, chains joined.
import type { Mode } from '../norm/norm.ts';
import { hilbertOrder } from './hilbert-order.ts';
import { findJunctions, type Incidence, incidenceOf } from './junctions.ts';
import { largeComponents } from './large-components.ts';
import type { NamedStreetGraph } from './street-graph.ts';
import type { Streets } from './streets.ts';
import { accessFrom, keepStretches, otherEnd, type Stretches, usableStretches } from './stretches.ts';

/**
 * The graph on which people of this mode travel. Pieces cut off from the rest are left out (see
 * `largeComponents`), points of degree two are joined to chains, junctions are numbered in Hilbert order.
 * No usable street gives a graph of zero nodes.
 */
export function buildStreetGraph(streets: Streets, mode: Mode): NamedStreetGraph {
  const usable = usableStretches(streets, mode);
  const stretches = keepStretches(usable, largeComponents(usable, streets.nodeLonLat.length / 2));
  const incidence = incidenceOf(stretches, streets.nodeLonLat.length / 2);
  const junctions = findJunctions(stretches, incidence);
  return joinChains(streets.nodeLonLat, stretches, incidence, junctions);
}

function joinChains(
  pointLonLat: Float64Array,
  stretches: Stretches,
  incidence: Incidence,
  isJunction: Uint8Array,
): NamedStreetGraph {
  const { nodeOf, pointOf, nodeLonLat } = numberJunctions(pointLonLat, isJunction);
  const used = new Uint8Array(stretches.from.length);
  const edgeFrom: number[] = [];
  const edgeTo: number[] = [];
  const access: number[] = [];
  const firstShape: number[] = [0];
  const shapePoint = new Uint32Array(2 * stretches.from.length);
  const shapeOffsetDm = new Uint32Array(2 * stretches.from.length);
  const shapeName = new Uint32Array(2 * stretches.from.length);
  let shapeCount = 0;

  const follow = (start: number, firstStretch: number) => {
    let [point, s, offsetDm] = [start, firstStretch, 0];
    access.push(accessFrom(stretches, s, start));
    shapePoint[shapeCount] = start;
    shapeOffsetDm[shapeCount++] = 0;
    for (;;) {
      used[s] = 1;
      shapeName[shapeCount - 1] = stretches.name[s];
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
    shapeName: shapeName.slice(0, shapeCount),
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
