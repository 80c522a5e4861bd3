// The window of a drawn map is true to scale, and a position lies at the same spot by degrees and by tile.
import { expect, test } from 'vitest';
import { frameAround, spotInTile, spotOf, tilesIn } from '../../../web/src/drawn-map/frame.ts';

const middle = [5.157, 52.5498] as const;
const frame = frameAround(middle, 600, 400);

test('the middle is the middle, and 100 metres are 100 units', () => {
  expect(spotOf(frame, middle)[0]).toBeCloseTo(300, 6);
  expect(spotOf(frame, middle)[1]).toBeCloseTo(200, 6);
  // A degree of latitude on the sphere of the map's earth.
  const north = [middle[0], middle[1] + 100 / (40_075_016.686 / 360)];
  expect(spotOf(frame, north)[1]).toBeCloseTo(100, 1);
});

test('a corner of a tile lies where its degrees are', () => {
  const [tile] = tilesIn(frame, 15);
  const lon = (tile.x / 2 ** 15) * 360 - 180;
  const lat = (Math.atan(Math.sinh(Math.PI * (1 - (2 * tile.y) / 2 ** 15))) * 180) / Math.PI;
  const [x, y] = spotInTile(frame, tile, 4096)(0, 0);
  const [byLon, byLat] = spotOf(frame, [lon, lat]);
  expect(x).toBeCloseTo(byLon, 5);
  expect(y).toBeCloseTo(byLat, 5);
});

test('the tiles cover the whole frame, and none lies outside', () => {
  const corners = tilesIn(frame, 15).map((tile) => {
    const spotAt = spotInTile(frame, tile, 1);
    return [...spotAt(0, 0), ...spotAt(1, 1)];
  });
  expect(Math.min(...corners.map(([left]) => left))).toBeLessThanOrEqual(0);
  expect(Math.max(...corners.map(([, , right]) => right))).toBeGreaterThanOrEqual(600);
  expect(Math.min(...corners.map(([, top]) => top))).toBeLessThanOrEqual(0);
  expect(Math.max(...corners.map(([, , , bottom]) => bottom))).toBeGreaterThanOrEqual(400);
  for (const [left, top, right, bottom] of corners) {
    expect(right).toBeGreaterThan(0);
    expect(bottom).toBeGreaterThan(0);
    expect(left).toBeLessThan(600);
    expect(top).toBeLessThan(400);
  }
});
