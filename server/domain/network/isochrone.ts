// The ground around the streets within reach of a position, as one polygon that follows the streets.
import type { Polygon } from 'geojson';
import type { LonLat } from '../lon-lat.ts';
import { contourRings, type Ring } from './contour-rings.ts';
import { metresPerDegree, straightLineDetour } from './ground-distance.ts';
import { DistanceField, type Grid, gridAround, groundOfReached, type Line } from './reach-field.ts';
import { snapToStreet } from './snap-to-street.ts';
import type { StreetGraph } from './street-graph.ts';
import { type Direction, type StreetReach, type StreetSpot, streetReach } from './street-reach.ts';
import { indexStretches, type StretchIndex } from './stretch-index.ts';
import { tidyRings, type WholeRing } from './tidy-rings.ts';

export interface Isochrone {
  /**
   * WGS84 degrees in six decimals; first ring anticlockwise, holes clockwise. One piece: whoever gets
   * anywhere has come along all streets up to there.
   */
  polygon: Polygon;
  /** Null where no street is near the position, and the polygon is a circle. Valid until the next question. */
  reach: StreetReach | null;
}

export interface IsochroneFinder {
  /**
   * The polygon of all that lies within `limitDm`, inclusive. Goes by small steps, so that others can have a
   * turn between them; two questions must not take turns with each other.
   */
  steps(lonLat: LonLat, direction: Direction, limitDm: number): Generator<undefined, Isochrone>;
  /** The distances alone; `null` where no street is near the position. Valid until the next question. */
  reachAt(lonLat: LonLat, direction: Direction, limitDm: number): StreetReach | null;
}

/** Metres between the points of the grid: fine enough for a quay, and coarser where the map shows less. */
export const cellMetres = (limitDm: number) => (limitDm <= 20_000 ? 8 : 12);

/** What the drawing leaves out. Less than what the grid leaves around a street (`coreCells`). */
export const toleranceMetres = 2;

/** Work between two turns: about a millisecond. */
const stretchesPerStep = 2000;

const microdegrees = 1_000_000;

/** @param longestDm the largest limit that will be asked for */
export function isochroneFinder(
  graph: StreetGraph,
  longestDm: number,
  stretches: StretchIndex = indexStretches(graph),
): IsochroneFinder {
  const snap = snapToStreet(graph, stretches);
  const searches = {
    towards: streetReach(graph, 'towards', longestDm),
    from: streetReach(graph, 'from', longestDm),
  };
  const spotAt = (lonLat: LonLat): StreetSpot | null => {
    const { edge, offsetDm, connectorDm } = snap(lonLat);
    return edge[0] === -1 ? null : { edge: edge[0], offsetDm: offsetDm[0], connectorDm: connectorDm[0] };
  };
  return {
    reachAt(lonLat, direction, limitDm) {
      const spot = spotAt(lonLat);
      return spot && searches[direction](spot, limitDm);
    },
    *steps(lonLat, direction, limitDm) {
      const spot = spotAt(lonLat);
      if (spot === null) return { polygon: circle(lonLat, limitDm), reach: null };
      const reach = searches[direction](spot, limitDm);
      yield;
      const plane = planeAt(lonLat);
      const { reached, others } = yield* splitStreets(graph, stretches, reach, plane);
      reached.push(connectorLine(graph, spot, limitDm, plane));
      const grid = gridAround(reached, cellMetres(limitDm));
      const ground = yield* drawGround(grid, reached, others);
      return { polygon: yield* outline(ground, grid, plane), reach };
    },
  };
}

/** Metres east and north of a position. */
interface Plane {
  origin: LonLat;
  scale: { x: number; y: number };
}

const planeAt = (origin: LonLat): Plane => ({ origin, scale: metresPerDegree(origin[1]) });

const toPlane = ({ origin, scale }: Plane, lon: number, lat: number): [number, number] => [
  (lon - origin[0]) * scale.x,
  (lat - origin[1]) * scale.y,
];

/** The streets of the surroundings, cut where the limit is: lines within it and lines beyond it. */
function* splitStreets(
  graph: StreetGraph,
  { shape, edge, within }: StretchIndex,
  reach: StreetReach,
  plane: Plane,
): Generator<undefined, { reached: Line[]; others: Line[] }> {
  const reached: Line[] = [];
  const others: Line[] = [];
  const [lon, lat] = plane.origin;
  // No street within the limit lies further away as the crow flies, but for the rounding of its stretches.
  const farMetres = (reach.limitDm / 10) * 1.02 + 50;
  const [dLon, dLat] = [farMetres / plane.scale.x, farMetres / plane.scale.y];
  const near = within(lon - dLon, lat - dLat, lon + dLon, lat + dLat);
  const partsOf = new Map<number, number[]>();
  for (let n = 0; n < near.length; n++) {
    if (n % stretchesPerStep === 0) yield;
    const [point, e] = [shape[near[n]], edge[near[n]]];
    let parts = partsOf.get(e);
    if (parts === undefined) {
      parts = reach.reachedParts(e);
      partsOf.set(e, parts);
    }
    splitStretch(graph, point, parts, plane, reached, others);
  }
  return { reached, others };
}

