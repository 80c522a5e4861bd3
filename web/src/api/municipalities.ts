// Asks for the municipalities, with the box of each, or with their outlines.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Municipality, MunicipalityList } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export const fetchMunicipalities = (signal?: AbortSignal): Promise<Answer<MunicipalityList>> =>
  request('/api/v1/municipalities', { signal });

export type MunicipalityFeatures = FeatureCollection<MultiPolygon, Municipality>;

export const fetchMunicipalityFeatures = (): Promise<Answer<MunicipalityFeatures>> =>
  request('/api/v1/municipalities', { accept: 'application/geo+json' });
