// Asks for the districts, with their outlines or as records of one municipality.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { District, DistrictList } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export type DistrictFeatures = FeatureCollection<MultiPolygon, District>;

export const fetchDistrictsOf = (municipality: string, signal?: AbortSignal): Promise<Answer<DistrictList>> =>
  request(`/api/v1/districts?${new URLSearchParams({ municipality })}`, { signal });

export const fetchDistrictFeatures = (signal?: AbortSignal): Promise<Answer<DistrictFeatures>> =>
  request('/api/v1/districts', { signal, accept: 'application/geo+json' });
