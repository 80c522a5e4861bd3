// Rings on the drawing board (open lists of corners, anticlockwise): size, inside, and cutting in two.
import type { Point } from './plane.ts';
import { between, distance, meeting, nearestOn } from './polyline.ts';

export function areaOf(ring: Point[]): number {
  let twice = 0;
  for (let i = 0; i < ring.length; i++) {
    const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
    twice += a[0] * b[1] - b[0] * a[1];
  }
  return twice / 2;
}

export const closedRing = (ring: Point[]): Point[] => [...ring, ring[0]];

/** The ring with its corners cut twice (Chaikin), as wind and water round a shore. */
export function rounded(ring: Point[]): Point[] {
  const cut = (corners: Point[]) =>
    corners.flatMap((corner, i) => {
      const next = corners[(i + 1) % corners.length];
      return [between(corner, next, 0.25), between(corner, next, 0.75)];
    });
  return cut(cut(ring));
}

export function isInside(ring: Point[], [x, y]: Point): boolean {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = [ring[i], ring[j]];
    if (a[1] > y !== b[1] > y && x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

export function middleOf(ring: Point[]): Point {
  const size = areaOf(ring) * 6;
  let [x, y] = [0, 0];
  const [ox, oy] = ring[0];
  for (let i = 0; i < ring.length; i++) {
    const [ax, ay] = [ring[i][0] - ox, ring[i][1] - oy];
    const next = ring[(i + 1) % ring.length];
    const [bx, by] = [next[0] - ox, next[1] - oy];
    const cross = ax * by - bx * ay;
    x += (ax + bx) * cross;
    y += (ay + by) * cross;
  }
  return [ox + x / size, oy + y / size];
}

/** The narrowest box around the ring: its middle, its directions and its half extents, the long one first. */
export interface Box {
  middle: Point;
  along: Point;
  across: Point;
  halfLength: number;
  halfWidth: number;
}

export function boxAround(ring: Point[]): Box {
  let best: Box | null = null;
  for (let degrees = 0; degrees < 90; degrees += 3) {
    const box = boxAtAngle(ring, (degrees * Math.PI) / 180);
    if (!best || box.halfLength * box.halfWidth < best.halfLength * best.halfWidth) best = box;
  }
  return best!;
}

function boxAtAngle(ring: Point[], angle: number): Box {
  const [u, v]: Point[] = [
    [Math.cos(angle), Math.sin(angle)],
    [-Math.sin(angle), Math.cos(angle)],
  ];
  const us = ring.map((p) => p[0] * u[0] + p[1] * u[1]);
  const vs = ring.map((p) => p[0] * v[0] + p[1] * v[1]);
  const [u0, u1, v0, v1] = [Math.min(...us), Math.max(...us), Math.min(...vs), Math.max(...vs)];
  const [cu, cv] = [(u0 + u1) / 2, (v0 + v1) / 2];
  const middle: Point = [cu * u[0] + cv * v[0], cu * u[1] + cv * v[1]];
  const [hu, hv] = [(u1 - u0) / 2, (v1 - v0) / 2];
  return hu >= hv
    ? { middle, along: u, across: v, halfLength: hu, halfWidth: hv }
    : { middle, along: v, across: u, halfLength: hv, halfWidth: hu };
}

export interface Cut {
  /** The part of the line inside the ring, from border to border. */
  line: Point[];
  pieces: [Point[], Point[]];
}

/**
 * Cuts the ring along the longest part of `line` that lies inside it. Ends are moved onto `anchors` (junctions
 * on the ring) within `reach` metres. `null` when the line misses the ring or the cut would be crooked.
 */
export function cutRing(ring: Point[], line: Point[], anchors: Point[], reach: number): Cut | null {
  const hits: { at: number; edge: number; point: Point }[] = [];
  for (let i = 0; i < line.length - 1; i++) {
    for (let edge = 0; edge < ring.length; edge++) {
      const [c, d] = [ring[edge], ring[(edge + 1) % ring.length]];
      const hit = meeting(line[i], line[i + 1], c, d);
      if (!hit) continue;
      const [a, b] = [line[i], line[i + 1]];
      const point: Point = [a[0] + (b[0] - a[0]) * hit.onFirst, a[1] + (b[1] - a[1]) * hit.onFirst];
      hits.push({ at: i + hit.onFirst, edge, point });
    }
  }
  hits.sort((a, b) => a.at - b.at);
  let best: { from: number; length: number } | null = null;
  for (let i = 0; i < hits.length - 1; i++) {
    const [a, b] = [hits[i], hits[i + 1]];
    const inner = line.filter((_, k) => k > a.at && k < b.at);
    const probe = [a.point, ...inner, b.point];
    const half = probe.length >> 1;
    const [p, q] = [probe[half - 1], probe[half]];
    const length = distance(a.point, b.point);
    if (!isInside(ring, [(p[0] + q[0]) / 2, (p[1] + q[1]) / 2])) continue;
    if (!best || length > best.length) best = { from: i, length };
  }
  if (!best) return null;
  const [start, end] = [hits[best.from], hits[best.from + 1]].map((hit) => onRing(ring, hit, anchors, reach));
  if (start.edge === end.edge) return null;
  const inner = line.filter((_, k) => k > hits[best.from].at + 0.02 && k < hits[best.from + 1].at - 0.02);
  const cut = [start.point, ...inner, end.point];
  if (inner.length && (crosses(ring, cut) || inner.some((point) => !isInside(ring, point)))) return null;
  const pieces: [Point[], Point[]] = [
    tidy([...walk(ring, start, end), ...[...inner].reverse()]),
    tidy([...walk(ring, end, start), ...inner]),
  ];
  return pieces.some((piece) => piece.length < 3 || areaOf(piece) <= 0) ? null : { line: cut, pieces };
}

interface OnRing {
  edge: number;
  point: Point;
}

function onRing(ring: Point[], hit: OnRing, anchors: Point[], reach: number): OnRing {
  let found = hit;
  let nearest = reach;
  for (const anchor of anchors) {
    const away = distance(anchor, hit.point);
    if (away >= nearest) continue;
    const on = nearestOn(closedRing(ring), anchor);
    if (on.off > 0.05) continue;
    nearest = away;
    found = { edge: on.segment, point: anchor };
  }
  return found;
}

/** Corners from one place on the ring onwards to the other, both included. */
function walk(ring: Point[], from: OnRing, to: OnRing): Point[] {
  const corners = [from.point];
  for (let i = (from.edge + 1) % ring.length; ; i = (i + 1) % ring.length) {
    corners.push(ring[i]);
    if (i === to.edge) break;
  }
  corners.push(to.point);
  return corners;
}

function crosses(ring: Point[], line: Point[]): boolean {
  for (let i = 0; i < line.length - 1; i++) {
    for (let edge = 0; edge < ring.length; edge++) {
      const hit = meeting(line[i], line[i + 1], ring[edge], ring[(edge + 1) % ring.length]);
      if (!hit) continue;
      const atStart = i === 0 && hit.onFirst * distance(line[0], line[1]) < 0.1;
      const [p, q] = [line[i], line[i + 1]];
      const atEnd = i === line.length - 2 && (1 - hit.onFirst) * distance(p, q) < 0.1;
      if (!atStart && !atEnd) return true;
    }
  }
  return false;
}

/** Drops corners that coincide with the one before. */
function tidy(ring: Point[]): Point[] {
  return ring.filter((point, i) => distance(point, ring[(i + ring.length - 1) % ring.length]) > 0.02);
}
