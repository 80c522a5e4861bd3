// Other programs open a catalogue as a map: GDAL finds every layer in it, with its features.
import { spawnSync } from 'node:child_process';
import { copyFileSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { vectorLayers } from '../../../server/domain/basemap/tile-set.ts';
import { openCatalogue } from '../../../server/store/open-catalogue.ts';
import { buildTiles } from '../../../server/tiles/build-tiles.ts';
import { drawnQuarter, quarterBounds } from '../../worlds/drawn-quarter.ts';
import { smallCatalogue } from './small-catalogue.ts';

const ogrinfo = (...args: string[]) => spawnSync('ogrinfo', args, { encoding: 'utf8' });
const isInstalled = ogrinfo('--version').status === 0;
if (!isInstalled)
  console.log('Skipped: GDAL (ogrinfo) is not installed, so it cannot be asked to read the tiles.');

let folder: string;
let file: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gdal-'));
  const path = join(folder, 'catalogue.sqlite');
  const catalogue = openCatalogue(path);
  catalogue.replace(smallCatalogue({ basemap: buildTiles(drawnQuarter(), quarterBounds) }));
  catalogue.close();
  file = join(folder, 'catalogue.mbtiles');
  copyFileSync(path, file);
});
afterAll(() => rmSync(folder, { recursive: true }));

test.skipIf(!isInstalled)('ogrinfo lists the layers of the basemap', () => {
  const { stdout, stderr } = ogrinfo('-ro', '-q', file);
  expect(stderr).not.toMatch(/ERROR/);
  const names = [...stdout.matchAll(/^\d+: (\w+)/gm)].map(([, name]) => name);
  expect(names).toEqual(vectorLayers.map(({ id }) => id));
});

test.skipIf(!isInstalled)('ogrinfo reads the features, with a kind and a form', () => {
  const { stdout, stderr } = ogrinfo('-ro', '-q', file, 'street');
  expect(stderr).not.toMatch(/ERROR/);
  expect(stdout).toMatch(/kind \(String\) = residential/);
  expect(stdout).toMatch(/name \(String\) = Kade/);
  expect(stdout).toMatch(/LINESTRING \(/);
  const water = ogrinfo('-ro', '-q', '-geom=YES', file, 'water');
  expect(water.stdout).toMatch(/POLYGON \(\(/);
});
