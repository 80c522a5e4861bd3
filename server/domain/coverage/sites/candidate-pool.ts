// The candidates looked at one by one, and around each of them those of whom only a bound is known.
import type { Covers } from './covers.ts';
import { SearchAborted, type Watch } from './site-question.ts';
import type { Valuation } from './valuation.ts';

/** Share of a search that goes into the first looks around. */
const firstShare = 0.3;

/** A candidate that was surveyed; ring 0 of `point` is what it covers. */
export interface Centre {
  candidate: number;
  point: Uint32Array;
  ringEnd: Uint32Array;
  /** The outermost ring that still has a member: no member covers a point beyond it. */
  outer: number;
  /** Members for whom nothing nearer is known than this centre, per ring (0: the centre itself). */
  membersInRing: Uint32Array;
  /** Those who were members once; whoever has moved to a nearer centre is skipped. */
  known: Uint32Array;
}

/**
 * Every candidate that may cover somebody belongs to one centre, and covers nobody beyond that centre's
 * outermost ring. Looking at one more candidate shrinks the rings around it.
 */
export class CandidatePool {
  readonly centres: Centre[] = [];
  /** Centre of each candidate; -1: it covers nobody. */
  readonly centreOf: Int32Array;
  readonly covers: Covers;
  readonly #ring: Uint8Array;
  readonly #distanceDm: Uint32Array;
  readonly #watch: Watch;

  constructor(covers: Covers, watch: Watch) {
    this.covers = covers;
    this.#watch = watch;
    this.centreOf = new Int32Array(covers.candidateCount).fill(-1);
    this.#ring = new Uint8Array(covers.candidateCount);
    this.#distanceDm = new Uint32Array(covers.candidateCount).fill(0xffff_ffff);
    const mayCover = covers.mayCover();
    for (let c = 0; c < covers.candidateCount; c++) {
      if (mayCover[c] === 1 && this.centreOf[c] === -1) this.survey(c, covers.marginDm);
      if (c % 2048 === 0) watch.progress?.((firstShare * c) / covers.candidateCount, 0);
    }
  }

  /** To be called every few milliseconds of work. @throws SearchAborted */
  pause(): void {
    if (this.#watch.isAborted?.()) throw new SearchAborted();
  }

  survey(candidate: number, marginDm: number): void {
    this.pause();
    const { point, ringEnd, near, nearRing, nearDm } = this.covers.survey(candidate, marginDm);
    const centre = this.centres.length;
    const membersInRing = new Uint32Array(ringEnd.length);
    const known: number[] = [];
    this.centres.push({ candidate, point, ringEnd, outer: 0, membersInRing, known: new Uint32Array() });
    this.#move(candidate, centre, 0, 0);
    for (let i = 0; i < near.length; i++) {
      if (nearDm[i] >= this.#distanceDm[near[i]]) continue;
      this.#move(near[i], centre, nearRing[i], nearDm[i]);
      known.push(near[i]);
    }
    this.centres[centre].known = Uint32Array.from(known);
  }

  /**
   * Looks closer at one of the members furthest from a centre, half as far around as that one was. False where
   * the centre has no members left.
   */
  refine(centre: number): boolean {
    const { known, outer } = this.centres[centre];
    if (outer === 0) return false;
    const member = known.find((c) => this.centreOf[c] === centre && this.#ring[c] === outer) as number;
    this.survey(member, Math.ceil(this.#distanceDm[member] / 2));
    return true;
  }

  #move(candidate: number, centre: number, ring: number, distanceDm: number): void {
    const before = this.centreOf[candidate];
    if (before !== -1) {
      const { membersInRing } = this.centres[before];
      membersInRing[this.#ring[candidate]] -= 1;
      while (this.centres[before].outer > 0 && membersInRing[this.centres[before].outer] === 0) {
        this.centres[before].outer -= 1;
      }
    }
    this.centreOf[candidate] = centre;
    this.#ring[candidate] = ring;
    this.#distanceDm[candidate] = distanceDm;
    this.centres[centre].membersInRing[ring] += 1;
    this.centres[centre].outer = Math.max(this.centres[centre].outer, ring);
  }

  /**
   * The centre worth most on top of what the valuation holds, and so the best of all candidates: closer looks
   * are taken wherever a bound exceeds the best found. -1 where none is worth more than `atLeast`.
   * @param excluded centres that are taken already
   */
  best(
    valuation: Valuation,
    atLeast: number,
    excluded: readonly number[],
  ): { centre: number; value: number } {
    const outer: number[] = [];
    const ringMeasured: number[] = [];
    let [best, value] = [-1, atLeast];
    const weigh = (u: number) => {
      const { point, ringEnd, outer: ring } = this.centres[u];
      valuation.measure(point, ringEnd[0], ringEnd[ring]);
      outer[u] = ring === 0 ? Number.NEGATIVE_INFINITY : valuation.outer;
      ringMeasured[u] = ring;
      if (valuation.inner > value && !excluded.includes(u)) [best, value] = [u, valuation.inner];
    };
    for (let u = 0; u < this.centres.length; u++) {
      this.pause();
      weigh(u);
    }
    for (;;) {
      let widest = 0;
      for (let u = 1; u < outer.length; u++) if (outer[u] > outer[widest]) widest = u;
      if (outer.length === 0 || outer[widest] <= value) return { centre: best, value };
      // Looks taken meanwhile may have shrunk its rings.
      if (this.centres[widest].outer === ringMeasured[widest]) {
        this.refine(widest);
        weigh(this.centres.length - 1);
      }
      weigh(widest);
    }
  }
}
