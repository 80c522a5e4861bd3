// Asks for the districts with their outlines.
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { District } from '../../../server/contract/area.ts';
import { type Answer, request } from './request.ts';

export type DistrictFeatures = FeatureCollection<MultiPolygon, District>;

export const fetchDistrictFeatures = (signal?: AbortSignal): Promise<Answer<DistrictFeatures>> =>
  request('/api/v1/districts', { signal, accept: 'application/geo+json' });
