// The grid of web map tiles: which tiles of a zoom touch a box, and the box of a tile.
import type { Bbox } from '../domain/lon-lat.ts';

const radians = Math.PI / 180;

export interface TileRange {
  z: number;
  west: number;
  east: number;
  north: number;
  south: number;
}

/** Columns and rows from and to, both inclusive. */
export function tilesIn([west, south, east, north]: Bbox, z: number): TileRange {
  const size = 2 ** z;
  const column = (lon: number) => inGrid((lon / 360 + 0.5) * size, size);
  const row = (lat: number) =>
    inGrid((0.5 - Math.asinh(Math.tan(lat * radians)) / (2 * Math.PI)) * size, size);
  return { z, west: column(west), east: column(east), north: row(north), south: row(south) };
}

const inGrid = (value: number, size: number) => Math.min(size - 1, Math.max(0, Math.floor(value)));

export function* eachTile({
  z,
  west,
  east,
  north,
  south,
}: TileRange): Generator<[z: number, x: number, y: number]> {
  for (let x = west; x <= east; x++) for (let y = north; y <= south; y++) yield [z, x, y];
}

/** Degrees; widened on each side by `margin` of its width. */
export function tileBox(z: number, x: number, y: number, margin: number): Bbox {
  const size = 2 ** z;
  const lon = (column: number) => (column / size - 0.5) * 360;
  const lat = (row: number) => Math.atan(Math.sinh((0.5 - row / size) * 2 * Math.PI)) / radians;
  return [lon(x - margin), lat(y + 1 + margin), lon(x + 1 + margin), lat(y - margin)];
}
