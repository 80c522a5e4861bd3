// The distance from every resident point to its n-th nearest place.
import type { Mode } from '../norm/norm.ts';
import { beyondHorizon } from './door-to-door.ts';
import type { Town } from './town.ts';

/** Decimetres to the n-th nearest of these places (indices), one a point; `beyondHorizon` where there are fewer. */
export function nthNearestDm(town: Town, mode: Mode, places: readonly number[], n: number): Uint16Array {
  const pointCount = town.neighbourhoodOf.length;
  if (n === 1 && !town.keepsLists)
    return town.finder(mode).nearestOf(places.map((j) => town.spots[j].lonLat));
  const leastDm = new Uint16Array(pointCount * n).fill(beyondHorizon);
  for (const j of places) {
    const { point, distanceDm } = town.spots[j].reach(mode);
    if (n === 1) lower(leastDm, point, distanceDm);
    else for (let i = 0; i < point.length; i++) insert(leastDm, point[i] * n, n, distanceDm[i]);
  }
  return n === 1 ? leastDm : Uint16Array.from({ length: pointCount }, (_, p) => leastDm[p * n + n - 1]);
}

/** A loop that does nothing else: most of an evaluation is spent here. */
function lower(leastDm: Uint16Array, point: Uint32Array, distanceDm: Uint16Array): void {
  const count = point.length;
  for (let i = 0; i < count; i++) {
    const p = point[i];
    const dm = distanceDm[i];
    if (dm < leastDm[p]) leastDm[p] = dm;
  }
}

/** Point by point the smaller of two distances. */
export const nearerOfBoth = (a: Uint16Array, b: Uint16Array) => a.map((dm, i) => Math.min(dm, b[i]));

/** Keeps the n least distances of a point in ascending order, from `start` on. */
function insert(leastDm: Uint16Array, start: number, n: number, distanceDm: number): void {
  let i = start + n - 1;
  if (distanceDm >= leastDm[i]) return;
  while (i > start && leastDm[i - 1] > distanceDm) {
    leastDm[i] = leastDm[i - 1];
    i -= 1;
  }
  leastDm[i] = distanceDm;
}
