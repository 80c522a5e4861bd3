// The basemap as it is stored and served: vector tiles, and what describes them to the programs that draw them.
import type { Bbox } from '../lon-lat.ts';
import { type LayerName, layerNames } from './basemap-features.ts';

/** From a whole country to a front door. The map draws closer zooms from the tiles of the last one. */
export const tileZooms = { first: 5, last: 15 } as const;

/** Rows count from the north. */
export interface Tile {
  z: number;
  x: number;
  y: number;
  /** A Mapbox Vector Tile, gzipped. */
  data: Buffer;
}

export interface TileSet {
  /** The box in which something is drawn. */
  bounds: Bbox;
  /** Without the empty ones. */
  tiles: Tile[];
}

/** One entry of TileJSON's `vector_layers`. */
export interface VectorLayer {
  id: string;
  minzoom: number;
  maxzoom: number;
  fields: Record<string, 'String' | 'Number' | 'Boolean'>;
}

const kind = { kind: 'String' } as const;
const name = { name: 'String' } as const;
const crossing = { bridge: 'Boolean', tunnel: 'Boolean' } as const;

const layers: Record<LayerName, { minzoom: number; fields: VectorLayer['fields'] }> = {
  land: { minzoom: 6, fields: kind },
  water: { minzoom: 5, fields: kind },
  waterway: { minzoom: 9, fields: { ...kind, ...name } },
  building: { minzoom: 13, fields: {} },
  street_area: { minzoom: 13, fields: kind },
  structure: { minzoom: 13, fields: kind },
  street: { minzoom: 5, fields: { ...kind, ...name, ref: 'String', ...crossing, link: 'Boolean' } },
  railway: { minzoom: 7, fields: { ...kind, ...crossing, service: 'Boolean' } },
  area_name: { minzoom: 11, fields: { ...kind, ...name, rank: 'Number' } },
  place_name: { minzoom: 5, fields: { ...kind, ...name } },
  station: { minzoom: 11, fields: name },
  house_number: { minzoom: 15, fields: { number: 'String' } },
};

/** In the order in which they lie in a tile. */
export const vectorLayers: VectorLayer[] = layerNames.map((id) => ({
  id,
  maxzoom: tileZooms.last,
  ...layers[id],
}));
