// The sources of the map: the tiles of the basemap; outlines, label points and places as GeoJSON that this page holds.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Place } from '../../../server/contract/place.ts';
import { tileZooms } from './basemap-schema.ts';
import { signProperty } from './image-ids.ts';
import { kindSign } from './pictograms/kind-signs.ts';

export const sourceIds = ['basemap', 'areas', 'area-points', 'districts', 'isochrone', 'places'] as const;
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
  /** Address of the description of the basemap's tiles (TileJSON), whole: a worker fetches them. */
  tiles?: string;
  areas?: Outlines;
  labels?: readonly AreaLabel[];
  districts?: Outlines;
  places?: readonly Place[];
  /** From where people come to the chosen place in time. */
  isochrone?: Polygon | null;
}

type SourceSpecification = GeoJSONSourceSpecification | VectorSourceSpecification;

/** Areas and places carry their own code as feature id, by which their state is set. */
export function mapSources(contents: MapContents): Record<SourceId, SourceSpecification> {
  return {
    basemap: tileSource(contents.tiles),
    areas: { type: 'geojson', data: contents.areas ?? collection([]), promoteId: 'code' },
    'area-points': { type: 'geojson', data: collection((contents.labels ?? []).map(labelFeature)) },
    districts: { type: 'geojson', data: contents.districts ?? collection([]) },
    isochrone: { type: 'geojson', data: contents.isochrone ?? collection([]) },
    places: { type: 'geojson', data: collection((contents.places ?? []).map(placeFeature)), promoteId: 'id' },
  };
}

/** The page names the sources of the map in the reader's language, so the tiles need not. */
function tileSource(url: string | undefined): VectorSourceSpecification {
  const { min, max } = tileZooms;
  if (url === undefined) return { type: 'vector', tiles: [], minzoom: min, maxzoom: max };
  return { type: 'vector', url, minzoom: min, maxzoom: max, attribution: '' };
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
