// Tells the streets that hang together from the loose pieces that nobody could travel away from.
import type { Stretches } from './stretches.ts';

/** Islands of at least this much street count: a real island or village does, a mapped yard does not. */
const smallestComponentDm = 20_000;

/**
 * 1 for every stretch of a component with at least 2 km of street, and of the longest one whatever its
 * length. One-way rules are ignored: a street that one may only leave still belongs to the town.
 */
export function largeComponents(stretches: Stretches, pointCount: number): Uint8Array {
  const { from, to, lengthDm } = stretches;
  const parent = Uint32Array.from({ length: pointCount }, (_, v) => v);
  const root = (v: number): number => {
    while (parent[v] !== v) {
      parent[v] = parent[parent[v]];
      v = parent[v];
    }
    return v;
  };
  for (let s = 0; s < from.length; s++) parent[root(from[s])] = root(to[s]);

  const totalDm = new Float64Array(pointCount);
  for (let s = 0; s < from.length; s++) totalDm[root(from[s])] += lengthDm[s];
  const longestDm = totalDm.reduce((longest, total) => Math.max(longest, total), 0);
  const neededDm = Math.min(smallestComponentDm, longestDm);
  return Uint8Array.from(from, (v) => (totalDm[root(v)] >= neededDm ? 1 : 0));
}
