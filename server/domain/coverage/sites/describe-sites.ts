// What chosen sites mean for people and areas, counted point by point.
import type { CandidatePool } from './candidate-pool.ts';
import type { ChosenSite, SitesQuestion } from './site-question.ts';

export interface Described {
  sites: ChosenSite[];
  gained: number;
  turned: number;
}

/** @param chosen centres of the pool, in the order in which they are to be counted */
export function describeSites(
  { weights, needs, areas }: SitesQuestion,
  pool: CandidatePool,
  chosen: readonly number[],
): Described {
  const missing = needs?.slice() ?? new Uint8Array(weights.length).fill(1);
  const inArea = new Float64Array(areas?.shortfall.length ?? 0);
  let gained = 0;
  const sites = chosen.map((centre): ChosenSite => {
    const { candidate, point, ringEnd } = pool.centres[centre];
    let [gainedAlone, gainedInOrder] = [0, 0];
    for (const p of point.subarray(0, ringEnd[0])) {
      if ((needs?.[p] ?? 1) === 1) gainedAlone += weights[p];
      if (missing[p] === 0) continue;
      missing[p] -= 1;
      if (missing[p] > 0) continue;
      gainedInOrder += weights[p];
      if (areas) inArea[areas.ofPoint[p]] += weights[p];
    }
    gained += gainedInOrder;
    return { candidate, gained: gainedAlone, gainedInOrder };
  });
  const turned = inArea.reduce((sum, people, b) => {
    const shortfall = areas?.shortfall[b] ?? 0;
    return sum + (shortfall > 0 && people >= shortfall ? 1 : 0);
  }, 0);
  return { sites, gained, turned };
}

/** People, or areas turned: what the bound speaks of. */
export function objectiveOf({ objective }: SitesQuestion, { gained, turned }: Described): number {
  return objective === 'people' ? gained : turned;
}
