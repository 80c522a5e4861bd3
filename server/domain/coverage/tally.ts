// A running account of one requirement: places come, go and change, and every verdict can be read at once.
import type { Verdict } from '../norm/verdict.ts';
import type { Place } from '../places/place.ts';
import type { Spot } from './ground.ts';
import type { Qualification } from './qualifying.ts';
import type { AmountBounds, Bounds } from './result.ts';

export interface Site {
  place: Place;
  spot: Spot;
}

export interface TallyFigures {
  verdict: Verdict;
  /** People of the group within reach; `null` for the other forms, and where it is not known who lives there. */
  covered: Bounds | null;
  /** What there is of what the other forms count. */
  amount: AmountBounds | null;
}

/**
 * All sums are exact, so that taking back a change restores every figure to the last bit, and the order of changes does
 * not matter. A tally begins without places.
 */
export interface Tally {
  /** A place that qualified `from` now qualifies `to`; a place that is not there qualifies `no`. */
  change(site: Site, from: Qualification, to: Qualification): void;
  /** Neighbourhoods whose figures may have changed since this was last asked, each once, ascending. */
  takeTouched(): number[];
  /** Demand points whose coverage turned since this was last asked; none for forms that do not cover people. */
  takeTurnedPoints(): TurnedPoints;
  judge(neighbourhood: number): TallyFigures;
  /** What changed so far is how it is: nothing counts as touched or turned. */
  settle(): void;
}

/** Points that are covered now and were not, or the other way round. */
export interface TurnedPoints {
  certain: { gained: number[]; lost: number[] };
  possible: { gained: number[]; lost: number[] };
}

export const noPoints = (): TurnedPoints => ({
  certain: { gained: [], lost: [] },
  possible: { gained: [], lost: [] },
});

/** Remembers what was touched, each once. */
export class Touched {
  readonly #isMarked: Uint8Array;
  #marked: number[] = [];

  constructor(count: number) {
    this.#isMarked = new Uint8Array(count);
  }

  mark(index: number): void {
    if (this.#isMarked[index] === 1) return;
    this.#isMarked[index] = 1;
    this.#marked.push(index);
  }

  take(): number[] {
    const taken = this.#marked.sort((a, b) => a - b);
    for (const index of taken) this.#isMarked[index] = 0;
    this.#marked = [];
    return taken;
  }
}
