// Sets houses in rows along the sides of a block, their fronts to the street and their gardens behind.
import type { HouseStyle } from './block-styles.ts';
import type { Chance } from './chance.ts';
import type { Point } from './plane.ts';
import { isInside } from './polygon.ts';
import { distance, lengthOf, nearestOn, pointAlong } from './polyline.ts';

export interface HouseRow {
  /** Four corners: the front from left to right, then the back. */
  ring: Point[];
  /** A point just inside each front door. */
  doors: Point[];
}

/** A corner of a block turns more than this, radians; less is a bend in the street. */
const cornerTurn = 0.5;

export function houseRows(ring: Point[], style: HouseStyle, luck: Chance, taken: Point[][] = []): HouseRow[] {
  const rows: HouseRow[] = [];
  const others = () => [...rows.map((row) => row.ring), ...taken];
  const sides = sidesOf(ring).sort((a, b) => lengthOf(b) - lengthOf(a));
  // Old blocks are closed all around.
  const closed = style.gap < 5;
  sides.forEach((side, index) => {
    const length = lengthOf(side);
    // Long sides come first and run up to the corner; on short sides the gardens of those stay free.
    const margin = style.setback + (index < 2 ? style.gap * 0.6 : style.depth + (closed ? 0.3 : 6));
    let along = margin;
    while (along + style.width * style.row[0] <= length - margin + 0.1) {
      const room = Math.floor((length - margin - along + 0.1) / style.width);
      const wanted = Math.min(room, luck.whole(style.row[0], style.row[1]));
      const row = longestRow(side, along, wanted, style, (row) => keepsOff(row, others(), ring, style));
      if (row) rows.push(row);
      along += row ? row.doors.length * style.width + style.gap * luck.between(0.7, 1.5) : style.width;
    }
  });
  return rows;
}

/** As many of the houses as fit from here on; `null` where not even the shortest row does. */
function longestRow(
  side: Point[],
  along: number,
  wanted: number,
  style: HouseStyle,
  fits: (row: HouseRow) => boolean,
): HouseRow | null {
  for (let houses = wanted; houses >= style.row[0]; houses = Math.floor(houses * 0.7)) {
    const row = rowAt(side, along, houses, style);
    if (fits(row)) return row;
    if (houses === 1) break;
  }
  return null;
}

/** The sides of an anticlockwise ring, from corner to corner. */
export function sidesOf(ring: Point[]): Point[][] {
  const corners = ring.map((_, i) => i).filter((i) => turnAt(ring, i) > cornerTurn);
  if (corners.length < 2) return [[...ring, ring[0]]];
  return corners.map((corner, k) => {
    const next = corners[(k + 1) % corners.length];
    const side = [ring[corner]];
    for (let i = corner; i !== next; ) {
      i = (i + 1) % ring.length;
      side.push(ring[i]);
    }
    return side;
  });
}

function turnAt(ring: Point[], i: number): number {
  const [a, b, c] = [ring[(i + ring.length - 1) % ring.length], ring[i], ring[(i + 1) % ring.length]];
  const turn = Math.atan2(c[1] - b[1], c[0] - b[0]) - Math.atan2(b[1] - a[1], b[0] - a[0]);
  return Math.abs(Math.atan2(Math.sin(turn), Math.cos(turn)));
}

function rowAt(
  side: Point[],
  along: number,
  houses: number,
  { width, depth, setback }: HouseStyle,
): HouseRow {
  const start = pointAlong(side, along).point;
  const end = pointAlong(side, along + houses * width).point;
  const length = distance(start, end) || 1;
  const front: Point = [(end[0] - start[0]) / length, (end[1] - start[1]) / length];
  const inward: Point = [-front[1], front[0]];
  // A bend towards the block pushes the row back, so that it keeps its setback.
  const middle = pointAlong(side, along + (houses * width) / 2).point;
  const bow = Math.max(0, (middle[0] - start[0]) * inward[0] + (middle[1] - start[1]) * inward[1]);
  const at = (from: Point, off: number): Point => [
    from[0] + inward[0] * (off + bow),
    from[1] + inward[1] * (off + bow),
  ];
  const doors = Array.from({ length: houses }, (_, i): Point => {
    const part = (i + 0.5) / houses;
    return at([start[0] + (end[0] - start[0]) * part, start[1] + (end[1] - start[1]) * part], setback + 1.5);
  });
  return {
    ring: [at(start, setback), at(end, setback), at(end, setback + depth), at(start, setback + depth)],
    doors,
  };
}

function keepsOff(row: HouseRow, others: Point[][], block: Point[], style: HouseStyle): boolean {
  const street = [...block, block[0]];
  if (
    row.ring.some((corner) => !isInside(block, corner) || nearestOn(street, corner).off < style.setback * 0.8)
  ) {
    return false;
  }
  return others.every((other) => apart(row.ring, other, style.gap < 5 ? 0.1 : 1));
}

/** Whether two convex rings lie at least `gap` metres apart along one of their edges' directions. */
export function apart(one: Point[], other: Point[], gap: number): boolean {
  for (const ring of [one, other]) {
    for (let i = 0; i < ring.length; i++) {
      const [a, b] = [ring[i], ring[(i + 1) % ring.length]];
      const length = distance(a, b) || 1;
      const normal: Point = [(b[1] - a[1]) / length, -(b[0] - a[0]) / length];
      const shadow = (points: Point[]) => points.map((p) => p[0] * normal[0] + p[1] * normal[1]);
      const [s, t] = [shadow(one), shadow(other)];
      if (Math.min(...s) > Math.max(...t) + gap || Math.min(...t) > Math.max(...s) + gap) return true;
    }
  }
  return false;
}
