// Places as tiles over HTTP: thousands of them, by the finder's filters, kept by the version of the catalogue.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { PlaceCounts, PlaceList } from '../../../../server/contract/place.ts';
import type { LocatedPlace } from '../../../../server/domain/places/place.ts';
import { placesForTiles, placeTileZooms } from '../../../../server/domain/places/place-tile-set.ts';
import { eachTile, tilesIn } from '../../../../server/tiles/tile-grid.ts';
import { manyPlaces } from '../../../worlds/many-places.ts';
import { tinyCatalogue, tinyPlaces } from '../../../worlds/tiny-catalogue.ts';
import { readTile } from '../../tiles/read-tile.ts';
import { type TinyApp, tinyApp } from '../tiny-app.ts';

let tiny: TinyApp;
const places: LocatedPlace[] = [
  ...tinyPlaces,
  ...manyPlaces(4000, [5, 52, 5.6, 52.4], ['BU99010001', 'BU99010002', null]),
];

beforeAll(async () => {
  tiny = await tinyApp();
  tiny.store.replace(tinyCatalogue({ places }));
});
afterAll(() => tiny.close());

const ask = (url: string, headers: Record<string, string> = {}) => tiny.app.inject({ url, headers });

interface Described {
  tiles: string[];
  minzoom: number;
  maxzoom: number;
}

/** All features of a zoom, by the address that the description of this query gives. */
async function drawnAt(zoom: number, query = '') {
  const { tiles } = (await ask(`/tiles/places.json${query}`)).json<Described>();
  const all = [...eachTile(tilesIn([3, 50, 7, 54], zoom))].map(async ([z, x, y]) => {
    const { pathname, search } = new URL(
      tiles[0].replace('{z}', `${z}`).replace('{x}', `${x}`).replace('{y}', `${y}`),
    );
    const answer = await ask(pathname + search);
    if (answer.statusCode === 204) return [];
    expect(answer.statusCode).toBe(200);
    expect(answer.headers).toMatchObject({
      'content-type': 'application/vnd.mapbox-vector-tile',
      'content-encoding': 'gzip',
      'cache-control': 'public, max-age=31536000, immutable',
    });
    return readTile(answer.rawPayload).map(({ properties }) => properties);
  });
  return (await Promise.all(all)).flat();
}

const sumOf = (drawn: Record<string, unknown>[]) =>
  drawn.reduce((sum, { point_count }) => sum + Number(point_count ?? 1), 0);

test('the catalogue says that there are too many places to ask for whole', async () => {
  expect(places.length).toBeGreaterThanOrEqual(placesForTiles);
  expect((await ask('/api/v1/catalogue')).json().placesAsTiles).toBe(true);
  const few = await tinyApp();
  expect((await few.app.inject('/api/v1/catalogue')).json().placesAsTiles).toBe(false);
  await few.close();
});

test.each([5, 7, 9])('the tiles of zoom %i hold every place once', async (zoom) => {
  expect(sumOf(await drawnAt(zoom))).toBe(places.length);
});

describe('a filter', () => {
  test.each([
    ['kind=library', (place: LocatedPlace) => place.kinds.includes('library')],
    ['kind=library,sewing-circle', ({ kinds }: LocatedPlace) => /library|sewing/.test(kinds.join())],
    ['function=support', ({ functions }: LocatedPlace) => functions.includes('support')],
    ['neighbourhood=BU99010002', ({ neighbourhoodCode }: LocatedPlace) => neighbourhoodCode === 'BU99010002'],
    ['municipality=GM9901', ({ neighbourhoodCode }: LocatedPlace) => neighbourhoodCode !== null],
    ['wheelchair=yes', ({ wheelchair }: LocatedPlace) => wheelchair === 'yes'],
    ['language=ar,tr', ({ languages }: LocatedPlace) => languages?.includes('ar') === true],
    ['q=naaikring', ({ name }: LocatedPlace) => name.startsWith('Naaikring')],
    [
      'kind=library&neighbourhood=BU99010001',
      ({ kinds, neighbourhoodCode }: LocatedPlace) =>
        kinds.includes('library') && neighbourhoodCode === 'BU99010001',
    ],
  ])('%s leaves what the list and the counts have too', async (query, holds) => {
    const expected = places.filter(holds).length;
    expect(expected).toBeGreaterThan(0);
    expect(expected).toBeLessThan(places.length);
    expect(sumOf(await drawnAt(7, `?${query}`))).toBe(expected);
    expect((await ask(`/api/v1/places?limit=1&${query}`)).json<PlaceList>().total).toBe(expected);
    expect((await ask(`/api/v1/place-counts?${query}`)).json<PlaceCounts>().total).toBe(expected);
  });

  test('that nothing fits gives empty tiles', async () => {
    expect(await drawnAt(6, '?q=zzzz')).toEqual([]);
  });

  test('works on places that are not joined', async () => {
    const libraries = places.filter(({ kinds }) => kinds.includes('library')).map(({ id }) => id);
    const drawn = await drawnAt(10, '?kind=library&joined=false');
    expect(drawn.map(({ id }) => id).sort()).toEqual(libraries.sort());
    expect((await ask('/tiles/places.json?joined=false')).json<Described>().minzoom).toBe(10);
  });
});

