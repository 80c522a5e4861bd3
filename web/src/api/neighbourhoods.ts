// Asks for the neighbourhoods, as records or with their outlines.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Neighbourhood, NeighbourhoodList } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export type NeighbourhoodFeatures = FeatureCollection<MultiPolygon, Neighbourhood>;

const path = '/api/v1/neighbourhoods';

export const fetchNeighbourhoods = (signal?: AbortSignal): Promise<Answer<NeighbourhoodList>> =>
  request(path, { signal });

export const fetchNeighbourhoodFeatures = (signal?: AbortSignal): Promise<Answer<NeighbourhoodFeatures>> =>
  request(path, { signal, accept: 'application/geo+json' });
