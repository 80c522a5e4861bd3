// Asks for verdicts, and for the curves from which a slider judges without the server.
import type { Coverage, CoverageRequest, CoverageVerdicts } from '../../../server/contract/coverage.ts';
import type { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { type Answer, request } from './request.ts';

export interface CoverageOf {
  /** Default: the agreed norm. */
  norm?: string;
  municipality?: string;
}

export const fetchCoverage = (of: CoverageOf, signal?: AbortSignal): Promise<Answer<Coverage>> =>
  request(`/api/v1/coverage${queryOf(of)}`, { signal });

export const fetchCoverageCurves = (of: CoverageOf, signal?: AbortSignal): Promise<Answer<CoverageCurves>> =>
  request(`/api/v1/coverage-curves${queryOf(of)}`, { signal });

/** Verdicts alone, of as many areas as there are. */
export const fetchCoverageVerdicts = (
  of: CoverageOf,
  signal?: AbortSignal,
): Promise<Answer<CoverageVerdicts>> => request(`/api/v1/coverage-verdicts${queryOf(of)}`, { signal });

/** Judges by requirements that are not, or not yet, in the catalogue. */
export const postCoverage = (body: CoverageRequest, signal?: AbortSignal): Promise<Answer<Coverage>> =>
  request('/api/v1/coverage', { signal, body });

/** Curves by requirements that are not in the catalogue, or of the town as it would be. */
export const postCoverageCurves = (
  body: CoverageRequest,
  signal?: AbortSignal,
): Promise<Answer<CoverageCurves>> => request('/api/v1/coverage-curves', { signal, body });

function queryOf(of: CoverageOf): string {
  const query = new URLSearchParams();
  if (of.norm) query.set('norm', of.norm);
  if (of.municipality) query.set('municipality', of.municipality);
  return query.size > 0 ? `?${query}` : '';
}
