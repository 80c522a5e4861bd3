// A search over a network so large that it goes by several sweeps.
import { expect, test } from 'vitest';
import type { Arcs } from '../../../../server/domain/network/arcs.ts';
import { BoundedSearch, unreached } from '../../../../server/domain/network/bounded-search.ts';

const side = 300;
const limitDm = 20_000;

/** Streets between the neighbours of a square grid, of 0 to 999 dm, numbered row by row. */
function lattice(chance: () => number): Arcs {
  const stretches: [from: number, to: number, lengthDm: number][] = [];
  for (let node = 0; node < side * side; node++)
    for (const to of [node % side === side - 1 ? side * side : node + 1, node + side]) {
      const lengthDm = Math.floor(chance() * 1000);
      if (to < side * side && chance() < 0.7) stretches.push([node, to, lengthDm], [to, node, lengthDm]);
    }
  stretches.sort((a, b) => a[0] - b[0]);
  const first = new Uint32Array(side * side + 1);
  for (const [from] of stretches) first[from + 1] += 1;
  for (let node = 0; node < side * side; node++) first[node + 1] += first[node];
  return { first, arcs: Uint32Array.from(stretches.flatMap(([, to, lengthDm]) => [to, lengthDm])) };
}

function chanceFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** The least of what each seed reaches by itself. */
function oneByOne(search: BoundedSearch, seeds: readonly number[]): Uint32Array {
  const least = new Uint32Array(side * side).fill(unreached);
  for (let i = 0; i < seeds.length; i += 2) {
    search.run(seeds.slice(i, i + 2), limitDm);
    for (const node of search.visited.subarray(0, search.visitedCount))
      least[node] = Math.min(least[node], search.distanceDm[node]);
  }
  return least;
}

const differing = (a: Uint32Array, b: Uint32Array) => a.filter((value, i) => value !== b[i]).length;

test('from many seeds all over a large network every node is as far as from the nearest seed alone', () => {
  for (const seed of [1, 2, 3]) {
    const chance = chanceFrom(seed);
    const search = new BoundedSearch(lattice(chance), limitDm);
    const seeds = Array.from({ length: 40 }, () => [
      Math.floor(chance() * side * side),
      Math.floor(chance() * 25_000),
    ]).flat();
    const least = oneByOne(search, seeds);
    search.run(seeds, limitDm);
    expect(differing(search.distanceDm, least)).toBe(0);
    const reached = search.visited.slice(0, search.visitedCount).sort();
    const within = least.map((_, node) => node).filter((node) => least[node] !== unreached);
    expect(reached.length).toBe(within.length);
    expect(differing(reached, within)).toBe(0);
    search.run(seeds.slice(0, 40), limitDm);
    search.goOn(seeds.slice(40), limitDm);
    expect(differing(search.distanceDm, least)).toBe(0);
  }
});
