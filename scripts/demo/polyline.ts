// Lines on the drawing board: smooth curves, lengths, parallels and crossings.
import type { Point } from './plane.ts';

export const distance = (a: Point, b: Point) => Math.hypot(b[0] - a[0], b[1] - a[1]);

export const between = (a: Point, b: Point, part: number): Point => [
  a[0] + (b[0] - a[0]) * part,
  a[1] + (b[1] - a[1]) * part,
];

export function lengthOf(line: Point[]): number {
  let length = 0;
  for (let i = 1; i < line.length; i++) length += distance(line[i - 1], line[i]);
  return length;
}

/** A Catmull-Rom curve through the points, closed when first and last are the same, in steps of about 25 m. */
export function curveThrough(points: Point[]): Point[] {
  const last = points.length - 1;
  const closed = last > 2 && distance(points[0], points[last]) < 0.01;
  const at = (i: number): Point => {
    if (closed) return points[(i + last) % last];
    if (i < 0) return between(points[1], points[0], 2);
    return i > last ? between(points[last - 1], points[last], 2) : points[i];
  };
  const curve: Point[] = [];
  for (let i = 0; i < last; i++) {
    const [a, b, c, d] = [at(i - 1), at(i), at(i + 1), at(i + 2)];
    const steps = Math.max(1, Math.round(distance(b, c) / 25));
    for (let step = 0; step < steps; step++) {
      const t = step / steps;
      curve.push([0, 1].map((axis) => catmullRom(a[axis], b[axis], c[axis], d[axis], t)) as Point);
    }
  }
  curve.push(closed ? curve[0] : points[last]);
  return curve;
}

function catmullRom(a: number, b: number, c: number, d: number, t: number): number {
  return b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));
}

/** The point at `along` metres from the start, with the direction (unit vector) of the line there. */
export function pointAlong(line: Point[], along: number): { point: Point; direction: Point } {
  let left = Math.max(0, along);
  for (let i = 1; i < line.length; i++) {
    const step = distance(line[i - 1], line[i]);
    if (step > 0 && (left <= step || i === line.length - 1)) {
      const direction: Point = [(line[i][0] - line[i - 1][0]) / step, (line[i][1] - line[i - 1][1]) / step];
      return { point: between(line[i - 1], line[i], Math.min(1, left / step)), direction };
    }
    left -= step;
  }
  return { point: line[line.length - 1], direction: [1, 0] };
}

/** The stretch from `start` to `end` metres. */
export function stretch(line: Point[], start: number, end: number): Point[] {
  const part = [pointAlong(line, start).point];
  let along = 0;
  for (let i = 1; i < line.length - 1; i++) {
    along += distance(line[i - 1], line[i]);
    if (along > start + 0.01 && along < end - 0.01) part.push(line[i]);
  }
  part.push(pointAlong(line, end).point);
  return part;
}

/** The parallel at `metres` to the left (negative: right). Fit for bends much wider than that. */
export function parallel(line: Point[], metres: number): Point[] {
  const closed = line.length > 3 && distance(line[0], line[line.length - 1]) < 0.01;
  return line.map((point, i) => {
    const before = line[i === 0 ? (closed ? line.length - 2 : 0) : i - 1];
    const after = line[i === line.length - 1 ? (closed ? 1 : i) : i + 1];
    const length = distance(before, after) || 1;
    const normal: Point = [-(after[1] - before[1]) / length, (after[0] - before[0]) / length];
    return [point[0] + normal[0] * metres, point[1] + normal[1] * metres];
  });
}

/** The closed strip of `halfWidth` metres on both sides. */
export function corridor(line: Point[], halfWidth: number): Point[] {
  const strip = [...parallel(line, -halfWidth), ...parallel(line, halfWidth).reverse()];
  return [...strip, strip[0]];
}

/** Where two segments meet, as parts of each; `null` when they do not, or run parallel. */
export function meeting(
  a: Point,
  b: Point,
  c: Point,
  d: Point,
): { onFirst: number; onSecond: number } | null {
  const [rx, ry, sx, sy] = [b[0] - a[0], b[1] - a[1], d[0] - c[0], d[1] - c[1]];
  const cross = rx * sy - ry * sx;
  if (Math.abs(cross) < 1e-9) return null;
  const onFirst = ((c[0] - a[0]) * sy - (c[1] - a[1]) * sx) / cross;
  const onSecond = ((c[0] - a[0]) * ry - (c[1] - a[1]) * rx) / cross;
  return onFirst >= 0 && onFirst <= 1 && onSecond >= 0 && onSecond <= 1 ? { onFirst, onSecond } : null;
}

/** The place on the line nearest to `point`: how far off, how far along, and on which side. */
export function nearestOn(line: Point[], point: Point) {
  let best = { off: Infinity, along: 0, on: line[0], left: true, segment: 0 };
  let along = 0;
  for (let i = 1; i < line.length; i++) {
    const [a, b] = [line[i - 1], line[i]];
    const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
    const squared = dx * dx + dy * dy;
    const part = squared ? ((point[0] - a[0]) * dx + (point[1] - a[1]) * dy) / squared : 0;
    const on = between(a, b, Math.min(1, Math.max(0, part)));
    const off = distance(on, point);
    if (off < best.off) {
      const left = dx * (point[1] - a[1]) - dy * (point[0] - a[0]) > 0;
      best = { off, along: along + distance(a, on), on, left, segment: i - 1 };
    }
    along += Math.sqrt(squared);
  }
  return best;
}

/** Fewer points, none of the dropped ones further than `tolerance` metres off (Douglas and Peucker). */
export function simplified(line: Point[], tolerance: number): Point[] {
  if (line.length < 3) return line;
  const [first, last] = [line[0], line[line.length - 1]];
  let worst = { off: 0, at: 0 };
  for (let i = 1; i < line.length - 1; i++) {
    const off = nearestOn([first, last], line[i]).off;
    if (off > worst.off) worst = { off, at: i };
  }
  if (worst.off <= tolerance) return [first, last];
  const head = simplified(line.slice(0, worst.at + 1), tolerance);
  return [...head.slice(0, -1), ...simplified(line.slice(worst.at), tolerance)];
}
