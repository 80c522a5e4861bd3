// The distance from every resident point to its n-th nearest place.
import type { Mode } from '../norm/norm.ts';
import { beyondHorizon } from './door-to-door.ts';
import type { Town } from './town.ts';

/**
 * Decimetres to the n-th nearest of these places (indices), one a point; `beyondHorizon` where there are fewer. One array
 * a group: of the first group alone, then of the first two together, and so on.
 */
export function nthNearestDm(
  town: Town,
  mode: Mode,
  groups: readonly (readonly number[])[],
  n: number,
): Uint16Array[] {
  if (n === 1 && !town.keepsLists)
    return town.finder(mode).nearestOf(groups.map((places) => places.map((j) => town.spots[j].lonLat)));
  const pointCount = town.neighbourhoodOf.length;
  const leastDm = new Uint16Array(pointCount * n).fill(beyondHorizon);
  return groups.map((places, g) => {
    for (const j of places) {
      const { point, distanceDm } = town.spots[j].reach(mode);
      if (n === 1) lower(leastDm, point, distanceDm);
      else for (let i = 0; i < point.length; i++) insert(leastDm, point[i] * n, n, distanceDm[i]);
    }
    if (n > 1) return new Uint16Array(pointCount).map((_, p) => leastDm[p * n + n - 1]);
    return g + 1 < groups.length ? leastDm.slice() : leastDm;
  });
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
