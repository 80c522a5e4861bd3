// Asks what someone may mean by what they typed. By POST, as that may be where they live.
import type { SearchAnswer, SearchRequest } from '../../../server/contract/search.ts';
import { type Answer, request } from './request.ts';

export const fetchSearch = (body: SearchRequest, signal?: AbortSignal): Promise<Answer<SearchAnswer>> =>
  request('/api/v1/search', { signal, body });
