import { expect, test } from 'vitest';
import { hilbertIndex, hilbertOrder } from '../../../../server/domain/network/hilbert-order.ts';

test('the curve visits every cell of a small square once, each beside the one before', () => {
  // The first 4,096 positions of the curve fill one corner of 64 by 64 cells.
  const cells = Array.from({ length: 64 * 64 }, (_, i) => ({ x: i % 64, y: Math.floor(i / 64) }));
  const visited = cells
    .map((cell) => ({ ...cell, index: hilbertIndex(cell.x, cell.y) }))
    .sort((a, b) => a.index - b.index);
  expect(visited.map(({ index }) => index)).toEqual(visited.map((_, i) => i));
  for (let i = 1; i < visited.length; i++) {
    const step = Math.abs(visited[i].x - visited[i - 1].x) + Math.abs(visited[i].y - visited[i - 1].y);
    expect(step).toBe(1);
  }
});

test('every point is in the order once, also when all lie on one spot', () => {
  const spread = Float64Array.from([5, 52, 5.1, 52.1, 5, 52.1, 5.1, 52, 5, 52]);
  expect([...hilbertOrder(spread)].sort()).toEqual([0, 1, 2, 3, 4]);
  expect([...hilbertOrder(new Float64Array(6).fill(5))]).toEqual([0, 1, 2]);
});