test('counts by kind and by neighbourhood are those beside the rest of the filter', async () => {
  const counted = (
    await ask('/api/v1/place-counts?kind=library&neighbourhood=BU99010001')
  ).json<PlaceCounts>();
  const here = places.filter(({ neighbourhoodCode }) => neighbourhoodCode === 'BU99010001');
  const libraries = places.filter(({ kinds }) => kinds.includes('library'));
  const sewing = here.filter(({ kinds }) => kinds.includes('sewing-circle'));
  expect(counted.kinds['sewing-circle']).toBe(sewing.length);
  expect(counted.neighbourhoods).toEqual(
    Object.fromEntries(
      ['BU99010001', 'BU99010002'].map((code) => [
        code,
        libraries.filter(({ neighbourhoodCode }) => neighbourhoodCode === code).length,
      ]),
    ),
  );
});

test('whoever has a tile gets 304, until a place changes; then the tile has it', async () => {
  const own = await tinyApp();
  own.store.replace(tinyCatalogue({ places }));
  const url = '/tiles/places/5/16/10.mvt?kind=library';
  const sum = (answer: { rawPayload: Buffer }) =>
    sumOf(readTile(answer.rawPayload).map(({ properties }) => properties));
  const first = await own.app.inject(url);
  expect(first.headers['cache-control']).toBe('public, no-cache');
  const known = { url, headers: { 'if-none-match': String(first.headers.etag) } };
  expect((await own.app.inject(known)).statusCode).toBe(304);
  const removed = places.find(({ kinds }) => kinds.includes('library')) as LocatedPlace;
  own.store.editPlaces({ removed: [removed.id] });
  const after = await own.app.inject(known);
  expect(after.statusCode).toBe(200);
  expect(sum(after)).toBe(sum(first) - 1);
  await own.close();
});

describe('a clear problem', () => {
  test.each([
    '/tiles/places/4/8/5.mvt',
    `/tiles/places/${placeTileZooms.last + 1}/0/0.mvt`,
    '/tiles/places/8/256/0.mvt',
    '/tiles/places/8/1/0.pbf',
    '/tiles/places/9/260/170.mvt?joined=false',
  ])('comes where no tile can be: %s', async (url) => {
    const answer = await ask(url);
    expect([answer.statusCode, answer.headers['content-type']]).toEqual([
      404,
      expect.stringContaining('problem+json'),
    ]);
    expect(answer.json().detail).toMatch('Tiles are at /tiles/places/{z}/{x}/{y}.mvt, with z from');
  });

  test.each([
    ['kind=Library!', 'kind'],
    ['function=dance', 'function'],
    ['wheelchair=maybe', 'wheelchair'],
    ['neighbourhood=here', 'neighbourhood'],
    ['joined=perhaps', 'joined'],
    ['colour=red', 'colour'],
  ])('names the part of the filter that is wrong: %s', async (query, field) => {
    for (const path of ['/tiles/places.json', '/tiles/places/8/131/84.mvt']) {
      const answer = await ask(`${path}?${query}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors.map((error: { field: string }) => error.field)).toEqual([field]);
    }
  });
});
