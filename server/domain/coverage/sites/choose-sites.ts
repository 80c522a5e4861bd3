// Chooses sites one by one, then exchanges them as long as that gains.
import type { CandidatePool } from './candidate-pool.ts';
import type { Valuation } from './valuation.ts';

/** Rounds in which every site is tried for exchange; each gains, and few are ever needed. */
const mostRounds = 12;

/** Centres of the pool, at most `count`: each the one worth most after those before it. */
export function greedySites(pool: CandidatePool, valuation: Valuation, count: number): number[] {
  const chosen: number[] = [];
  valuation.reset();
  while (chosen.length < count) {
    const { centre } = pool.best(valuation, 0, chosen);
    if (centre === -1) break;
    take(pool, valuation, centre);
    chosen.push(centre);
  }
  return chosen;
}

/** The same number of sites or more, none of which can be exchanged for a better one. */
export function exchangeSites(
  pool: CandidatePool,
  valuation: Valuation,
  start: readonly number[],
  count: number,
): number[] {
  const chosen = [...start];
  for (let round = 0; round < mostRounds; round++) {
    let isBetter = false;
    for (let t = 0; t < count; t++) {
      const others = chosen.filter((_, i) => i !== t);
      const worth =
        t < chosen.length
          ? worthTogether(pool, valuation, chosen) - worthTogether(pool, valuation, others)
          : 0;
      hold(pool, valuation, others);
      const { centre } = pool.best(valuation, worth, others);
      if (centre === -1) continue;
      chosen[Math.min(t, chosen.length)] = centre;
      isBetter = true;
    }
    if (!isBetter) break;
  }
  return chosen;
}

/** What the sites are worth together. */
export function worthTogether(pool: CandidatePool, valuation: Valuation, chosen: readonly number[]): number {
  valuation.reset();
  let value = 0;
  for (const centre of chosen) {
    const { point, ringEnd } = pool.centres[centre];
    valuation.measure(point, ringEnd[0], ringEnd[0]);
    value += valuation.inner;
    take(pool, valuation, centre);
  }
  return value;
}

/** Takes the sites, and those only. */
export function hold(pool: CandidatePool, valuation: Valuation, chosen: readonly number[]): void {
  valuation.reset();
  for (const centre of chosen) take(pool, valuation, centre);
}

function take(pool: CandidatePool, valuation: Valuation, centre: number): void {
  const { point, ringEnd } = pool.centres[centre];
  valuation.take(point, ringEnd[0]);
}
