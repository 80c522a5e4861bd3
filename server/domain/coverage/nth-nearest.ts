// The distance from every resident point to its n-th nearest place.
import { beyondHorizon, type PlaceReach } from './place-reach.ts';

/** Decimetres to the n-th nearest of the places, one a point; `beyondHorizon` where there are fewer. */
export function nthNearestDm(reach: readonly PlaceReach[], n: number, pointCount: number): Uint16Array {
  if (n === 1) return nearerDm(new Uint16Array(pointCount).fill(beyondHorizon), reach);
  const leastDm = new Uint16Array(pointCount * n).fill(beyondHorizon);
  for (const { point, distanceDm } of reach) {
    for (let i = 0; i < point.length; i++) insert(leastDm, point[i] * n, n, distanceDm[i]);
  }
  return Uint16Array.from({ length: pointCount }, (_, p) => leastDm[p * n + n - 1]);
}

/**
 * The distances given (not changed), or that to one of these places where it is nearer. A loop that does
 * nothing else: most of an evaluation is spent here.
 */
export function nearerDm(distanceDm: Uint16Array, reach: readonly PlaceReach[]): Uint16Array {
  const leastDm = distanceDm.slice();
  for (const { point, distanceDm: toPlaceDm } of reach) {
    const count = point.length;
    for (let i = 0; i < count; i++) {
      const p = point[i];
      const dm = toPlaceDm[i];
      if (dm < leastDm[p]) leastDm[p] = dm;
    }
  }
  return leastDm;
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

/** Indices of the points within the horizon, nearest first; equal distances in order of point. */
export function nearestFirst(distanceDm: Uint16Array): Uint32Array {
  const start = new Uint32Array(beyondHorizon + 1);
  for (const dm of distanceDm) if (dm !== beyondHorizon) start[dm + 1] += 1;
  for (let dm = 0; dm < beyondHorizon; dm++) start[dm + 1] += start[dm];
  const order = new Uint32Array(start[beyondHorizon]);
  for (let i = 0; i < distanceDm.length; i++) {
    if (distanceDm[i] !== beyondHorizon) order[start[distanceDm[i]]++] = i;
  }
  return order;
}
