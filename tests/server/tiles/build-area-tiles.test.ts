// Tiles of a patchwork of neighbourhoods, read back: all are there, and between neighbours there is neither gap nor overlap.
import { expect, test } from 'vitest';
import { areaTileZooms, areaVectorLayers } from '../../../server/domain/areas/area-tile-set.ts';
import { buildAreaTiles } from '../../../server/tiles/build-area-tiles.ts';
import { patchwork } from '../../worlds/patchwork.ts';
import { doubleArea, faults } from './geometry-faults.ts';
import { drawnAt } from './read-tile.ts';

const { areas, bounds } = patchwork(4, 3);
const tileSet = buildAreaTiles(areas, bounds);
const zooms = Array.from(
  { length: areaTileZooms.last - areaTileZooms.first + 1 },
  (_, i) => areaTileZooms.first + i,
);
const inLayer = (zoom: number, layer: string) =>
  drawnAt(tileSet, zoom).filter((each) => each.layer === layer);
const surfaceOf = (zoom: number, layer: string) =>
  inLayer(zoom, layer).reduce((sum, { lines }) => lines.reduce((s, ring) => s + doubleArea(ring), sum), 0);

test('the closest zoom holds every area by its code and name', () => {
  const codes = (layer: string) => inLayer(12, layer).map(({ properties }) => properties.code);
  expect(codes('neighbourhood').sort()).toEqual(areas.neighbourhoods.map(({ code }) => code).sort());
  expect(codes('district')).toEqual(['WK990200', 'WK990201', 'WK990202']);
  expect(inLayer(12, 'municipality').map(({ properties }) => properties)).toEqual([
    { code: 'GM9902', name: 'Lappendeken' },
  ]);
});

test('geometry is valid at every zoom', () => {
  for (const zoom of zooms) expect(drawnAt(tileSet, zoom).flatMap(faults)).toEqual([]);
});

test('at every zoom the neighbourhoods together cover exactly their municipality', () => {
  for (const zoom of zooms) {
    expect(surfaceOf(zoom, 'municipality')).toBeGreaterThan(0);
    expect(surfaceOf(zoom, 'neighbourhood')).toBe(surfaceOf(zoom, 'municipality'));
  }
});

test('every stretch of a border between two neighbourhoods is drawn by both, point for point', () => {
  for (const zoom of zooms) {
    const stretches = new Map<string, number>();
    const add = (from: string, to: string, times: number) =>
      stretches.set(`${from} ${to}`, (stretches.get(`${from} ${to}`) ?? 0) + times);
    const rings = (layer: string) => inLayer(zoom, layer).flatMap(({ lines }) => lines);
    for (const ring of rings('neighbourhood'))
      for (let i = 1; i < ring.length; i++) {
        add(ring[i - 1].join(), ring[i].join(), 1);
        add(ring[i].join(), ring[i - 1].join(), -1);
      }
    for (const ring of rings('municipality'))
      for (let i = 1; i < ring.length; i++) {
        add(ring[i - 1].join(), ring[i].join(), -1);
        add(ring[i].join(), ring[i - 1].join(), 1);
      }
    expect([...stretches].filter(([, times]) => times !== 0)).toEqual([]);
  }
});

test('further out borders have fewer points, and the last zoom keeps all that are not on a straight line', () => {
  const points = zooms.map((zoom) =>
    inLayer(zoom, 'neighbourhood').reduce((sum, { lines }) => sum + lines.flat().length, 0),
  );
  expect(points).toEqual(points.toSorted((a, b) => a - b));
  const given = areas.neighbourhoods.flatMap(({ geometry }) => geometry.coordinates.flat(2)).length;
  expect(points.at(-1)).toBeGreaterThan(0.98 * given);
  expect(points.at(-1)).toBeLessThanOrEqual(given);
});

test('names are those of the municipality far out, and of neighbourhoods close by', () => {
  const kinds = (zoom: number) => [
    ...new Set(inLayer(zoom, 'area_label').map(({ properties }) => properties.kind)),
  ];
  expect(kinds(10)).toEqual(['municipality']);
  expect(kinds(11)).toEqual(['neighbourhood']);
  expect(inLayer(7, 'neighbourhood').filter(({ properties }) => 'name' in properties)).toEqual([]);
});

test('layers and fields are as announced', () => {
  for (const zoom of zooms)
    for (const { layer, properties } of drawnAt(tileSet, zoom)) {
      const announced = areaVectorLayers.find(({ id }) => id === layer)!;
      expect(announced.minzoom).toBeLessThanOrEqual(zoom);
      expect(Object.keys(properties).filter((key) => !(key in announced.fields))).toEqual([]);
    }
});

test('a country of small neighbourhoods gives no tile over 500 kB', () => {
  const dense = patchwork(100, 90);
  const { tiles } = buildAreaTiles(dense.areas, dense.bounds);
  expect(Math.max(...tiles.map(({ data }) => data.length))).toBeLessThan(500_000);
}, 120_000);
