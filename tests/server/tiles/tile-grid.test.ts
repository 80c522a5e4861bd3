// The grid of web map tiles, against places whose tiles are known.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { eachTile, tileBox, tilesIn } from '../../../server/tiles/tile-grid.ts';

test('Amsterdam Central Station lies in 15/16830/10767', () => {
  expect(tilesIn([4.9003, 52.3791, 4.9003, 52.3791], 15)).toEqual({
    z: 15,
    west: 16830,
    east: 16830,
    north: 10767,
    south: 10767,
  });
});

test('a box over four tiles names each once', () => {
  const tiles = [...eachTile(tilesIn([-1, -1, 1, 1], 8))];
  expect(tiles).toEqual([
    [8, 127, 127],
    [8, 127, 128],
    [8, 128, 127],
    [8, 128, 128],
  ]);
});

test('the box of a tile holds that tile and no other', () => {
  const zooms = fc.integer({ min: 8, max: 15 });
  const share = fc.double({ min: 0, max: 0.999, noNaN: true });
  fc.assert(
    fc.property(zooms, share, share, (z, across, down) => {
      const [x, y] = [Math.floor(across * 2 ** z), Math.floor(down * 2 ** z)];
      expect([...eachTile(tilesIn(tileBox(z, x, y, -1e-6), z))]).toEqual([[z, x, y]]);
    }),
  );
});
