// Asks which places are near. By POST, so that no position or address stands in an address.
import type { NearbyPlaces, NearbyPlacesRequest } from '../../../server/contract/nearby-places.ts';
import { type Answer, request } from './request.ts';

export const fetchNearbyPlaces = (
  body: NearbyPlacesRequest,
  signal?: AbortSignal,
): Promise<Answer<NearbyPlaces>> => request('/api/v1/nearby-places', { signal, body });
