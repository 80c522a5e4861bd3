// A building with its doors, and what covers the ground.
import type { Face } from './plan-town.ts';
import type { Point } from './plane.ts';

export interface Building {
  /** Open ring; for a row of houses the front from left to right, then the back. */
  ring: Point[];
  tags: Record<string, string>;
  /** Doors with homes behind them. */
  doors: { at: Point; homes: number }[];
  face: Face;
}

export interface GroundCover {
  ring: Point[];
  tags: Record<string, string>;
}

/** Not yet in a face of the plan. */
export type Filled = Pick<Building, 'ring' | 'tags' | 'doors'>;
