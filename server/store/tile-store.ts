// The basemap in the catalogue, in the layout of MBTiles: https://github.com/mapbox/mbtiles-spec/blob/master/1.3/spec.md
import type { Database } from 'better-sqlite3';
import { type TileSet, tileZooms, type VectorLayer, vectorLayers } from '../domain/basemap/tile-set.ts';
import type { CatalogueFacts } from '../domain/catalogue.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { tileTable } from './tile-table.ts';

export interface TileMetadata {
  name: string;
  attribution: string;
  bounds: Bbox;
  minzoom: number;
  maxzoom: number;
  vectorLayers: VectorLayer[];
}

export interface TileStore {
  /** Gzipped; rows count from the north. `null`: nothing is drawn there. */
  get(z: number, x: number, y: number): Buffer | null;
  /** `null`: the catalogue holds no basemap, as one of before there was one. */
  metadata(): TileMetadata | null;
}

export function tileStore(database: Database): TileStore & {
  replaceAll(tileSet: TileSet, facts: CatalogueFacts): void;
} {
  const table = tileTable(database, 'tiles');
  const selectMetadata = database.prepare<[], { name: string; value: string }>('SELECT * FROM metadata');
  const insertMetadata = database.prepare('INSERT INTO metadata VALUES (?, ?)');
  const deleteMetadata = database.prepare('DELETE FROM metadata');

  return {
    get: table.get,
    metadata() {
      const rows = selectMetadata.all();
      return rows.length === 0 ? null : readMetadata(new Map(rows.map(({ name, value }) => [name, value])));
    },
    replaceAll({ tiles, bounds }, facts) {
      table.replaceAll(tiles);
      deleteMetadata.run();
      if (tiles.length === 0) return;
      for (const [name, value] of Object.entries(metadataOf(bounds, facts))) insertMetadata.run(name, value);
    },
  };
}

/** What a viewer that opens the catalogue shows first. */
const centreZoom = 13;

function metadataOf(bounds: Bbox, facts: CatalogueFacts): Record<string, string> {
  const [west, south, east, north] = bounds;
  return {
    name: facts.name,
    format: 'pbf',
    type: 'baselayer',
    bounds: bounds.join(','),
    center: [(west + east) / 2, (south + north) / 2, centreZoom].join(','),
    minzoom: String(tileZooms.first),
    maxzoom: String(tileZooms.last),
    attribution: facts.fictional ? `${facts.name}: made-up data` : '© OpenStreetMap contributors',
    json: JSON.stringify({ vector_layers: vectorLayers }),
  };
}

function readMetadata(rows: ReadonlyMap<string, string>): TileMetadata {
  const value = (name: string): string => {
    const found = rows.get(name);
    if (found === undefined) throw new Error(`The basemap in the catalogue lacks its ${name}; import again.`);
    return found;
  };
  const [west, south, east, north] = value('bounds').split(',').map(Number);
  const { vector_layers } = JSON.parse(value('json')) as { vector_layers: VectorLayer[] };
  return {
    name: value('name'),
    attribution: value('attribution'),
    bounds: [west, south, east, north],
    minzoom: Number(value('minzoom')),
    maxzoom: Number(value('maxzoom')),
    vectorLayers: vector_layers,
  };
}
