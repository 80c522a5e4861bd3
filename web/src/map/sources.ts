// The sources of the map: outlines, label points and places, each as GeoJSON that this page already holds.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeoJSONSourceSpecification } from 'maplibre-gl';
import type { Place } from '../../../server/contract/place.ts';
import { signProperty } from './image-ids.ts';
import { kindSign } from './pictograms/kind-signs.ts';

export const sourceIds = ['areas', 'area-points', 'districts', 'places'] as const;
export type SourceId = (typeof sourceIds)[number];

export interface AreaProperties {
  code: string;
  name: string;
}
export type Outlines<P extends AreaProperties = AreaProperties> = FeatureCollection<
  Polygon | MultiPolygon,
  P
>;

/** A name on the map; the heaviest are placed first where there is no room for all. */
export interface AreaLabel {
  code: string;
  name: string;
  lonLat: readonly [number, number];
  weight: number;
}

/** What a map shows. Absent parts are empty sources, so that every layer always has its source. */
export interface MapContents {
  areas?: Outlines;
  labels?: readonly AreaLabel[];
  districts?: Outlines;
  places?: readonly Place[];
}

/** Areas and places carry their own code as feature id, by which their state is set. */
export function mapSources(contents: MapContents): Record<SourceId, GeoJSONSourceSpecification> {
  return {
    areas: { type: 'geojson', data: contents.areas ?? collection([]), promoteId: 'code' },
    'area-points': { type: 'geojson', data: collection((contents.labels ?? []).map(labelFeature)) },
    districts: { type: 'geojson', data: contents.districts ?? collection([]) },
    places: { type: 'geojson', data: collection((contents.places ?? []).map(placeFeature)), promoteId: 'id' },
  };
}

const collection = <T extends Feature>(features: T[]): { type: 'FeatureCollection'; features: T[] } => ({
  type: 'FeatureCollection',
  features,
});

function labelFeature({ lonLat, ...properties }: AreaLabel): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...lonLat] } };
}

function placeFeature(place: Place): Feature<Point> {
  return {
    type: 'Feature',
    properties: { id: place.id, name: place.name, sign: signProperty(kindSign(place.kinds[0])) },
    geometry: { type: 'Point', coordinates: [...place.lonLat] },
  };
}
