// Reads a line of the drawing, written as `x,y x,y` in metres on the drawing board.
import type { Point } from './plane.ts';

export const points = (text: string): Point[] =>
  text
    .trim()
    .split(/\s+/)
    .map((pair) => pair.split(',').map(Number) as Point);

/** The same as a ring: the first point again at the end. */
export const closedPoints = (text: string): Point[] => closed(points(text));

export const closed = (line: Point[]): Point[] => [...line, line[0]];
