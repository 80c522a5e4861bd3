// How much any choice of sites can gain at the most: a Lagrangian bound over the pool's centres.
import type { CandidatePool } from './candidate-pool.ts';
import { priceCells } from './price-cells.ts';
import { partOf, type Worth } from './worth.ts';

/** Prices are whole parts of this, so that sums of price times people are exact. */
const priceParts = 256;

interface Column {
  ring: number;
  cell: Uint32Array;
  part: Float64Array;
}

/**
 * For prices 0 <= mu <= 1 of cells and 0 <= nu <= 1 of areas with a cap, any k sites are worth at most
 *   sum over areas of cap (1 - nu)  +  sum over points of nu (1 - mu) value
 *   +  the k dearest centres, each at the sum of nu mu part over all points up to its outermost ring:
 * the concave worth of a point is the lesser of its value and what the sites reaching it make of it, so any
 * mix of the two bounds it; the same for areas. Sites around one centre cover together no more than its outer
 * rings, so each centre counts once; where points need several sites, as often as it has members.
 * Prices are sought by subgradient steps (Held and Karp), Polyak's length.
 */
export class DualBound {
  /** The least bound found so far; to begin with, the worth of everything. */
  bound: number;
  /** The centres that count at the best prices found. */
  dearest: number[] = [];

  readonly #pool: CandidatePool;
  readonly #worth: Worth;
  readonly #count: number;
  readonly #mayRepeat: boolean;
  readonly #cellOf: Int32Array;
  readonly #areaOf: number[];
  readonly #cellValue: Float64Array;
  readonly #mu: Float64Array;
  readonly #nu: Float64Array;
  readonly #columns: Column[] = [];
  /** At full prices: what each centre can count for at the most; and the centres, those first. */
  #most = new Float64Array();
  #order = new Uint32Array();

  constructor(pool: CandidatePool, worth: Worth, count: number) {
    this.#pool = pool;
    this.#worth = worth;
    this.#count = count;
    this.#mayRepeat = worth.need.some((need, p) => need > 1 && worth.value[p] > 0);
    const { cellOf, areaOf } = priceCells(pool.covers.locality, worth);
    this.#cellOf = cellOf;
    this.#areaOf = areaOf;
    this.#cellValue = new Float64Array(areaOf.length);
    for (let p = 0; p < cellOf.length; p++)
      if (cellOf[p] !== -1) this.#cellValue[cellOf[p]] += worth.value[p];
    this.#mu = new Float64Array(areaOf.length).fill(1);
    this.#nu = new Float64Array(worth.cap.length).fill(1);
    const everything = this.#cellValue.reduce((sum, value) => sum + value, 0);
    this.bound = Math.min(
      everything,
      worth.cap.reduce((sum, cap) => sum + cap, 0),
    );
  }

