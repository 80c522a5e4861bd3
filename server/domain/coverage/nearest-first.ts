// The points of one neighbourhood in order of distance.
import { beyondHorizon } from './door-to-door.ts';

/** Distances and indices share a 32-bit key as long as the indices fit in its lower half. */
const mostInShortKey = 0x1_0000;

/**
 * Sorts neighbourhood by neighbourhood: each is small and lies together in memory, where an order over the whole town
 * would jump about in it. Made once for a town and used again and again.
 */
export class NearestFirst {
  /** After `sort`: indices of the points within the horizon, nearest first, equals by index. */
  readonly points: Uint32Array;
  count = 0;
  readonly #short: Uint32Array;
  readonly #long: Float64Array;

  /** @param mostPoints in any neighbourhood */
  constructor(mostPoints: number) {
    this.points = new Uint32Array(mostPoints);
    this.#short = new Uint32Array(mostPoints <= mostInShortKey ? mostPoints : 0);
    this.#long = new Float64Array(mostPoints <= mostInShortKey ? 0 : mostPoints);
  }

  /** Of the points from `first` up to `end`. */
  sort(distanceDm: Uint16Array, first: number, end: number): void {
    const keys = this.#long.length > 0 ? this.#long : this.#short;
    let count = 0;
    for (let i = first; i < end; i++) {
      if (distanceDm[i] !== beyondHorizon) keys[count++] = distanceDm[i] * this.#step + (i - first);
    }
    keys.subarray(0, count).sort();
    for (let k = 0; k < count; k++) this.points[k] = first + (keys[k] % this.#step);
    this.count = count;
  }

  get #step(): number {
    return this.#long.length > 0 ? 2 ** 32 : mostInShortKey;
  }
}

/** The points of the largest neighbourhood. */
export function mostPointsOf(firstPoint: Uint32Array): number {
  let most = 0;
  for (let b = 0; b + 1 < firstPoint.length; b++) most = Math.max(most, firstPoint[b + 1] - firstPoint[b]);
  return most;
}
