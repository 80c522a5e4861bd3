// Tiles over HTTP: found, empty, known already, or at no place where a tile can be.
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAreaTiles } from '../../../../server/tiles/build-area-tiles.ts';
import { buildTiles } from '../../../../server/tiles/build-tiles.ts';
import { drawnQuarter, quarterBounds } from '../../../worlds/drawn-quarter.ts';
import { patchwork } from '../../../worlds/patchwork.ts';
import { tinyCatalogue } from '../../../worlds/tiny-catalogue.ts';
import { readTile } from '../../tiles/read-tile.ts';
import { type TinyApp, tinyApp } from '../tiny-app.ts';

const basemap = buildTiles(drawnQuarter(), quarterBounds);
const { z, x, y } = basemap.tiles.find((tile) => tile.z === 13)!;
const path = `/tiles/${z}/${x}/${y}.mvt`;

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
  tiny.store.replace(tinyCatalogue({ basemap }));
});
afterAll(() => tiny.close());

const ask = (url: string, headers: Record<string, string> = {}) => tiny.app.inject({ url, headers });

/** The tile's address as a map finds it. */
async function versionedPath(): Promise<string> {
  const { tiles } = (await ask('/tiles/tiles.json')).json();
  const address = new URL(tiles[0].replace('{z}', z).replace('{x}', x).replace('{y}', y));
  return address.pathname + address.search;
}

test('a tile arrives gzipped once, as a vector tile', async () => {
  const answer = await ask(path, { 'accept-encoding': 'br, gzip' });
  expect(answer.statusCode).toBe(200);
  expect(answer.headers).toMatchObject({
    'content-type': 'application/vnd.mapbox-vector-tile',
    'content-encoding': 'gzip',
    'cache-control': 'public, no-cache',
  });
  expect(gunzipSync(answer.rawPayload).length).toBeGreaterThan(100);
  expect(readTile(answer.rawPayload).map(({ layer }) => layer)).toContain('street');
});

test('where nothing is drawn the answer is empty', async () => {
  const answer = await ask(`/tiles/13/0/0.mvt`);
  expect([answer.statusCode, answer.body]).toEqual([204, '']);
});

test('whoever has the tile of this catalogue gets 304, until the next import', async () => {
  const own = await tinyApp();
  own.store.replace(tinyCatalogue({ basemap }));
  const etag = String((await own.app.inject(path)).headers.etag);
  const known = { url: path, headers: { 'if-none-match': etag } };
  const again = await own.app.inject(known);
  expect([again.statusCode, again.body, again.headers.etag]).toEqual([304, '', etag]);
  own.store.replace(tinyCatalogue({ basemap }));
  expect((await own.app.inject(known)).statusCode).toBe(200);
  await own.close();
});

test('with the version in its address a tile may be kept for ever, and only then', async () => {
  const versioned = await versionedPath();
  expect((await ask(versioned)).headers['cache-control']).toBe('public, max-age=31536000, immutable');
  expect((await ask(`${path}?v=2`)).headers['cache-control']).toBe('public, no-cache');
});

test('a catalogue that is made anew has other addresses, though it counts from 1 again', async () => {
  const [first, second] = await Promise.all([tinyApp({ empty: true }), tinyApp({ empty: true })]);
  const { report } = tinyCatalogue();
  first.store.replace(tinyCatalogue({ basemap }));
  second.store.replace(tinyCatalogue({ basemap, report: { ...report, finishedAt: '2026-11-02T12:00:00Z' } }));
  const addresses = await Promise.all(
    [first, second].map(async ({ app }) => (await app.inject('/tiles/tiles.json')).json().tiles[0]),
  );
  expect(new Set(addresses).size).toBe(2);
  await Promise.all([first.close(), second.close()]);
});

describe('no tile can be', () => {
  test.each([
    '/tiles/4/8/5.mvt',
    '/tiles/16/0/0.mvt',
    '/tiles/8/256/0.mvt',
    '/tiles/8/0/256.mvt',
    '/tiles/8/-1/0.mvt',
    '/tiles/8/1.5/0.mvt',
    '/tiles/8/1/0.pbf',
    '/tiles/8/1/0',
    '/tiles/08x/1/0.mvt',
    '/tiles/8/99999999999999999999/0.mvt',
  ])('at %s', async (url) => {
    const answer = await ask(url);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toMatch('application/problem+json');
    expect(answer.headers['cache-control']).toBe('no-store');
    expect(answer.json().detail).toMatch('/tiles/{z}/{x}/{y}.mvt');
  });
});

test('TileJSON tells a map all it needs', async () => {
  const answer = await ask('/tiles/tiles.json', { host: 'kaart.example:8080' });
  expect(answer.headers['content-type']).toMatch('application/json');
  const described = answer.json();
  expect(described).toMatchObject({
    tilejson: '3.0.0',
    scheme: 'xyz',
    minzoom: 5,
    maxzoom: 15,
    bounds: [...quarterBounds],
    attribution: 'Drieweg: made-up data',
  });
  expect(described.tiles).toEqual([
    expect.stringMatching(/^http:\/\/kaart\.example:8080\/tiles\/\{z\}\/\{x\}\/\{y\}\.mvt\?v=2-[\w-]{8}$/),
  ]);
  expect(described.vector_layers).toContainEqual({
    id: 'house_number',
    minzoom: 15,
    maxzoom: 15,
    fields: { number: 'String' },
  });
});

test('a catalogue without a basemap has empty tiles, and says how to get others', async () => {
  const own = await tinyApp();
  expect((await own.app.inject(path)).statusCode).toBe(204);
  const description = await own.app.inject('/tiles/tiles.json');
  expect(description.statusCode).toBe(404);
  expect(description.json().detail).toMatch('run npm run import again');
  await own.close();
});

describe('areas as tiles', () => {
  const { areas, bounds } = patchwork(3, 2);
  const { tiles: areaTiles } = buildAreaTiles(areas, bounds);

  test('are described and served beside the basemap, by the same version', async () => {
    const own = await tinyApp();
    own.store.replace(tinyCatalogue({ areaTiles }));
    const described = (await own.app.inject('/tiles/areas.json')).json();
    expect(described).toMatchObject({ minzoom: 5, maxzoom: 12 });
    expect(described.vector_layers.map(({ id }: { id: string }) => id)).toContain('neighbourhood');
    const { z, x, y } = areaTiles[0];
    const address = new URL(described.tiles[0].replace('{z}', z).replace('{x}', x).replace('{y}', y));
    const answer = await own.app.inject(address.pathname + address.search);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.mapbox-vector-tile',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    expect(readTile(answer.rawPayload).map(({ layer }) => layer)).toContain('neighbourhood');
    expect((await own.app.inject('/api/v1/catalogue')).json().areasAsTiles).toBe(true);
    expect((await own.app.inject('/tiles/areas/13/0/0.mvt')).statusCode).toBe(404);
    await own.close();
  });

  test('are not there where the areas are few, and the catalogue says so', async () => {
    expect((await ask('/tiles/areas.json')).statusCode).toBe(404);
    expect((await ask('/api/v1/catalogue')).json().areasAsTiles).toBe(false);
  });
});
