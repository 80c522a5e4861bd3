// A grid over the ground that says of every node whether it belongs to the streets that are reached.

/** Lines on the ground, metres: x and y of both ends. A point is a line without length. */
export type Line = readonly [ax: number, ay: number, bx: number, by: number];

export interface Grid {
  /** Metres between two nodes. */
  cellMetres: number;
  /** Of the first node, metres. */
  west: number;
  south: number;
  columns: number;
  rows: number;
}

/** Ground this close to a reached street belongs to it, where no other street is nearer. Metres. */
export const widthMetres = 35;

/**
 * Ground this close belongs to a reached street in any case, in cells: more than the diagonal of a cell, so that
 * all four corners around a reached spot are inside and no rounding by the grid loses it.
 */
export const coreCells = 1.5;

/** A gap without any street is closed when it is smaller than a block of houses. Square metres. */
const blockSquareMetres = 20_000;

/** Work between two turns of others. */
const nodesPerStep = 100_000;

/** A grid that holds all lines, with room for their width and a border that is outside. */
export function gridAround(lines: readonly Line[], cellMetres: number): Grid {
  const bounds = { west: Infinity, south: Infinity, east: -Infinity, north: -Infinity };
  for (const [ax, ay, bx, by] of lines) {
    bounds.west = Math.min(bounds.west, ax, bx);
    bounds.south = Math.min(bounds.south, ay, by);
    bounds.east = Math.max(bounds.east, ax, bx);
    bounds.north = Math.max(bounds.north, ay, by);
  }
  const border = widthMetres + 2 * cellMetres;
  // On whole cells, so that the same ground falls on the same nodes whatever the limit.
  const first = (metres: number) => Math.floor((metres - border) / cellMetres);
  const last = (metres: number) => Math.ceil((metres + border) / cellMetres);
  return {
    cellMetres,
    west: first(bounds.west) * cellMetres,
    south: first(bounds.south) * cellMetres,
    columns: last(bounds.east) - first(bounds.west) + 1,
    rows: last(bounds.north) - first(bounds.south) + 1,
  };
}

/** Distances of the nodes of a grid to the nearest of the lines drawn, as far as they matter. */
export class DistanceField {
  readonly grid: Grid;
  /** Metres squared; `farSquared` where no line is near. */
  readonly squared: Float32Array;
  readonly #farMetres: number;

  constructor(grid: Grid) {
    this.grid = grid;
    this.#farMetres = widthMetres + 2 * grid.cellMetres;
    this.squared = new Float32Array(grid.columns * grid.rows).fill(this.#farMetres ** 2);
  }

  draw([ax, ay, bx, by]: Line): void {
    const { cellMetres, west, south, columns, rows } = this.grid;
    const far = this.#farMetres;
    const [dx, dy] = [bx - ax, by - ay];
    const lengthSquared = dx * dx + dy * dy;
    const firstRow = Math.max(0, Math.ceil((Math.min(ay, by) - far - south) / cellMetres));
    const lastRow = Math.min(rows - 1, Math.floor((Math.max(ay, by) + far - south) / cellMetres));
    for (let row = firstRow; row <= lastRow; row++) {
      const y = south + row * cellMetres;
      // The part of the line that can be near this row: a long slanting line does not visit all of its box.
      const [from, to] = dy === 0 ? [0, 1] : partWithin((y - far - ay) / dy, (y + far - ay) / dy);
      if (from > to) continue;
      const [xFrom, xTo] = [ax + from * dx, ax + to * dx];
      const first = Math.max(0, Math.ceil((Math.min(xFrom, xTo) - far - west) / cellMetres));
      const last = Math.min(columns - 1, Math.floor((Math.max(xFrom, xTo) + far - west) / cellMetres));
      for (let column = first; column <= last; column++) {
        const [px, py] = [west + column * cellMetres - ax, y - ay];
        const along = lengthSquared === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / lengthSquared));
        const [x, yy] = [px - along * dx, py - along * dy];
        const squared = x * x + yy * yy;
        const node = row * columns + column;
        if (squared < this.squared[node]) this.squared[node] = squared;
      }
    }
  }

  /** Whether any node in the box around a line, with its width, is near a line that was drawn. */
  isNear([ax, ay, bx, by]: Line): boolean {
    const { cellMetres, west, south, columns, rows } = this.grid;
    const nodeOf = (metres: number, first: number, count: number) =>
      Math.min(count - 1, Math.max(0, Math.round((metres - first) / cellMetres)));
    const [firstColumn, lastColumn] = [
      nodeOf(Math.min(ax, bx) - widthMetres, west, columns),
      nodeOf(Math.max(ax, bx) + widthMetres, west, columns),
    ];
    const [firstRow, lastRow] = [
      nodeOf(Math.min(ay, by) - widthMetres, south, rows),
      nodeOf(Math.max(ay, by) + widthMetres, south, rows),
    ];
    // A reached street colours more than 70 m of ground, so every second node sees it.
    for (let row = firstRow; row <= lastRow; row += 2) {
      for (let column = firstColumn; column <= lastColumn; column += 2) {
        if (this.squared[row * columns + column] < this.#farMetres ** 2) return true;
      }
    }
    return false;
  }
}

function partWithin(a: number, b: number): [number, number] {
  return [Math.max(0, Math.min(a, b)), Math.min(1, Math.max(a, b))];
}

/**
 * Metres by which a node is inside (below 0) or outside (above 0) the ground of the reached streets: that
 * within `widthMetres` of one, where no street that is not reached is nearer. So the ground ends halfway a
 * canal with a quay on both sides.
 */
export function* groundOfReached(
  reached: DistanceField,
  others: DistanceField,
): Generator<undefined, Float32Array> {
  const { cellMetres } = reached.grid;
  const core = coreCells * cellMetres;
  const ground = new Float32Array(reached.squared.length);
  for (let node = 0; node < ground.length; node++) {
    if (node % nodesPerStep === 0) yield;
    const metres = Math.sqrt(reached.squared[node]);
    const beyondMiddle = (metres - Math.sqrt(others.squared[node])) / 2;
    ground[node] = Math.max(metres - widthMetres, Math.min(beyondMiddle, metres - core));
  }
  yield* closeGaps(ground, others);
  return ground;
}

/** Courtyards and gardens of a block are no ground that people cannot come to. Streets that are not reached are. */
function* closeGaps(ground: Float32Array, { grid, squared }: DistanceField): Generator<undefined> {
  const { columns, cellMetres } = grid;
  const mostNodes = blockSquareMetres / cellMetres ** 2;
  const seen = new Uint8Array(ground.length);
  for (let start = 0; start < ground.length; start++) {
    if (seen[start] === 1 || ground[start] < 0) continue;
    // The first node is outside everything, and so is all that hangs together with it.
    const gap = [start];
    seen[start] = 1;
    let hasStreet = start === 0;
    for (let i = 0; i < gap.length; i++) {
      if ((i + 1) % nodesPerStep === 0) yield;
      const node = gap[i];
      if (squared[node] <= cellMetres ** 2) hasStreet = true;
      for (const next of [node - 1, node + 1, node - columns, node + columns]) {
        if (next < 0 || next >= ground.length || seen[next] === 1 || ground[next] < 0) continue;
        seen[next] = 1;
        gap.push(next);
      }
    }
    if (!hasStreet && gap.length < mostNodes) for (const node of gap) ground[node] = -cellMetres;
  }
}
