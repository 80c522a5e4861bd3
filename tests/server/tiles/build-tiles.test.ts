// Tiles of a small drawn quarter, read back: what is drawn at which zoom, and that its geometry is valid.
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type BasemapFeatures,
  layerNames,
  noFeatures,
} from '../../../server/domain/basemap/basemap-features.ts';
import { tileZooms, vectorLayers } from '../../../server/domain/basemap/tile-set.ts';
import { buildTiles } from '../../../server/tiles/build-tiles.ts';
import { area, drawnQuarter, feature, line, quarterBounds } from '../../worlds/drawn-quarter.ts';
import { at } from '../../worlds/metric-plane.ts';
import { doubleArea, faults } from './geometry-faults.ts';
import { countsAt, drawnAt } from './read-tile.ts';

const quarter = buildTiles(drawnQuarter(), quarterBounds);

const inLayer = (zoom: number, layer: string) =>
  drawnAt(quarter, zoom).filter((each) => each.layer === layer);

describe('what is drawn', () => {
  test('the closest zoom holds every layer', () => {
    expect(countsAt(quarter, 15)).toEqual({
      'land park': 1,
      'land playground': 1,
      'water lake': 1,
      'waterway canal': 1,
      building: 2,
      'street_area pedestrian': 1,
      'structure pier': 1,
      'street secondary': 3,
      'street residential': 1,
      'street footway': 1,
      'railway rail': 1,
      'railway tram': 1,
      'area_name park': 1,
      'area_name water': 1,
      'place_name neighbourhood': 1,
      station: 1,
      house_number: 1,
    });
  });

  test('further out the small and the lesser go', () => {
    const layersAt = (zoom: number) => Object.keys(countsAt(quarter, zoom));
    expect(layersAt(14)).not.toContain('house_number');
    expect(layersAt(14)).not.toContain('area_name water');
    expect(countsAt(quarter, 13)).toMatchObject({ building: 1, 'street footway': 1, 'area_name park': 1 });
    expect(layersAt(12)).toEqual([
      'land park',
      'water lake',
      'waterway canal',
      'street secondary',
      'street residential',
      'railway rail',
      'railway tram',
      'place_name neighbourhood',
      'station',
    ]);
    expect(layersAt(8)).toEqual(['street secondary', 'railway rail']);
    expect(layersAt(7)).toEqual(['railway rail']);
    expect(layersAt(6)).toEqual([]);
  });

  test('every zoom at which something is drawn has a tile, and no other has', () => {
    const zooms = new Set(quarter.tiles.map(({ z }) => z));
    expect([...zooms].sort((a, b) => a - b)).toEqual([7, 8, 9, 10, 11, 12, 13, 14, 15]);
  });

  test('no layer is drawn at a zoom before the one that it is announced from', () => {
    for (let zoom: number = tileZooms.first; zoom <= tileZooms.last; zoom++) {
      const announced = vectorLayers.filter(({ minzoom }) => minzoom <= zoom).map(({ id }) => id as string);
      expect(drawnAt(quarter, zoom).filter(({ layer }) => !announced.includes(layer))).toEqual([]);
    }
  });

  test('properties are as announced, and what is unknown is absent', () => {
    for (const { layer, properties } of drawnAt(quarter, 15)) {
      const { fields } = vectorLayers.find(({ id }) => id === layer)!;
      const types = Object.entries(properties).map(([key, value]) => [key, typeof value]);
      expect(types).toEqual(types.map(([key]) => [key, fields[key]?.toLowerCase()]));
    }
    expect(inLayer(15, 'street').map(({ properties }) => properties)).toContainEqual({ kind: 'footway' });
    expect(inLayer(15, 'area_name').map(({ properties }) => properties)).toContainEqual({
      kind: 'park',
      name: 'Stadspark',
      rank: 2,
    });
  });

  test('what lies in a large area is drawn after it', () => {
    expect(inLayer(15, 'land').map(({ properties }) => properties.kind)).toEqual(['park', 'playground']);
  });

  test('the pond is a hole in the park', () => {
    const [park] = inLayer(15, 'land');
    expect(park.lines.map((ring) => Math.sign(doubleArea(ring)))).toEqual([1, -1]);
  });
});

describe('pieces of a street', () => {
  test('that are drawn alike and meet are one line, whichever way they were mapped', () => {
    const [steeg] = inLayer(15, 'street').filter(({ properties }) => properties.name === 'Steeg');
    expect(steeg.lines).toHaveLength(1);
    const ys = steeg.lines[0].map(([, y]) => y);
    expect([ys, ys.toReversed()]).toContainEqual(ys.toSorted((a, b) => a - b));
  });

  test('stay apart where a bridge lies between them', () => {
    const kade = inLayer(15, 'street').filter(({ properties }) => properties.name === 'Kade');
    expect(kade.map(({ properties }) => properties.bridge === true).sort()).toEqual([false, false, true]);
  });
});

