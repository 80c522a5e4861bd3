// Asks for the neighbourhoods, as records or with their outlines.
import type { Feature, FeatureCollection, MultiPolygon } from 'geojson';
import type { Neighbourhood, NeighbourhoodList, NeighbourhoodNames } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export type NeighbourhoodFeatures = FeatureCollection<MultiPolygon, Neighbourhood>;

const path = '/api/v1/neighbourhoods';

export interface NeighbourhoodsOf {
  municipality?: string;
  /** Only those in which a place lies. */
  withPlaces?: boolean;
}

export const fetchNeighbourhoods = (
  of: NeighbourhoodsOf,
  signal?: AbortSignal,
): Promise<Answer<NeighbourhoodList>> => request(`${path}${queryOf(of)}`, { signal });

export const fetchNeighbourhood = (code: string, signal?: AbortSignal): Promise<Answer<Neighbourhood>> =>
  request(`${path}/${encodeURIComponent(code)}`, { signal });

/** By POST, as those around a visitor tell where they are. */
export const fetchNeighbourhoodNames = (codes: readonly string[]): Promise<Answer<NeighbourhoodNames>> =>
  request('/api/v1/neighbourhood-names', { body: { codes } });

export const fetchNeighbourhoodFeature = (
  code: string,
  signal?: AbortSignal,
): Promise<Answer<Feature<MultiPolygon, Neighbourhood>>> =>
  request(`${path}/${encodeURIComponent(code)}`, { signal, accept: 'application/geo+json' });

export const fetchNeighbourhoodFeatures = (
  of: NeighbourhoodsOf = {},
  signal?: AbortSignal,
): Promise<Answer<NeighbourhoodFeatures>> =>
  request(`${path}${queryOf(of)}`, { signal, accept: 'application/geo+json' });

function queryOf({ municipality, withPlaces }: NeighbourhoodsOf): string {
  const query = new URLSearchParams();
  if (municipality) query.set('municipality', municipality);
  if (withPlaces) query.set('withPlaces', 'true');
  return query.size > 0 ? `?${query}` : '';
}
