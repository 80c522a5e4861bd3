// Asks for the agreements and proposals that neighbourhoods are judged by.
import type { NormList } from '../../../server/contract/norm.ts';
import { type Answer, request } from './request.ts';

export const fetchNorms = (signal?: AbortSignal): Promise<Answer<NormList>> =>
  request('/api/v1/norms', { signal });
