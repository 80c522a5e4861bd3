// The basemap in the catalogue: rows from the south, as other programs expect them, and what describes it.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { TileSet } from '../../../server/domain/basemap/tile-set.ts';
import { Sqlite } from '../../../server/sqlite.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { smallAddress, smallCatalogue } from './small-catalogue.ts';

const tile = (z: number, x: number, y: number, data = 'water') => ({ z, x, y, data: Buffer.from(data) });
const basemap = (...tiles: TileSet['tiles']): TileSet => ({ bounds: [5.1, 52.4, 5.3, 52.6], tiles });

let folder: string;
let path: string;
let catalogue: CatalogueStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'tiles-'));
  path = join(folder, 'catalogue.sqlite');
  catalogue = openCatalogue(path);
});
afterEach(() => {
  catalogue.close();
  rmSync(folder, { recursive: true });
});

function rows(): unknown[] {
  const database = new Sqlite(path, { readonly: true });
  try {
    return database
      .prepare('SELECT zoom_level, tile_column, tile_row FROM tiles ORDER BY tile_row')
      .raw()
      .all();
  } finally {
    database.close();
  }
}

test('a tile is found where it was put, and nowhere else', () => {
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 84), tile(9, 263, 168, 'land')) }));
  expect(catalogue.tiles.get(8, 131, 84)).toEqual(Buffer.from('water'));
  expect(catalogue.tiles.get(9, 263, 168)).toEqual(Buffer.from('land'));
  expect(catalogue.tiles.get(8, 84, 131)).toBeNull();
  expect(catalogue.tiles.get(8, 131, 171)).toBeNull();
});

test('rows count from the south, as the layout of MBTiles has it', () => {
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 84), tile(8, 0, 0)) }));
  expect(rows()).toEqual([
    [8, 131, 171],
    [8, 0, 255],
  ]);
});

test('an import leaves nothing of the basemap before', () => {
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 84)) }));
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 85)) }));
  expect(catalogue.tiles.get(8, 131, 84)).toBeNull();
  expect(catalogue.tiles.get(8, 131, 85)).not.toBeNull();
  catalogue.replace(smallCatalogue());
  expect(rows()).toEqual([]);
  expect(catalogue.tiles.metadata()).toBeNull();
});

test('an import that fails leaves the basemap as it was', () => {
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 84)) }));
  const broken = Object.defineProperty(smallAddress({}), 'street', {
    get() {
      throw new Error('midway');
    },
  });
  expect(() => catalogue.replace(smallCatalogue({ basemap: basemap(), addresses: [broken] }))).toThrow(
    'midway',
  );
  expect(catalogue.tiles.get(8, 131, 84)).not.toBeNull();
});

test('the metadata says what the layout asks for', () => {
  catalogue.replace(smallCatalogue({ basemap: basemap(tile(8, 131, 84)) }));
  const database = new Sqlite(path, { readonly: true });
  const metadata = Object.fromEntries(
    database.prepare('SELECT name, value FROM metadata').raw().all() as string[][],
  );
  database.close();
  expect(metadata).toMatchObject({
    name: 'Lindewaard',
    format: 'pbf',
    type: 'baselayer',
    bounds: '5.1,52.4,5.3,52.6',
    center: '5.199999999999999,52.5,13',
    minzoom: '5',
    maxzoom: '15',
  });
  const layers = JSON.parse(metadata.json).vector_layers;
  expect(layers).toContainEqual({ id: 'water', minzoom: 5, maxzoom: 15, fields: { kind: 'String' } });
});

test.each([
  [true, 'Lindewaard: made-up data'],
  [false, '© OpenStreetMap contributors'],
])('where made up is %s, the source is "%s"', (fictional, attribution) => {
  const { facts } = smallCatalogue();
  catalogue.replace(smallCatalogue({ facts: { ...facts, fictional }, basemap: basemap(tile(8, 131, 84)) }));
  expect(catalogue.tiles.metadata()).toMatchObject({
    attribution,
    bounds: [5.1, 52.4, 5.3, 52.6],
    minzoom: 5,
  });
});

test('a catalogue of before there was a basemap opens, without tiles', () => {
  catalogue.close();
  const oldPath = join(dirname(path), 'old.sqlite');
  const old = new Sqlite(oldPath);
  old.exec(
    readFileSync(new URL('../../../server/store/migrations/0001-catalogue.sql', import.meta.url), 'utf8'),
  );
  old.exec(`
    INSERT INTO catalogue (only, version, name, fictional, west, south, east, north, report, imported_at)
    VALUES (1, 7, 'Drieweg', 1, 5, 52, 6, 53, '{}', '2026-06-01T10:00:00.000Z');
    PRAGMA application_id = 0x42415349;
    PRAGMA user_version = 1`);
  old.close();
  catalogue = openCatalogue(oldPath);
  expect(catalogue.version()).toBe(7);
  expect(catalogue.tiles.get(8, 131, 84)).toBeNull();
  expect(catalogue.tiles.metadata()).toBeNull();
});