  /**
   * Takes at most so many steps; stops when nothing can be as good as `goal`.
   * @param goal the least objective that would be better than what is known
   */
  improve(steps: number, goal: number): void {
    this.#readPool();
    const [bestMu, bestNu] = [this.#mu.slice(), this.#nu.slice()];
    let least = Number.POSITIVE_INFINITY;
    let [length, sinceBetter] = [1, 0];
    for (let step = 0; step < steps && this.bound >= goal; step++) {
      this.#pool.pause();
      const { bound, dearest, gradient } = this.#evaluate();
      if (bound < least) {
        least = bound;
        [this.dearest, sinceBetter] = [dearest, 0];
        bestMu.set(this.#mu);
        bestNu.set(this.#nu);
        this.bound = Math.min(this.bound, bound);
      } else if (++sinceBetter === 8) {
        [length, sinceBetter] = [length / 2, 0];
        this.#mu.set(bestMu);
        this.#nu.set(bestNu);
        continue;
      }
      if (!this.#move(gradient, length * Math.max(bound - goal, bound * 1e-4))) break;
    }
    this.#mu.set(bestMu);
    this.#nu.set(bestNu);
  }

  /**
   * The only centres that can take part in a choice as good as `goal`, dearest first: with any other one put
   * in the place of the least dear that counts, the bound falls short of it. Empty: no choice is as good.
   */
  survivors(goal: number): number[] {
    this.#readPool();
    const { bound, values, dearest } = this.#evaluate();
    this.bound = Math.min(this.bound, bound);
    if (this.bound < goal) return [];
    const least = dearest.length < this.#count ? 0 : values[dearest[dearest.length - 1]];
    const alive = [...values.keys()].filter((u) => values[u] >= least - (bound - goal));
    return alive.sort((u, v) => values[v] - values[u] || u - v);
  }

  #evaluate() {
    const { cap } = this.#worth;
    const nu = this.#nu.map((price) => Math.ceil(price * priceParts) / priceParts);
    const price = this.#mu.map((mu, c) => Math.floor(mu * nu[this.#areaOf[c]] * priceParts) / priceParts);
    let bound = 0;
    for (let b = 0; b < nu.length; b++) if (Number.isFinite(cap[b])) bound += cap[b] * (1 - nu[b]);
    for (let c = 0; c < price.length; c++) bound += (nu[this.#areaOf[c]] - price[c]) * this.#cellValue[c];
    const { values, dearest } = this.#dearest(price);
    const reached = new Float64Array(price.length);
    for (const u of dearest) {
      bound += values[u];
      const { cell, part } = this.#columns[u];
      for (let i = 0; i < cell.length; i++) reached[cell[i]] += part[i];
    }
    return { bound, values, dearest, gradient: this.#gradient(reached) };
  }

  /**
   * The centres that count, dearest first; of equals the one worth more at full prices. Most centres are
   * worth less at full prices than those are now, and are not even priced: their `values` are bounds.
   */
  #dearest(price: Float64Array): { values: Float64Array; dearest: number[] } {
    const values = this.#most.slice();
    const dearest: number[] = [];
    for (const u of this.#order) {
      const isFull = dearest.length === this.#count;
      const least = isFull ? values[dearest[dearest.length - 1]] : Number.NEGATIVE_INFINITY;
      if (values[u] <= least) break;
      const { cell, part } = this.#columns[u];
      let value = 0;
      for (let i = 0; i < cell.length; i++) value += price[cell[i]] * part[i];
      values[u] = value;
      if (value <= least) continue;
      let at = dearest.length;
      while (at > 0 && values[dearest[at - 1]] < value) at -= 1;
      dearest.splice(at, 0, ...new Array<number>(this.#timesOf(u)).fill(u));
      dearest.length = Math.min(dearest.length, this.#count);
    }
    return { values, dearest };
  }

  #timesOf(centre: number): number {
    if (!this.#mayRepeat) return 1;
    return Math.min(
      this.#count,
      this.#pool.centres[centre].membersInRing.reduce((sum, members) => sum + members, 0),
    );
  }

  #gradient(reached: Float64Array): { mu: Float64Array; nu: Float64Array } {
    const mu = new Float64Array(this.#mu.length);
    const nu = new Float64Array(this.#nu.length);
    const { cap } = this.#worth;
    for (let b = 0; b < nu.length; b++) nu[b] = Number.isFinite(cap[b]) ? -cap[b] : 0;
    for (let c = 0; c < mu.length; c++) {
      const b = this.#areaOf[c];
      mu[c] = this.#nu[b] * (reached[c] - this.#cellValue[c]);
      if (Number.isFinite(cap[b])) {
        nu[b] += (1 - this.#mu[c]) * this.#cellValue[c] + this.#mu[c] * reached[c];
      }
    }
    return { mu, nu };
  }

  /** One step downhill, of a length that would close `distance` if the bound were a plane. */
  #move(gradient: { mu: Float64Array; nu: Float64Array }, distance: number): boolean {
    const moves: [Float64Array, Float64Array][] = [
      [this.#mu, gradient.mu],
      [this.#nu, gradient.nu],
    ];
    let squared = 0;
    for (const [prices, slopes] of moves) {
      for (let i = 0; i < prices.length; i++) {
        const isHeld = (prices[i] === 0 && slopes[i] > 0) || (prices[i] === 1 && slopes[i] < 0);
        if (isHeld) slopes[i] = 0;
        squared += slopes[i] * slopes[i];
      }
    }
    if (squared === 0) return false;
    for (const [prices, slopes] of moves) {
      for (let i = 0; i < prices.length; i++) {
        prices[i] = Math.min(1, Math.max(0, prices[i] - (distance * slopes[i]) / squared));
      }
    }
    return true;
  }

  /** Centres that are new, or whose rings have shrunk since. */
  #readPool(): void {
    const { centres } = this.#pool;
    const { value, need } = this.#worth;
    const most = new Float64Array(centres.length);
    most.set(this.#most);
    const inCell = new Float64Array(this.#cellValue.length);
    const touched = new Uint32Array(this.#cellValue.length);
    for (let u = 0; u < centres.length; u++) {
      const { point, ringEnd, outer } = centres[u];
      if (this.#columns[u]?.ring === outer) continue;
      this.#pool.pause();
      let count = 0;
      for (let i = 0; i < ringEnd[outer]; i++) {
        const cell = this.#cellOf[point[i]];
        if (cell === -1) continue;
        if (inCell[cell] === 0) touched[count++] = cell;
        inCell[cell] += partOf(value[point[i]], need[point[i]]);
      }
      const column = { ring: outer, cell: touched.slice(0, count), part: new Float64Array(count) };
      most[u] = 0;
      for (let i = 0; i < count; i++) {
        column.part[i] = inCell[touched[i]];
        most[u] += column.part[i];
        inCell[touched[i]] = 0;
      }
      this.#columns[u] = column;
    }
    this.#most = most;
    this.#order = Uint32Array.from(centres.keys()).sort((u, v) => most[v] - most[u] || u - v);
  }
}
