// Amounts added up by area, between what is certain and what is possible, and taken away again without a trace.

import type { AmountBounds } from './result.ts';
import type { Amount } from './supply.ts';

/** Amounts must be whole multiples of a power of two, or infinite above, so that sums are exact. */
export class AmountSums {
  readonly #lower: Float64Array;
  readonly #upper: Float64Array;
  /** How many amounts without an upper bound are in each sum. */
  readonly #boundless: Uint32Array;

  constructor(count: number) {
    this.#lower = new Float64Array(count);
    this.#upper = new Float64Array(count);
    this.#boundless = new Uint32Array(count);
  }

  add(index: number, { lower, upper }: Amount): void {
    this.#lower[index] += lower;
    if (upper === Number.POSITIVE_INFINITY) this.#boundless[index] += 1;
    else this.#upper[index] += upper;
  }

  takeAway(index: number, { lower, upper }: Amount): void {
    this.#lower[index] -= lower;
    if (upper === Number.POSITIVE_INFINITY) this.#boundless[index] -= 1;
    else this.#upper[index] -= upper;
  }

  at(index: number): AmountBounds {
    return { lower: this.#lower[index], upper: this.#boundless[index] > 0 ? null : this.#upper[index] };
  }
}
