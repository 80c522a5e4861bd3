// The outlines of what is below zero on a grid, by marching squares: closed rings with the inside on their left.

/** Places on the grid, in cells: column and row interleaved; the first is repeated as the last. */
export type Ring = number[];

/** The sides of a cell. */
const [bottom, right, top, left] = [0, 1, 2, 3];

/**
 * Sides from which a line enters and by which it leaves a cell, by which corners are inside: 1 bottom left,
 * 2 bottom right, 4 top right, 8 top left. Of 5 and 10 those where the two inside corners are apart.
 */
const lines: readonly (readonly number[])[] = [
  [],
  [bottom, left],
  [right, bottom],
  [right, left],
  [top, right],
  [bottom, left, top, right],
  [top, bottom],
  [top, left],
  [left, top],
  [bottom, top],
  [right, bottom, left, top],
  [right, top],
  [left, right],
  [bottom, right],
  [left, bottom],
  [],
];

/** Of 5 and 10 where the middle of the cell is inside, and joins the corners. */
const joinedLines: Readonly<Record<number, readonly number[]>> = {
  5: [bottom, right, top, left],
  10: [left, bottom, right, top],
};

/**
 * No line passes a grid point closer than this, in cells: two lines about one point would touch there, and
 * touching rings are no polygon.
 */
const clearance = 0.05;

/** Work between two turns of others. */
const rowsPerStep = 100;

/** @param values row by row; above zero along the border, so that every ring closes */
export function* contourRings(values: Float32Array, columns: number): Generator<undefined, Ring[]> {
  const next = yield* linkCells(values, columns);
  yield;
  const rings: Ring[] = [];
  for (let start = 0; start < next.length; start++) {
    if (next[start] === -1) continue;
    const ring: Ring = [];
    for (let crossing = start; next[crossing] !== -1; ) {
      ring.push(...placeOf(values, columns, crossing));
      const after = next[crossing];
      next[crossing] = -1;
      crossing = after;
    }
    ring.push(ring[0], ring[1]);
    rings.push(ring);
  }
  return rings;
}

/**
 * Where a line crosses from one cell to the next has a number: 2 · node on the side from a node to the right,
 * 2 · node + 1 on the side upwards. Gives per crossing the next one, -1 where there is none.
 */
function* linkCells(values: Float32Array, columns: number): Generator<undefined, Int32Array> {
  const next = new Int32Array(2 * values.length).fill(-1);
  const rows = values.length / columns;
  for (let row = 0; row < rows - 1; row++) {
    if (row % rowsPerStep === 0) yield;
    for (let column = 0; column < columns - 1; column++) {
      const node = row * columns + column;
      const [a, b] = [values[node], values[node + 1]];
      const [c, d] = [values[node + columns + 1], values[node + columns]];
      const inside = (a < 0 ? 1 : 0) | (b < 0 ? 2 : 0) | (c < 0 ? 4 : 0) | (d < 0 ? 8 : 0);
      if (inside === 0 || inside === 15) continue;
      const isJoined = (inside === 5 || inside === 10) && a + b + c + d < 0;
      const sides = isJoined ? joinedLines[inside] : lines[inside];
      const crossings = [2 * node, 2 * (node + 1) + 1, 2 * (node + columns), 2 * node + 1];
      for (let i = 0; i < sides.length; i += 2) next[crossings[sides[i]]] = crossings[sides[i + 1]];
    }
  }
  return next;
}

function placeOf(values: Float32Array, columns: number, crossing: number): [column: number, row: number] {
  const node = crossing >> 1;
  const isUpwards = (crossing & 1) === 1;
  const [here, there] = [values[node], values[node + (isUpwards ? columns : 1)]];
  const along = Math.min(1 - clearance, Math.max(clearance, here / (here - there)));
  const [column, row] = [node % columns, Math.floor(node / columns)];
  return isUpwards ? [column, row + along] : [column + along, row];
}
