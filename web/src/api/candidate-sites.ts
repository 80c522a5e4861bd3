// Asks for buildings where a new meeting place could open.
import type { CandidateSiteList } from '../../../server/contract/candidate-site.ts';
import { type Answer, request } from './request.ts';

/** Of one municipality, or of all and up to 1 km across their borders. */
export function fetchCandidateSites(of: { municipality?: string }): Promise<Answer<CandidateSiteList>> {
  const query = of.municipality ? `?${new URLSearchParams({ municipality: of.municipality })}` : '';
  return request(`/api/v1/candidate-sites${query}`);
}
