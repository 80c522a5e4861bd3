// The window of a drawn map: which part of the earth it shows, in units that are metres at its middle.
import type { TileAddress } from '../api/basemap-tiles.ts';

export interface Frame {
  /** Metres, and units of the drawing. */
  width: number;
  height: number;
  /** Of the top left corner, in the square world of Web Mercator, 0 to 1 from the west and from the north. */
  left: number;
  top: number;
  /** Units of the drawing to the whole width of that world. */
  scale: number;
}

export type Spot = readonly [x: number, y: number];

const equatorMetres = 40_075_016.686;

const inWorld = ([lon, lat]: readonly number[]): Spot => [
  lon / 360 + 0.5,
  0.5 - Math.asinh(Math.tan((lat * Math.PI) / 180)) / (2 * Math.PI),
];

/** @param middle degrees; true to scale there, and near enough within a few kilometres */
export function frameAround(middle: readonly number[], width: number, height: number): Frame {
  const scale = equatorMetres * Math.cos((middle[1] * Math.PI) / 180);
  const [x, y] = inWorld(middle);
  return { width, height, scale, left: x - width / 2 / scale, top: y - height / 2 / scale };
}

export function spotOf(frame: Frame, lonLat: readonly number[]): Spot {
  const [x, y] = inWorld(lonLat);
  return [(x - frame.left) * frame.scale, (y - frame.top) * frame.scale];
}

/** Of a position within a tile, in the tile's own units of which there are `extent` to a side. */
export function spotInTile(frame: Frame, tile: TileAddress, extent: number): (x: number, y: number) => Spot {
  const tiles = 2 ** tile.z;
  const unit = frame.scale / tiles / extent;
  const left = (tile.x / tiles - frame.left) * frame.scale;
  const top = (tile.y / tiles - frame.top) * frame.scale;
  return (x, y) => [left + x * unit, top + y * unit];
}

/** Of everything within the frame. */
export function tilesIn({ left, top, width, height, scale }: Frame, z: number): TileAddress[] {
  const tiles = 2 ** z;
  const column = (at: number) => Math.floor(at * tiles);
  const found: TileAddress[] = [];
  for (let y = column(top); y <= column(top + height / scale); y++)
    for (let x = column(left); x <= column(left + width / scale); x++) found.push({ z, x, y });
  return found;
}
