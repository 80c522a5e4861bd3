// A table of vector tiles in the catalogue, with the columns of MBTiles.
import type { Database } from 'better-sqlite3';
import type { Tile } from '../domain/basemap/tile-set.ts';

export interface TileTable {
  /** Gzipped; rows count from the north. `null`: nothing is drawn there. */
  get(z: number, x: number, y: number): Buffer | null;
  isEmpty(): boolean;
  replaceAll(tiles: readonly Tile[]): void;
}

export function tileTable(database: Database, table: 'tiles' | 'area_tiles'): TileTable {
  const select = database
    .prepare<[number, number, number], Buffer>(
      `SELECT tile_data FROM ${table} WHERE zoom_level = ? AND tile_column = ? AND tile_row = ?`,
    )
    .pluck();
  const selectAny = database.prepare<[], number>(`SELECT 1 FROM ${table} LIMIT 1`).pluck();
  const insert = database.prepare(`INSERT INTO ${table} VALUES (?, ?, ?, ?)`);
  const deleteAll = database.prepare(`DELETE FROM ${table}`);
  return {
    get: (z, x, y) => select.get(z, x, rowFromOtherSide(z, y)) ?? null,
    isEmpty: () => selectAny.get() === undefined,
    replaceAll(tiles) {
      deleteAll.run();
      for (const { z, x, y, data } of tiles) insert.run(z, x, rowFromOtherSide(z, y), data);
    },
  };
}

/** The layout counts rows from the south, the web from the north. */
const rowFromOtherSide = (z: number, row: number) => 2 ** z - 1 - row;
