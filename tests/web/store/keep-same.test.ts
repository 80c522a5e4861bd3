// What did not change between two answers stays the same object; what did is new all the way up.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { keepSame } from '../../../web/src/store/keep-same.ts';

const copy = <T>(value: T): T => JSON.parse(JSON.stringify(value)) as T;

test('an answer that says the same is the former one', () => {
  const before = { areas: [{ code: 'BU1', lower: [0, 5, 9], upper: null }], total: 9 };
  expect(keepSame(before, copy(before))).toBe(before);
});

test('only what changed, and what holds it, is new', () => {
  const before = { areas: [{ lower: [0, 5, 9] }, { lower: [1, 2, 3] }], of: { asOf: '2026-11-01' } };
  const next = copy(before);
  next.areas[1].lower[2] = 4;
  const kept = keepSame(before, next);
  expect(kept).not.toBe(before);
  expect(kept.of).toBe(before.of);
  expect(kept.areas[0]).toBe(before.areas[0]);
  expect(kept.areas[1]).not.toBe(before.areas[1]);
  expect(kept.areas[1].lower).toEqual([1, 2, 4]);
});

test('a list that became shorter or longer is new, and so is an object that lost a key', () => {
  for (const [before, next] of [
    [[1, 2], [1]],
    [[1], [1, 2]],
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [[], {}],
    [null, []],
  ]) {
    expect(keepSame(before, copy(next))).toEqual(next);
    expect(keepSame(before, copy(next))).not.toBe(before);
  }
});

test('whatever came before, the answer says what the new one says', () => {
  fc.assert(
    fc.property(fc.jsonValue(), fc.jsonValue(), (before, next) => {
      expect(keepSame(copy(before), copy(next))).toEqual(copy(next));
    }),
  );
});
