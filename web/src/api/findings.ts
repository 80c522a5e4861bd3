// Asks what hangs on each place, which records to check first, what ends when, and where a new place helps most.
import type { CandidateSiteList } from '../../../server/contract/candidate-site.ts';
import type { CoverageRequest, NormRequest } from '../../../server/contract/coverage.ts';
import type {
  CheckFirstList,
  Continuity,
  FragilityList,
} from '../../../server/contract/coverage-questions.ts';
import type {
  SearchLine,
  SuggestedSites,
  SuggestedSitesRequest,
} from '../../../server/contract/suggested-sites.ts';
import { type Answer, problem, request } from './request.ts';
import { requestLines } from './request-lines.ts';

export const postFragility = (body: NormRequest, signal?: AbortSignal): Promise<Answer<FragilityList>> =>
  request('/api/v1/fragility', { signal, body });

export const postCheckFirst = (body: NormRequest, signal?: AbortSignal): Promise<Answer<CheckFirstList>> =>
  request('/api/v1/check-first', { signal, body });

export const postContinuity = (body: CoverageRequest, signal?: AbortSignal): Promise<Answer<Continuity>> =>
  request('/api/v1/continuity', { signal, body });

/** Buildings where a place could open; `municipality`: a CBS code, left out for all. */
export const fetchCandidateSites = (
  municipality?: string,
  signal?: AbortSignal,
): Promise<Answer<CandidateSiteList>> =>
  request(`/api/v1/candidate-sites${municipality ? `?municipality=${municipality}` : ''}`, { signal });

/** @param onProgress hears the share of the work that is done, 0 to 1 */
export async function searchSites(
  body: SuggestedSitesRequest,
  onProgress: (share: number) => void,
  signal: AbortSignal,
): Promise<Answer<SuggestedSites>> {
  const path = '/api/v1/suggested-sites';
  const answer = await requestLines<SearchLine>(path, { body, signal }, (line) => {
    if ('progress' in line) onProgress(line.progress);
  });
  if (!answer.ok) return answer;
  if ('result' in answer.data) return { ...answer, data: answer.data.result };
  const detail = 'problem' in answer.data ? answer.data.problem.detail : `${path}: ended without a result.`;
  return problem('refused', null, detail);
}
