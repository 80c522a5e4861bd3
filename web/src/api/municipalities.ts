// Asks for the municipalities, with the box of each.
import type { MunicipalityList } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export const fetchMunicipalities = (signal?: AbortSignal): Promise<Answer<MunicipalityList>> =>
  request('/api/v1/municipalities', { signal });
