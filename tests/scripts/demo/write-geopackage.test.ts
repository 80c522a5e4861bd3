// The GeoPackage writer: the same bytes each time, and the marks by which other programs know the format.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type GeopackageLayer, writeGeopackage } from '../../../scripts/demo/write-geopackage.ts';
import { Sqlite } from '../../../server/sqlite.ts';
import { temporaryFolder } from '../../worlds/temporary-folder.ts';

const ring = [
  [140_000, 500_000],
  [141_000, 500_000],
  [141_000, 502_000],
  [140_000, 500_000],
];
const layer: GeopackageLayer = {
  name: 'buurten',
  srsId: 28992,
  columns: [
    { name: 'buurtcode', type: 'TEXT' },
    { name: 'aantal_inwoners', type: 'INTEGER' },
  ],
  features: [
    { geometry: { type: 'MultiPolygon', coordinates: [[ring]] }, properties: { buurtcode: 'BU99010101' } },
  ],
};
const folder = temporaryFolder();

test('the same layers give the same bytes, also over an older file', () => {
  const [first, second] = ['first.gpkg', 'second.gpkg'].map((name) => join(folder, name));
  writeGeopackage(second, [{ ...layer, name: 'older' }]);
  for (const path of [first, second]) writeGeopackage(path, [layer]);
  expect(readFileSync(first).equals(readFileSync(second))).toBe(true);
});

test('the file is marked as GeoPackage 1.3 and announces its layer with extent and system', () => {
  const path = join(folder, 'marked.gpkg');
  writeGeopackage(path, [layer]);
  const database = new Sqlite(path, { readonly: true });
  expect(database.pragma('application_id', { simple: true })).toBe(Buffer.from('GPKG').readInt32BE());
  expect(database.pragma('user_version', { simple: true })).toBe(10300);
  expect(database.pragma('foreign_key_check')).toEqual([]);
  expect(
    database.prepare('SELECT min_x, min_y, max_x, max_y, srs_id FROM gpkg_contents').raw().get(),
  ).toEqual([140_000, 500_000, 141_000, 502_000, 28992]);
  expect(database.prepare('SELECT buurtcode, aantal_inwoners FROM buurten').get()).toEqual({
    buurtcode: 'BU99010101',
    aantal_inwoners: null,
  });
  database.close();
});
