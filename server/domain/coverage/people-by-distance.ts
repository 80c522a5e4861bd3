// The least distance within which enough people of a neighbourhood live.
import { beyondHorizon } from './door-to-door.ts';

/** Distances of 16 bits are told apart by their upper half first, then those of one upper half by their lower. */
const halfBits = 8;
const lowerHalf = 2 ** halfBits - 1;

/**
 * Adds people up by distance instead of sorting their points. Weights are exact (`divideExactly`), so that sums are the
 * same in any order. Made once for a town and used for each neighbourhood.
 */
export class PeopleByDistance {
  readonly #byUpperHalf = new Float64Array(2 ** halfBits);
  readonly #byLowerHalf = new Float64Array(2 ** halfBits);

  /**
   * Of the points from `first` up to `end`, of which those within the horizon together must be enough.
   * @param isEnough of more people it must hold too
   * @returns a distance at which some point lies, decimetres
   */
  leastDmWith(
    isEnough: (people: number) => boolean,
    distanceDm: Uint16Array,
    weights: Float64Array,
    first: number,
    end: number,
  ): number {
    const [upper, lower] = [this.#byUpperHalf.fill(0), this.#byLowerHalf.fill(0)];
    let nearestDm = beyondHorizon;
    for (let i = first; i < end; i++) {
      const dm = distanceDm[i];
      if (dm === beyondHorizon) continue;
      upper[dm >> halfBits] += weights[i];
      if (dm < nearestDm) nearestDm = dm;
    }
    // Where nobody is asked for, nearer than the nearest point is enough.
    if (isEnough(0)) return nearestDm;
    let [people, half] = [0, 0];
    for (; !isEnough(people + upper[half]); half++) people += upper[half];
    for (let i = first; i < end; i++) {
      if (distanceDm[i] >> halfBits === half && distanceDm[i] !== beyondHorizon)
        lower[distanceDm[i] & lowerHalf] += weights[i];
    }
    let rest = 0;
    for (; !isEnough(people + lower[rest]); rest++) people += lower[rest];
    return (half << halfBits) + rest;
  }
}
