// Asks how far one gets. By POST, so that no position stands in an address.
import type { Isochrone, IsochroneRequest } from '../../../server/contract/isochrone.ts';
import { type Answer, request } from './request.ts';

export const fetchIsochrone = (body: IsochroneRequest, signal?: AbortSignal): Promise<Answer<Isochrone>> =>
  request('/api/v1/isochrones', { signal, body, accept: 'application/geo+json' });
