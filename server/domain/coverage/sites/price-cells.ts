// Groups of neighbouring points that share one price in the bound.
import type { Worth } from './worth.ts';

/** Points are priced in groups of neighbours: this many prices settle the bound, and fast. */
const mostCells = 3000;

/** Groups of points near each other, never of two areas; points without worth are in none (-1). */
export function priceCells(
  locality: Uint32Array,
  { value, area }: Worth,
): { cellOf: Int32Array; areaOf: number[] } {
  const worthwhile = Uint32Array.from(value.keys()).filter((p) => value[p] > 0);
  const points = sortBy(sortBy(worthwhile, locality), area);
  const size = Math.ceil(points.length / mostCells);
  const cellOf = new Int32Array(value.length).fill(-1);
  const areaOf: number[] = [];
  let inCell = size;
  points.forEach((p) => {
    if (inCell === size || areaOf[areaOf.length - 1] !== area[p]) {
      areaOf.push(area[p]);
      inCell = 0;
    }
    cellOf[p] = areaOf.length - 1;
    inCell += 1;
  });
  return { cellOf, areaOf };
}

/** Points in the order of a key, those with equal keys in the order given. */
function sortBy(points: Uint32Array, key: Uint32Array): Uint32Array {
  const next = new Uint32Array(points.reduce((most, p) => Math.max(most, key[p]), 0) + 2);
  for (const p of points) next[key[p] + 1] += 1;
  for (let k = 1; k < next.length; k++) next[k] += next[k - 1];
  const sorted = new Uint32Array(points.length);
  for (const p of points) sorted[next[key[p]]++] = p;
  return sorted;
}
