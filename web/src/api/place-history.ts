// Asks what changed in a place, also in one that is gone.
import type { PlaceHistory } from '../../../server/contract/history.ts';
import { type Answer, request } from './request.ts';

export const fetchPlaceHistory = (id: string, signal?: AbortSignal): Promise<Answer<PlaceHistory>> =>
  request(`/api/v1/places/${encodeURIComponent(id)}/history`, { signal });
