// Finds the stretches of street within a box: the straight pieces between two points of an edge's shape.
import { metresPerDegree } from './ground-distance.ts';
import type { StreetGraph } from './street-graph.ts';

/** Stretch s runs from shape point `shape[s]` to the next one, and is part of edge `edge[s]`. */
export interface StretchIndex {
  shape: Uint32Array;
  edge: Uint32Array;
  /** The stretches whose own box touches this one (degrees), each once, in no order to rely on. */
  within(west: number, south: number, east: number, north: number): number[];
}

/**
 * A grid with about as many cells as there are stretches. Filling it takes a tenth of the time of sorting them into a
 * tree: streets are short and lie everywhere.
 */
export function indexStretches(graph: StreetGraph): StretchIndex {
  const { shape, edge } = stretchesOf(graph);
  const { shapeLonLat: at } = graph;
  const grid = gridOver(at, shape.length);
  const { first, stretch } = fill(grid, at, shape);
  return {
    shape,
    edge,
    within(west, south, east, north) {
      const found: number[] = [];
      if (shape.length === 0) return found;
      const [left, right] = [columnOf(grid, west), columnOf(grid, east)];
      const [bottom, top] = [rowOf(grid, south), rowOf(grid, north)];
      for (let row = bottom; row <= top; row++)
        for (let column = left; column <= right; column++) {
          const cell = row * grid.columns + column;
          for (let k = first[cell]; k < first[cell + 1]; k++) {
            const i = 2 * shape[stretch[k]];
            const [boxWest, boxSouth] = [Math.min(at[i], at[i + 2]), Math.min(at[i + 1], at[i + 3])];
            if (boxWest > east || boxSouth > north) continue;
            if (Math.max(at[i], at[i + 2]) < west || Math.max(at[i + 1], at[i + 3]) < south) continue;
            // Of the cells that box and stretch share, only the first one counts.
            if (Math.max(left, columnOf(grid, boxWest)) !== column) continue;
            if (Math.max(bottom, rowOf(grid, boxSouth)) === row) found.push(stretch[k]);
          }
        }
      return found;
    },
  };
}

function stretchesOf({ firstShape, edgeFrom }: StreetGraph): { shape: Uint32Array; edge: Uint32Array } {
  const count = firstShape[edgeFrom.length] - edgeFrom.length;
  const shape = new Uint32Array(count);
  const edge = new Uint32Array(count);
  let s = 0;
  for (let e = 0; e < edgeFrom.length; e++) {
    for (let i = firstShape[e]; i < firstShape[e + 1] - 1; i++) {
      shape[s] = i;
      edge[s++] = e;
    }
  }
  return { shape, edge };
}

interface Grid {
  west: number;
  south: number;
  /** Degrees. */
  cellLon: number;
  cellLat: number;
  columns: number;
  rows: number;
}

const clamp = (value: number, count: number) => Math.min(count - 1, Math.max(0, Math.floor(value)));
const columnOf = ({ west, cellLon, columns }: Grid, lon: number) => clamp((lon - west) / cellLon, columns);
const rowOf = ({ south, cellLat, rows }: Grid, lat: number) => clamp((lat - south) / cellLat, rows);

/** Over all points, with cells that are square on the ground. */
function gridOver(lonLat: Float64Array, cells: number): Grid {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < lonLat.length; i += 2) {
    west = Math.min(west, lonLat[i]);
    east = Math.max(east, lonLat[i]);
    south = Math.min(south, lonLat[i + 1]);
    north = Math.max(north, lonLat[i + 1]);
  }
  const scale = metresPerDegree(cells === 0 ? 0 : (south + north) / 2);
  const [width, height] = [(east - west) * scale.x, (north - south) * scale.y];
  // One street alone may be a line without width.
  const metres = Math.max(1, Math.sqrt((width * height) / cells), width / cells, height / cells);
  const [columns, rows] =
    cells === 0 ? [0, 0] : [Math.ceil(width / metres) || 1, Math.ceil(height / metres) || 1];
  return { west, south, cellLon: metres / scale.x, cellLat: metres / scale.y, columns, rows };
}

/** The stretches of each cell: those from `first[cell]` up to `first[cell + 1]`. */
function fill(
  grid: Grid,
  at: Float64Array,
  shape: Uint32Array,
): { first: Uint32Array; stretch: Uint32Array } {
  const { columns, rows } = grid;
  const first = new Uint32Array(columns * rows + 1);
  eachCell(grid, at, shape, (cell) => {
    first[cell + 1] += 1;
  });
  for (let cell = 0; cell < columns * rows; cell++) first[cell + 1] += first[cell];
  const stretch = new Uint32Array(first[columns * rows]);
  const next = first.slice(0, -1);
  eachCell(grid, at, shape, (cell, s) => {
    stretch[next[cell]++] = s;
  });
  return { first, stretch };
}

/** Every cell that the box of a stretch touches. */
function eachCell(
  grid: Grid,
  at: Float64Array,
  shape: Uint32Array,
  visit: (cell: number, stretch: number) => void,
): void {
  for (let s = 0; s < shape.length; s++) {
    const i = 2 * shape[s];
    const right = columnOf(grid, Math.max(at[i], at[i + 2]));
    const top = rowOf(grid, Math.max(at[i + 1], at[i + 3]));
    for (let row = rowOf(grid, Math.min(at[i + 1], at[i + 3])); row <= top; row++)
      for (let column = columnOf(grid, Math.min(at[i], at[i + 2])); column <= right; column++)
        visit(row * grid.columns + column, s);
  }
}
