// Asks who works in a neighbourhood.
import type { NeighbourhoodTeams } from '../../../server/contract/team.ts';
import { type Answer, request } from './request.ts';

export const fetchTeamsOf = (
  neighbourhoodCode: string,
  signal?: AbortSignal,
): Promise<Answer<NeighbourhoodTeams>> =>
  request(`/api/v1/neighbourhoods/${encodeURIComponent(neighbourhoodCode)}/teams`, { signal });
