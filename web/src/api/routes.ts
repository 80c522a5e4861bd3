// Asks for the way to a place. By POST, so that no position of anyone stands in an address.
import type { Route, RouteRequest } from '../../../server/contract/route.ts';
import { type Answer, request } from './request.ts';

export const fetchRoute = (body: RouteRequest, signal?: AbortSignal): Promise<Answer<Route>> =>
  request('/api/v1/routes', { signal, body });
