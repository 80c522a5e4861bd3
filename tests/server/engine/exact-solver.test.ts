// The solver behind the domain's models, on models small enough for paper.
import { expect, test } from 'vitest';
import type { MixedModel } from '../../../server/domain/coverage/sites/exact-model.ts';
import { exactSolver } from '../../../server/engine/exact-solver.ts';

/** Two of three may be chosen; the third is worth half of itself where it need not be whole. */
const model = (isInteger: number[], most: number): MixedModel => ({
  gain: Float64Array.of(4, 3, 5),
  isInteger: Uint8Array.from(isInteger),
  rows: [{ column: [0, 1, 2], factor: [2, 2, 4], least: 0, most }],
});

test('chooses whole things where they must be whole', async () => {
  const solve = await exactSolver();
  expect(solve(model([1, 1, 1], 6), { seconds: 10 })).toEqual({ objective: 9, bound: 9, chosen: [0, 2] });
  expect(solve(model([1, 1, 1], 4), { seconds: 10 })).toEqual({ objective: 7, bound: 7, chosen: [0, 1] });
});

test('a share counts where it may', async () => {
  const solve = await exactSolver();
  expect(solve(model([1, 1, 0], 5), { seconds: 10 })?.objective).toBeCloseTo(8.25, 9);
});

test('says so when nothing satisfies the rows', async () => {
  const solve = await exactSolver();
  const impossible = { ...model([1, 1, 1], 6), rows: [{ column: [0], factor: [1], least: 2, most: 3 }] };
  expect(solve(impossible, { seconds: 10 })).toBeNull();
});
