// The sea from the coastlines of OpenStreetMap, which have land on their left: https://wiki.openstreetmap.org/wiki/Tag:natural=coastline
import type { Bbox, LonLat } from '../../domain/lon-lat.ts';
import { contains, type Ring } from './outline.ts';

export interface Sea {
  /** Each an outer ring and the islands in it. */
  polygons: Ring[][];
  /** `false` where a coast ends within the box: beside it no side is known to be sea. */
  complete: boolean;
}

/** A coast within the box, from one edge to another. */
interface Piece {
  line: LonLat[];
  /** Where it comes in and goes out, along the edge of the box, see `alongEdge`. */
  from: number;
  to: number;
}

/** Outside the box the sea goes on up to this many times its size, so that it ends nowhere in sight. */
const reach = 8;

/** Joins ways, as node ids, where one goes on in the next; their direction is kept. */
export function joinCoasts(ways: readonly number[][]): number[][] {
  const byStart = new Map(ways.map((way) => [way[0], way]));
  const onwards = new Set(ways.map((way) => way.at(-1)));
  const starts = ways.filter((way) => !onwards.has(way[0]));
  const joined: number[][] = [];
  // Lines with a beginning first; what is left then runs in circles.
  for (const start of [...starts, ...ways]) {
    if (byStart.get(start[0]) !== start) continue;
    const line = [...start];
    byStart.delete(start[0]);
    for (let next = byStart.get(line.at(-1)!); next !== undefined; next = byStart.get(line.at(-1)!)) {
      byStart.delete(next[0]);
      for (const id of next.slice(1)) line.push(id);
    }
    joined.push(line);
  }
  return joined;
}

/** `coasts`: joined, land on the left. */
export function seaIn(box: Bbox, coasts: readonly LonLat[][]): Sea {
  const isClosed = (line: LonLat[]) => line.length > 3 && samePoint(line[0], line.at(-1)!);
  const rings = coasts.filter((line) => isClosed(line) && line.every((point) => isWithin(box, point)));
  const clipped = coasts.filter((line) => !rings.includes(line)).map((line) => clip(box, line));
  const pieces = clipped.flatMap((each) => each.pieces);
  const shores = pieces.length > 0 ? followEdges(box, pieces) : [];
  // Land lies within a ring that turns left, and sea within one that turns right.
  const islands = rings.filter((ring) => doubleArea(ring) > 0);
  const seas = [...shores, ...rings.filter((ring) => doubleArea(ring) < 0)];
  if (seas.length === 0 && islands.length > 0) seas.push(cornersFrom(widened(box), 0, 4));
  const polygons = seas.map((outer) => [outer]);
  for (const island of islands)
    polygons.find(([outer]) => contains({ outer: [outer], inner: [] }, island[0]))?.push(island);
  return { polygons, complete: clipped.every((each) => each.complete) };
}

/** Along a coast the sea is on the right, so at the edge one turns right, to the next coast that comes in. */
function followEdges(box: Bbox, pieces: Piece[]): Ring[] {
  const left = new Set(pieces);
  const rings: Ring[] = [];
  for (const first of pieces) {
    if (!left.has(first)) continue;
    const ring: Ring = [];
    let piece = first;
    do {
      left.delete(piece);
      ring.push(...piece.line);
      const next = nearestClockwise(piece.to, pieces);
      ring.push(...outsideWay(box, piece.to, next.from));
      piece = next;
    } while (piece !== first && left.has(piece));
    rings.push([...ring, ring[0]]);
  }
  return rings;
}

function nearestClockwise(at: number, pieces: Piece[]): Piece {
  const away = ({ from }: Piece) => (at - from + 4) % 4;
  return pieces.reduce((best, piece) => (away(piece) < away(best) ? piece : best));
}

/** From one place on the edge clockwise to another, far outside the box. */
function outsideWay(box: Bbox, from: number, to: number): LonLat[] {
  return cornersFrom(widened(box), from, (from - to + 4) % 4);
}

