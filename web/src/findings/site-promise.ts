// What a search for sites promised, held against the case as it is now.
import type { Change } from '../../../server/contract/scenario.ts';
import type { SuggestedSites, SuggestedSitesRequest } from '../../../server/contract/suggested-sites.ts';

export type Site = SuggestedSites['sites'][number];
type Asked = Pick<SuggestedSitesRequest, 'norm' | 'scenario'>;

export const isTried = ({ lonLat }: Site, changes: readonly Change[]): boolean =>
  changes.some((change) => change.change === 'add' && change.lonLat.every((part, i) => part === lonLat[i]));

/** Whether the case is still that of the search, but for its own sites that were put into the scenario. */
export function stillHolds(asked: Asked, sites: readonly Site[], now: Asked): boolean {
  if (JSON.stringify(asked.norm) !== JSON.stringify(now.norm)) return false;
  const others = (now.scenario?.changes ?? []).filter(
    (change) => change.change !== 'add' || !sites.some((site) => isTried(site, [change])),
  );
  return JSON.stringify(others) === JSON.stringify(asked.scenario?.changes ?? []);
}

/** By how much another choice may be better at most, as a part of what is gained; `null`: nothing is gained. */
export function mostBetter({ gap }: Pick<SuggestedSites, 'gap'>): number | null {
  // gap = (bound − gained) / bound, so bound / gained − 1 = gap / (1 − gap).
  return gap < 1 ? gap / (1 - gap) : null;
}
