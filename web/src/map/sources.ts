// The sources of the map: the tiles of the basemap; outlines, label points and places as GeoJSON that this page holds.
import type { Feature, FeatureCollection, LineString, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Place } from '../../../server/contract/place.ts';
import { clustering } from '../../../server/domain/places/place-tile-set.ts';
import { areaTileSource } from './area-tiles.ts';
import { tileZooms } from './basemap-schema.ts';
import { signedKinds } from './pictograms/kind-signs.ts';

export const sourceIds = [
  'basemap',
  'areas',
  'area-points',
  'districts',
  'municipalities',
  'people-points',
  'level-points',
  'isochrone',
  'route',
  'places',
  'place-clusters',
  'place-tiles',
] as const;
export type SourceId = (typeof sourceIds)[number];

/** Of outlines, each with the state of its areas. */
export type AreaSource = 'areas' | 'districts' | 'municipalities';

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

/** A point inside an area, at which a sign about it stands. */
export interface AreaPoint {
  code: string;
  lonLat: readonly [number, number];
}

/** As much of a place as its sign needs. */
export type MapPlace = Pick<Place, 'id' | 'name' | 'kinds' | 'lonLat'>;

/** What a map shows. Absent parts are empty sources, so that every layer always has its source. */
export interface MapContents {
  /** Address of the description of the basemap's tiles (TileJSON), whole: a worker fetches them. */
  tiles?: string;
  /** Address of the description of the tiles with areas and their names, which then stand for `areas`, `labels` and `districts`. */
  areaTiles?: string;
  areas?: Outlines;
  labels?: readonly AreaLabel[];
  districts?: Outlines;
  municipalities?: Outlines;
  /** Where the circles of people stand, by the code of their area. */
  peoplePoints?: readonly AreaPoint[];
  places?: readonly MapPlace[];
  /** Address of the description of the tiles with all places; `places` are then the few that are marked. */
  placeTiles?: string;
  /** From where people come to the chosen place in time. */
  isochrone?: Polygon | null;
  /** The way to the chosen place from where the visitor looks. */
  route?: LineString | null;
}

type SourceSpecification = GeoJSONSourceSpecification | VectorSourceSpecification;

/** Areas and places carry their own code as feature id, by which their state is set. */
export function mapSources(
  contents: MapContents,
): Record<Exclude<SourceId, 'place-clusters' | 'place-tiles'>, SourceSpecification> {
  return {
    basemap: tileSource(contents.tiles),
    areas: contents.areaTiles
      ? areaTileSource(contents.areaTiles)
      : { type: 'geojson', data: contents.areas ?? collection([]), promoteId: 'code' },
    'area-points': { type: 'geojson', data: collection((contents.labels ?? []).map(labelFeature)) },
    districts: { type: 'geojson', data: contents.districts ?? collection([]), promoteId: 'code' },
    municipalities: { type: 'geojson', data: contents.municipalities ?? collection([]), promoteId: 'code' },
    'people-points': {
      type: 'geojson',
      data: collection((contents.peoplePoints ?? []).map(labelFeature)),
      promoteId: 'code',
    },
    // Its words change while a slider moves, and are written to the map as they do.
    'level-points': { type: 'geojson', data: collection([]) },
    isochrone: { type: 'geojson', data: contents.isochrone ?? collection([]) },
    route: { type: 'geojson', data: contents.route ?? collection([]) },
    places: { type: 'geojson', data: collection((contents.places ?? []).map(placeFeature)), promoteId: 'id' },
  };
}

/** Places joined where their signs would lie over each other; a cluster counts its places by main kind. */
export function clusterSource({ places = [] }: MapContents): GeoJSONSourceSpecification {
  const counts = signedKinds.map(([kind]) => [kind, ['+', ['case', ['==', ['get', 'kind'], kind], 1, 0]]]);
  return {
    type: 'geojson',
    data: collection(places.map(placeFeature)),
    cluster: true,
    clusterMaxZoom: clustering.upToZoom,
    clusterRadius: clustering.radiusPx,
    clusterMinPoints: clustering.fewest,
    clusterProperties: Object.fromEntries(counts),
  };
}

/** The same places and clusters as the server joins them, where there are too many to hold. */
export const placeTileSource = (url: string): VectorSourceSpecification => ({
  type: 'vector',
  url,
  // The page names its sources itself.
  attribution: '',
});

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

export function labelFeature({ lonLat, ...properties }: AreaPoint): Feature<Point> {
  return { type: 'Feature', properties, geometry: { type: 'Point', coordinates: [...lonLat] } };
}

const placeFeature = ({ id, name, kinds, lonLat }: MapPlace): Feature<Point> => ({
  type: 'Feature',
  properties: { id, name, kind: kinds[0] },
  geometry: { type: 'Point', coordinates: [...lonLat] },
});