test('pieces that meet at a fork stay pieces', () => {
  const way = (x: number, y: number) =>
    feature('street', { kind: 'residential', name: 'Vork' }, line([200, 100], [x, y]));
  const features = { ...noFeatures(), street: [way(100, 100), way(300, 50), way(300, 150)] };
  const drawn = drawnAt(buildTiles(features, quarterBounds), 15);
  expect(drawn.map(({ lines }) => lines[0].length)).toEqual([2, 2, 2]);
});

test('pieces that make a circle are one line that ends where it begins', () => {
  const way = (...points: [number, number][]) => feature('street', { kind: 'service' }, line(...points));
  const features = {
    ...noFeatures(),
    street: [way([100, 100], [200, 100]), way([100, 100], [100, 200]), way([100, 200], [200, 100])],
  };
  const [circle, ...others] = drawnAt(buildTiles(features, quarterBounds), 15);
  expect(others).toEqual([]);
  expect(circle.lines[0]).toHaveLength(4);
  expect(circle.lines[0][0]).toEqual(circle.lines[0].at(-1));
});

describe('geometry', () => {
  test('is valid at every zoom', () => {
    for (let zoom: number = tileZooms.first; zoom <= tileZooms.last; zoom++)
      expect(drawnAt(quarter, zoom).flatMap(faults)).toEqual([]);
  });

  test('stays valid for areas and lines of any shape', () => {
    const corner = fc.tuple(fc.integer({ min: -3000, max: 3000 }), fc.integer({ min: -3000, max: 3000 }));
    fc.assert(
      fc.property(fc.array(corner, { minLength: 3, maxLength: 12 }), (corners) => {
        const closed = Float64Array.from([...corners, corners[0]].flatMap(([x, y]) => at(x, y)));
        const features: BasemapFeatures = {
          ...noFeatures(),
          land: [feature('land', { kind: 'forest' }, { type: 'area', polygons: [[closed]] })],
          street: [feature('street', { kind: 'motorway' }, line(...corners))],
        };
        const tileSet = buildTiles(features, [...at(-1000, -1000), ...at(1000, 1000)]);
        for (let zoom = 8; zoom <= 15; zoom++) expect(drawnAt(tileSet, zoom).flatMap(faults)).toEqual([]);
      }),
      { numRuns: 30 },
    );
  });

  test('a line is simplified further out, and kept as it is at the closest zoom', () => {
    const wavy = line(...Array.from({ length: 200 }, (_, i): [number, number] => [2 * i, i % 2]));
    const features = { ...noFeatures(), street: [feature('street', { kind: 'primary' }, wavy)] };
    const tileSet = buildTiles(features, quarterBounds);
    const pointsAt = (zoom: number) => drawnAt(tileSet, zoom).flatMap(({ lines }) => lines.flat()).length;
    expect(pointsAt(10)).toBe(2);
    expect(pointsAt(15)).toBe(200);
  });
});

test('what crosses the edge of the box is drawn only in the tiles that the box touches', () => {
  const features = {
    ...noFeatures(),
    water: [feature('water', { kind: 'sea' }, area([-9e4, -9e4, 9e4, 9e4]))],
  };
  const { tiles } = buildTiles(features, quarterBounds);
  expect(tiles.length).toBeGreaterThanOrEqual(8);
  expect(tiles.length).toBeLessThan(20);
});

test('a tile that would be too heavy keeps its largest areas', () => {
  const house = (i: number, metres: number) => {
    const [x, y] = [(i % 250) * 16 - 2000, Math.floor(i / 250) * 16 - 2000];
    return feature('building', {}, area([x, y, x + metres, y + metres]));
  };
  const houses = Array.from({ length: 40_000 }, (_, i) => house(i, i % 100 === 0 ? 15.9 : 14));
  const tileSet = buildTiles({ ...noFeatures(), building: houses }, [...at(-2000, -2000), ...at(2000, 2000)]);
  const sizes = tileSet.tiles.map(({ data }) => data.length);
  expect(Math.max(...sizes)).toBeLessThan(500_000);
  const drawn = drawnAt(tileSet, 13);
  expect(drawn.length).toBeGreaterThan(5000);
  expect(drawn.length).toBeLessThan(40_000);
  const widths = drawn.map(
    ({ lines }) => Math.max(...lines[0].map(([x]) => x)) - Math.min(...lines[0].map(([x]) => x)),
  );
  expect(widths.filter((width) => width >= 21).length).toBeGreaterThanOrEqual(400);
});

test('nothing to draw gives no tiles', () => {
  expect(buildTiles(noFeatures(), quarterBounds).tiles).toEqual([]);
});

test('progress rises to 1', () => {
  const seen: number[] = [];
  buildTiles(drawnQuarter(), quarterBounds, (fraction) => seen.push(fraction));
  expect(seen).toEqual(seen.toSorted((a, b) => a - b));
  expect(seen.length).toBeGreaterThanOrEqual(layerNames.length);
  expect(seen.at(-1)).toBe(1);
});
