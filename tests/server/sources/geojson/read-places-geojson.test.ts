// Lists of places as GeoJSON: the same fields as a table, with geometry of their own.
import { describe, expect, test } from 'vitest';
import { SourceError } from '../../../../server/domain/problem.ts';
import { readPlacesGeojson } from '../../../../server/sources/geojson/read-places-geojson.ts';
import { context, fileOf } from '../places-table/list-fixture.ts';

const readText = (text: string) => readPlacesGeojson(fileOf('plekken.geojson', text), context);
const read = (...features: unknown[]) => readText(JSON.stringify({ type: 'FeatureCollection', features }));
const feature = (geometry: unknown, properties: object = {}, id?: unknown) => ({
  type: 'Feature',
  id,
  geometry,
  properties: { naam: 'De Linde', soort: 'bieb', ...properties },
});
const point = (...coordinates: unknown[]) => ({ type: 'Point', coordinates });
const found = (result: ReturnType<typeof read>) =>
  result.problems.map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);

test('a point becomes a place at that point, with the id of the feature', () => {
  const { records, problems } = read(
    feature(point(5.2, 52.5, 3), { rolstoel: true, gratis: null, telefoon: 112 }, 44),
  );
  expect(problems).toEqual([]);
  expect(records).toMatchObject([
    {
      id: 'list-44',
      name: 'De Linde',
      kinds: ['library'],
      lonLat: [5.2, 52.5],
      wheelchair: 'yes',
      freeOfCharge: null,
      phone: '112',
    },
  ]);
});

test('an area becomes a place within it, even when its middle lies outside', () => {
  const ring = [
    [5, 52],
    [5.3, 52],
    [5.3, 52.1],
    [5.1, 52.1],
    [5.1, 52.4],
    [5, 52.4],
    [5, 52],
  ];
  const [{ lonLat }] = read(feature({ type: 'Polygon', coordinates: [ring] })).records;
  const inFoot = lonLat[1] > 52 && lonLat[1] < 52.1 && lonLat[0] > 5 && lonLat[0] < 5.3;
  const inLeg = lonLat[0] > 5 && lonLat[0] < 5.1 && lonLat[1] > 52 && lonLat[1] < 52.4;
  expect(inFoot || inLeg).toBe(true);
});

test('a list of kinds is read as several kinds', () => {
  expect(read(feature(point(5.2, 52.5), { soort: ['buurthuis', 'bieb'] })).records[0].kinds).toEqual([
    'community-centre',
    'library',
  ]);
});

test('a feature without geometry is placed by its address', () => {
  expect(read(feature(null, { postcode: '9901AB', huisnummer: 12 })).records[0].lonLat).toEqual([5.1, 52.5]);
});

test.each<[string, unknown]>([
  ['no-feature', { type: 'Point', coordinates: [5.2, 52.5] }],
  [
    'bad-geometry',
    feature({
      type: 'LineString',
      coordinates: [
        [5.2, 52.5],
        [5.3, 52.5],
      ],
    }),
  ],
  ['bad-geometry', feature(point('5.2', '52.5'))],
  ['bad-geometry', feature({ type: 'Polygon', coordinates: [[[5.2, 52.5]]] })],
  ['swapped-coordinates', feature(point(52.5, 5.2))],
  ['outside-netherlands', feature(point(2.35, 48.86))],
  ['unknown-kind', feature(point(5.2, 52.5), { soort: 'zwembad' })],
  ['missing-position', feature(null)],
  ['field-too-long', feature(point(5.2, 52.5), { omschrijving: 'A'.repeat(10_001) })],
])('%s: the feature is refused and the rest is kept', (kind, bad) => {
  const result = read(feature(point(5.3, 52.5)), bad);
  expect([result.records.length, found(result)]).toEqual([1, [`refused ${kind} feature 2`]]);
});

test('an id that is taken is refused', () => {
  const result = read(feature(point(5.2, 52.5), {}, 'a'), feature(point(5.3, 52.5), {}, 'a'));
  expect(found(result)).toEqual(['refused duplicate-id feature 2']);
});

describe('what stops the import, in one sentence', () => {
  test.each<[string, string, string | RegExp]>([
    [
      'broken JSON, with its place',
      '{"type": "FeatureCollection",\n "features": [}',
      'is no valid JSON; it breaks off at line 2, column 15',
    ],
    [
      'another type',
      '{"type": "Topology"}',
      'a GeoJSON FeatureCollection is expected, and it is "Topology".',
    ],
    ['no object at all', '[1, 2]', 'a GeoJSON FeatureCollection is expected'],
    [
      'coordinates in metres',
      JSON.stringify({ type: 'FeatureCollection', features: [feature(point(155000, 463000))] }),
      'feature 1 has coordinates (155000, 463000), which are no degrees',
    ],
  ])('%s', (_, text, sentence) => {
    expect(() => readText(text)).toThrow(SourceError);
    expect(() => readText(text)).toThrow(sentence);
  });
});
