// In which direction a line comes to one of its points, and in which it goes on.
import { headingBetween, headingDm } from './heading.ts';
import type { RouteLine } from './route-line.ts';

/** Over the last metres before a point, but not from before `start`. */
export function headingBehind({ points, alongDm }: RouteLine, at: number, start: number): number {
  let i = at - 1;
  while (i > start && alongDm[at] - alongDm[i] < headingDm) i -= 1;
  return headingBetween(points[Math.max(i, 0)], points[at]);
}

/** Over the first metres after a point, but not beyond `end`. */
export function headingAhead({ points, alongDm }: RouteLine, at: number, end: number): number {
  let i = at + 1;
  while (i < end && alongDm[i] - alongDm[at] < headingDm) i += 1;
  return headingBetween(points[at], points[Math.min(i, points.length - 1)]);
}
