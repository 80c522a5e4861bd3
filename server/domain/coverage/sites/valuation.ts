// What a set of covered points is worth on top of the sites already taken.
import type { SitesQuestion } from './site-question.ts';
import { partOf, type Worth } from './worth.ts';

/**
 * Holds the points that the sites taken so far reach. Both values grow with the points, never shrink, so
 * the value of a larger list is a bound for every list inside it.
 */
export interface Valuation {
  reset(): void;
  /** Takes a site that covers the first `end` points of the list. */
  take(point: Uint32Array, end: number): void;
  /** What the first `inner` points of the list add, into `inner`; and the first `outer` ones, into `outer`. */
  measure(point: Uint32Array, innerEnd: number, outerEnd: number): void;
  inner: number;
  outer: number;
}

/** Points that need one place and areas without a cap: a plain sum, and the loop that most time is spent in. */
class PlainSum implements Valuation {
  inner = 0;
  outer = 0;
  readonly #value: Float64Array;
  readonly #left: Float64Array;

  constructor(value: Float64Array) {
    this.#value = value;
    this.#left = value.slice();
  }

  reset(): void {
    this.#left.set(this.#value);
  }

  take(point: Uint32Array, end: number): void {
    for (let i = 0; i < end; i++) this.#left[point[i]] = 0;
  }

  measure(point: Uint32Array, innerEnd: number, outerEnd: number): void {
    const left = this.#left;
    let sum = 0;
    for (let i = 0; i < innerEnd; i++) sum += left[point[i]];
    this.inner = sum;
    for (let i = innerEnd; i < outerEnd; i++) sum += left[point[i]];
    this.outer = sum;
  }
}

/** Sums that are capped or turned area by area; sites are counted off against the needs of points. */
abstract class ByArea implements Valuation {
  inner = 0;
  outer = 0;
  protected readonly worth: Worth;
  protected readonly missing: Uint8Array;
  protected readonly had: Float64Array;
  readonly #added: Float64Array;
  readonly #touched: Uint32Array;
  readonly #isTouched: Uint8Array;
  #count = 0;

  constructor(worth: Worth) {
    this.worth = worth;
    this.missing = worth.need.slice();
    this.had = new Float64Array(worth.cap.length);
    this.#added = new Float64Array(worth.cap.length);
    this.#touched = new Uint32Array(worth.cap.length);
    this.#isTouched = new Uint8Array(worth.cap.length);
  }

  /** What one more site within reach adds for a point that still misses some. */
  protected abstract step(point: number, missing: number): number;
  /** What an area is worth that has gathered so much, before its points are counted. */
  protected abstract areaWorth(area: number, gathered: number): number;

  reset(): void {
    this.missing.set(this.worth.need);
    this.had.fill(0);
  }

  take(point: Uint32Array, end: number): void {
    for (let i = 0; i < end; i++) {
      const p = point[i];
      if (this.missing[p] === 0) continue;
      this.had[this.worth.area[p]] += this.step(p, this.missing[p]);
      this.missing[p] -= 1;
    }
  }

  measure(point: Uint32Array, innerEnd: number, outerEnd: number): void {
    this.#count = 0;
    this.#gather(point, 0, innerEnd);
    this.inner = this.#sum();
    this.#gather(point, innerEnd, outerEnd);
    this.outer = this.#sum();
    for (let k = 0; k < this.#count; k++) {
      this.#added[this.#touched[k]] = 0;
      this.#isTouched[this.#touched[k]] = 0;
    }
  }

  #gather(point: Uint32Array, start: number, end: number): void {
    for (let i = start; i < end; i++) {
      const p = point[i];
      if (this.missing[p] === 0) continue;
      const area = this.worth.area[p];
      if (this.#isTouched[area] === 0) {
        this.#isTouched[area] = 1;
        this.#touched[this.#count++] = area;
      }
      this.#added[area] += this.step(p, this.missing[p]);
    }
  }

  #sum(): number {
    let sum = 0;
    for (let k = 0; k < this.#count; k++) {
      const area = this.#touched[k];
      const had = this.had[area];
      sum += this.areaWorth(area, had + this.#added[area]) - this.areaWorth(area, had);
    }
    return sum;
  }
}

/** The concave stand-in. */
class Progress extends ByArea {
  readonly #part: Float64Array;

  constructor(worth: Worth) {
    super(worth);
    this.#part = worth.value.map((value, p) => partOf(value, worth.need[p]));
  }

  protected step(point: number): number {
    return this.#part[point];
  }

  protected areaWorth(area: number, gathered: number): number {
    return Math.min(this.worth.cap[area], gathered);
  }
}

/** People covered, with every area turned worth more than all people together. */
class TurnedThenPeople extends ByArea {
  readonly #people: Float64Array;
  readonly #shortfall: Float64Array;
  readonly #perArea: number;
  /** Beside very many areas a float has no room for millionths of people; less is enough to break a tie. */
  readonly #grain: number;

  constructor(worth: Worth, people: Float64Array, shortfall: Float64Array, perArea: number) {
    super(worth);
    this.#people = people;
    this.#shortfall = shortfall;
    this.#perArea = perArea;
    const roomBits = 52 - Math.log2(Math.max(1, perArea)) - Math.ceil(Math.log2(shortfall.length + 1));
    this.#grain = 2 ** (perArea === 0 ? 20 : Math.min(20, roomBits));
  }

  protected step(point: number, missing: number): number {
    return missing === 1 ? this.#people[point] : 0;
  }

  protected areaWorth(area: number, gathered: number): number {
    const isTurned = this.#shortfall[area] > 0 && gathered >= this.#shortfall[area];
    return Math.floor(gathered * this.#grain) / this.#grain + (isTurned ? this.#perArea : 0);
  }
}

/** `score` is the objective itself, `progress` its concave stand-in; one and the same where that holds. */
export function valuationsOf(
  question: SitesQuestion,
  worth: Worth,
): { score: Valuation; progress: Valuation } {
  const { objective, weights, areas, needs } = question;
  const needsOne = needs === undefined || needs.every((need) => need === 1);
  if (objective === 'people' && needsOne) {
    const plain = new PlainSum(worth.value);
    return { score: plain, progress: plain };
  }
  const everyone = weights.reduce((sum, people) => sum + people, 0);
  const perArea = objective === 'verdicts' ? 2 ** Math.ceil(Math.log2(everyone + 2)) : 0;
  const people = { ...worth, area: areas?.ofPoint ?? worth.area };
  const shortfall = areas?.shortfall ?? new Float64Array(worth.cap.length);
  const scored = objective === 'verdicts' ? people : worth;
  const none = new Float64Array(worth.cap.length);
  return {
    score: new TurnedThenPeople(scored, weights, objective === 'verdicts' ? shortfall : none, perArea),
    progress: new Progress(worth),
  };
}
