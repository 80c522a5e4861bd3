// Asks which town this is, how fresh its data are, and whether it is made up.
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { type Answer, request } from './request.ts';

export const fetchCatalogue = (signal?: AbortSignal): Promise<Answer<Catalogue>> =>
  request('/api/v1/catalogue', { signal });