/** The place on the edge, every corner after it, and the place `length` further, clockwise. */
function cornersFrom(box: Bbox, from: number, length: number): Ring {
  const ring: Ring = [edgePoint(box, from)];
  for (let corner = Math.ceil(from) - 1; corner > from - length; corner--) ring.push(edgePoint(box, corner));
  ring.push(edgePoint(box, from - length));
  return ring;
}

function widened([west, south, east, north]: Bbox): Bbox {
  const [x, y] = [(west + east) / 2, (south + north) / 2];
  const scale = (value: number, middle: number) => middle + (value - middle) * reach;
  return [scale(west, x), scale(south, y), scale(east, x), scale(north, y)];
}

/** From 0 to 4 anticlockwise around the box, a side each, from its corner in the south-west. */
function alongEdge([west, south, east, north]: Bbox, [lon, lat]: LonLat): number {
  const [x, y] = [(lon - west) / (east - west), (lat - south) / (north - south)];
  const sides = [y, 1 - x, 1 - y, x].map(Math.abs);
  const side = sides.indexOf(Math.min(...sides));
  return (side + [x, y, 1 - x, 1 - y][side]) % 4;
}

function edgePoint([west, south, east, north]: Bbox, at: number): LonLat {
  const place = ((at % 4) + 4) % 4;
  const part = place % 1;
  const [lon, lat] = [
    (share: number) => west + (east - west) * share,
    (share: number) => south + (north - south) * share,
  ];
  switch (Math.floor(place)) {
    case 0:
      return [lon(part), south];
    case 1:
      return [east, lat(part)];
    case 2:
      return [lon(1 - part), north];
    default:
      return [west, lat(1 - part)];
  }
}

/** The parts of a coast within the box; not `complete` when it begins or ends there. */
function clip(box: Bbox, line: LonLat[]): { pieces: Piece[]; complete: boolean } {
  const pieces: Piece[] = [];
  let current: LonLat[] | null = null;
  let complete = !isInterior(box, line[0]) && !isInterior(box, line.at(-1)!);
  // A ring that reaches over the edge begins outside.
  const turned = samePoint(line[0], line.at(-1)!) ? fromOutside(box, line) : line;
  if (turned !== line) complete = true;
  for (let i = 1; i < turned.length; i++) {
    const part = clipSegment(box, turned[i - 1], turned[i]);
    if (part === null) continue;
    const [start, end] = part;
    if (current === null) current = isInterior(box, turned[i - 1]) ? null : [start];
    if (current === null) continue;
    current.push(end);
    if (isInterior(box, turned[i])) continue;
    pieces.push({ line: current, from: alongEdge(box, current[0]), to: alongEdge(box, end) });
    current = null;
  }
  return { pieces, complete };
}

function fromOutside(box: Bbox, ring: LonLat[]): LonLat[] {
  const start = ring.findIndex((point) => !isInterior(box, point));
  return start <= 0 ? ring : [...ring.slice(start, -1), ...ring.slice(0, start + 1)];
}

/** The part of a segment within the box (Liang and Barsky), or `null`. */
function clipSegment([west, south, east, north]: Bbox, a: LonLat, b: LonLat): [LonLat, LonLat] | null {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const walls = [
    [-dx, a[0] - west],
    [dx, east - a[0]],
    [-dy, a[1] - south],
    [dy, north - a[1]],
  ];
  for (const [towards, room] of walls) {
    if (towards === 0 && room < 0) return null;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  if (enter >= leave) return null;
  const at = (part: number): LonLat => [a[0] + part * dx, a[1] + part * dy];
  return [enter === 0 ? a : at(enter), leave === 1 ? b : at(leave)];
}

const isWithin = ([west, south, east, north]: Bbox, [lon, lat]: LonLat) =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** A point on the edge is one where a coast comes in or goes out. */
const isInterior = ([west, south, east, north]: Bbox, [lon, lat]: LonLat) =>
  lon > west && lon < east && lat > south && lat < north;

const samePoint = (a: LonLat, b: LonLat) => a[0] === b[0] && a[1] === b[1];

function doubleArea(ring: Ring): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
}
