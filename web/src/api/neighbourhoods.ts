// Asks for the neighbourhoods, as records or with their outlines.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Neighbourhood, NeighbourhoodList } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export type NeighbourhoodFeatures = FeatureCollection<MultiPolygon, Neighbourhood>;

const path = '/api/v1/neighbourhoods';

export interface NeighbourhoodsOf {
  municipality?: string;
  /** Only those in which a place lies. */
  withPlaces?: boolean;
}

export function fetchNeighbourhoods(
  { municipality, withPlaces }: NeighbourhoodsOf,
  signal?: AbortSignal,
): Promise<Answer<NeighbourhoodList>> {
  const query = new URLSearchParams();
  if (municipality) query.set('municipality', municipality);
  if (withPlaces) query.set('withPlaces', 'true');
  return request(query.size > 0 ? `${path}?${query}` : path, { signal });
}

export const fetchNeighbourhoodFeatures = (signal?: AbortSignal): Promise<Answer<NeighbourhoodFeatures>> =>
  request(path, { signal, accept: 'application/geo+json' });