function splitStretch(
  { shapeLonLat, shapeOffsetDm }: StreetGraph,
  point: number,
  parts: readonly number[],
  plane: Plane,
  reached: Line[],
  others: Line[],
): void {
  const [lonA, latA, lonB, latB] = shapeLonLat.subarray(2 * point, 2 * point + 4);
  const [ax, ay] = toPlane(plane, lonA, latA);
  const [bx, by] = toPlane(plane, lonB, latB);
  const [startDm, endDm] = [shapeOffsetDm[point], shapeOffsetDm[point + 1]];
  const piece = (fromDm: number, toDm: number): Line => {
    const [from, to] = [fromDm, toDm].map((dm) => (endDm > startDm ? (dm - startDm) / (endDm - startDm) : 0));
    return [ax + from * (bx - ax), ay + from * (by - ay), ax + to * (bx - ax), ay + to * (by - ay)];
  };
  let doneDm = startDm;
  for (let i = 0; i < parts.length; i += 2) {
    const [from, to] = [Math.max(parts[i], startDm), Math.min(parts[i + 1], endDm)];
    if (from > to) continue;
    if (from > doneDm) others.push(piece(doneDm, from));
    reached.push(piece(from, to));
    doneDm = to;
  }
  if (doneDm < endDm) others.push(piece(doneDm, endDm));
}

/** From the position to its street, as far as the limit goes. */
function connectorLine(graph: StreetGraph, spot: StreetSpot, limitDm: number, plane: Plane): Line {
  let point = graph.firstShape[spot.edge];
  while (point < graph.firstShape[spot.edge + 1] - 2 && graph.shapeOffsetDm[point + 1] < spot.offsetDm)
    point += 1;
  const onStreet: Line[] = [];
  splitStretch(graph, point, [spot.offsetDm, spot.offsetDm], plane, onStreet, []);
  const [x, y] = onStreet[0];
  const share = spot.connectorDm > limitDm ? limitDm / spot.connectorDm : 1;
  return [0, 0, x * share, y * share];
}

function* drawGround(
  grid: Grid,
  reached: readonly Line[],
  others: readonly Line[],
): Generator<undefined, Float32Array> {
  const [nearReached, nearOthers] = [new DistanceField(grid), new DistanceField(grid)];
  for (let i = 0; i < reached.length; i++) {
    if (i % stretchesPerStep === 0) yield;
    nearReached.draw(reached[i]);
  }
  for (let i = 0; i < others.length; i++) {
    if (i % stretchesPerStep === 0) yield;
    if (nearReached.isNear(others[i])) nearOthers.draw(others[i]);
  }
  return yield* groundOfReached(nearReached, nearOthers);
}

/** The outline of the ground below zero, in WGS84: its largest ring, and the holes, which all lie in that. */
function* outline(ground: Float32Array, grid: Grid, plane: Plane): Generator<undefined, Polygon> {
  const contours = yield* contourRings(ground, grid.columns);
  const rings = contours.map((ring) => toMicrodegrees(ring, grid, plane));
  yield;
  const outers = rings.filter((ring) => doubleArea(ring) > 0);
  const outer = outers.reduce((largest, ring) => (doubleArea(ring) > doubleArea(largest) ? ring : largest));
  const holes = rings.filter((ring) => doubleArea(ring) < 0);
  const unit = { x: plane.scale.x / microdegrees, y: plane.scale.y / microdegrees };
  const tidied = tidyRings([outer, ...holes], unit, toleranceMetres);
  return { type: 'Polygon', coordinates: tidied.map(toDegrees) };
}

function toMicrodegrees(ring: Ring, grid: Grid, { origin, scale }: Plane): WholeRing {
  return Int32Array.from(ring, (place, i) =>
    i % 2 === 0
      ? Math.round((origin[0] + (grid.west + place * grid.cellMetres) / scale.x) * microdegrees)
      : Math.round((origin[1] + (grid.south + place * grid.cellMetres) / scale.y) * microdegrees),
  );
}

function toDegrees(ring: WholeRing): [number, number][] {
  return Array.from({ length: ring.length / 2 }, (_, i) => [
    ring[2 * i] / microdegrees,
    ring[2 * i + 1] / microdegrees,
  ]);
}

/** Twice the area in the ring's own units, taken from its first place so that the products stay exact. */
function doubleArea(ring: WholeRing): number {
  let sum = 0;
  for (let i = 0; i < ring.length - 2; i += 2) {
    const [ax, ay] = [ring[i] - ring[0], ring[i + 1] - ring[1]];
    const [bx, by] = [ring[i + 2] - ring[0], ring[i + 3] - ring[1]];
    sum += ax * by - bx * ay;
  }
  return sum;
}

/** Where no street is known: all that a straight line with its detour can reach. */
function circle([lon, lat]: LonLat, limitDm: number): Polygon {
  const { x, y } = metresPerDegree(lat);
  const radius = Math.max(1, limitDm / 10 / straightLineDetour);
  const corners = 64;
  const ring = Array.from({ length: corners }, (_, i): [number, number] => {
    const angle = (2 * Math.PI * i) / corners;
    const place = [lon + (radius * Math.cos(angle)) / x, lat + (radius * Math.sin(angle)) / y];
    return [
      Math.round(place[0] * microdegrees) / microdegrees,
      Math.round(place[1] * microdegrees) / microdegrees,
    ];
  });
  return { type: 'Polygon', coordinates: [[...ring, ring[0]]] };
}
