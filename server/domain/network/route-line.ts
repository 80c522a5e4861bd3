// The legs of a way as one line: its points, how far each is along it, what the street is called, and the junctions passed.
import type { LonLat } from '../lon-lat.ts';
import type { Leg } from './shortest-path.ts';
import type { StreetGraph } from './street-graph.ts';
import type { StreetSpot } from './street-reach.ts';

/** A junction on the way, where one leg ends and the next begins. */
export interface PassedJunction {
  /** Index of its point. */
  point: number;
  node: number;
  /** The edges by which one comes and goes. */
  edges: readonly [come: number, go: number];
}

/** Point i lies `alongDm[i]` from the first; the stretch from it to the next has number `name[i]`. */
export interface RouteLine {
  points: LonLat[];
  alongDm: number[];
  name: number[];
  junctions: PassedJunction[];
}

/** @param spot where a way without legs is */
export function routeLine(
  graph: StreetGraph,
  shapeName: Uint32Array,
  legs: readonly Leg[],
  spot: StreetSpot,
): RouteLine {
  const line: RouteLine = { points: [], alongDm: [], name: [], junctions: [] };
  if (legs.length === 0) {
    line.points.push(pointAt(graph, spot.edge, spot.offsetDm));
    line.alongDm.push(0);
    line.name.push(shapeName[stretchAt(graph, spot.edge, spot.offsetDm)]);
  }
  legs.forEach((leg, l) => {
    if (l > 0) line.junctions.push(junctionBetween(graph, legs[l - 1], leg, line.points.length - 1));
    addLeg(line, graph, shapeName, leg);
  });
  return line;
}

function addLeg(line: RouteLine, graph: StreetGraph, shapeName: Uint32Array, leg: Leg): void {
  const startsAtDm = line.alongDm.at(-1) ?? 0;
  const offsets = offsetsOn(graph, leg);
  offsets.forEach((offsetDm, k) => {
    if (k > 0) line.name.push(shapeName[stretchAt(graph, leg.edge, Math.min(offsets[k - 1], offsetDm))]);
    // Where a leg begins, the one before ended.
    if (k === 0 && line.points.length > 0) return;
    line.points.push(pointAt(graph, leg.edge, offsetDm));
    line.alongDm.push(startsAtDm + Math.abs(offsetDm - leg.fromDm));
  });
}

/** Of its ends and the bends between them, in travelling order, each once. */
function offsetsOn({ firstShape, shapeOffsetDm }: StreetGraph, { edge, fromDm, toDm }: Leg): number[] {
  const bends = new Set(shapeOffsetDm.subarray(firstShape[edge], firstShape[edge + 1]));
  const [low, high] = [Math.min(fromDm, toDm), Math.max(fromDm, toDm)];
  const between = [...bends].filter((offsetDm) => offsetDm > low && offsetDm < high);
  const ascending = [low, ...between, high];
  return fromDm < toDm ? ascending : ascending.reverse();
}

function junctionBetween(graph: StreetGraph, come: Leg, go: Leg, point: number): PassedJunction {
  const node = (go.fromDm === 0 ? graph.edgeFrom : graph.edgeTo)[go.edge];
  return { point, node, edges: [come.edge, go.edge] };
}

/** The stretch of an edge's shape on which an offset lies: its first point; of two, the last that has a length. */
function stretchAt({ firstShape, shapeOffsetDm }: StreetGraph, edge: number, offsetDm: number): number {
  let i = firstShape[edge];
  while (i < firstShape[edge + 1] - 2 && shapeOffsetDm[i + 1] <= offsetDm) i += 1;
  return i;
}

function pointAt(graph: StreetGraph, edge: number, offsetDm: number): LonLat {
  const { shapeOffsetDm, shapeLonLat } = graph;
  const i = stretchAt(graph, edge, offsetDm);
  const lengthDm = shapeOffsetDm[i + 1] - shapeOffsetDm[i];
  const share = lengthDm === 0 ? 0 : (offsetDm - shapeOffsetDm[i]) / lengthDm;
  const [lonA, latA, lonB, latB] = shapeLonLat.subarray(2 * i, 2 * i + 4);
  return [lonA + share * (lonB - lonA), latA + share * (latB - latA)];
}
