// The sources of the map: the tiles of the basemap; outlines, label points and places as GeoJSON that this page holds.
import type { Feature, FeatureCollection, MultiPolygon, Point, Polygon } from 'geojson';
import type { GeoJSONSourceSpecification, VectorSourceSpecification } from 'maplibre-gl';
import type { Place } from '../../../server/contract/place.ts';
import { areaTileSource } from './area-tiles.ts';
import { tileZooms } from './basemap-schema.ts';
import { signProperty } from './image-ids.ts';
import { kindPictograms, kindSign } from './pictograms/kind-signs.ts';

export const sourceIds = [
  'basemap',
  'areas',
  'area-points',
  'districts',
  'isochrone',
  'places',
  'place-clusters',
] as const;
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
  /** Address of the description of the tiles with areas and their names, which then stand for `areas`, `labels` and `districts`. */
  areaTiles?: string;
  areas?: Outlines;
  labels?: readonly AreaLabel[];
  districts?: Outlines;
  places?: readonly Place[];
  /** From where people come to the chosen place in time. */
  isochrone?: Polygon | null;
}

type SourceSpecification = GeoJSONSourceSpecification | VectorSourceSpecification;

/** Areas and places carry their own code as feature id, by which their state is set. */
export function mapSources(
  contents: MapContents,
): Record<Exclude<SourceId, 'place-clusters'>, SourceSpecification> {
  return {
    basemap: tileSource(contents.tiles),
    areas: contents.areaTiles
      ? areaTileSource(contents.areaTiles)
      : { type: 'geojson', data: contents.areas ?? collection([]), promoteId: 'code' },
    'area-points': { type: 'geojson', data: collection((contents.labels ?? []).map(labelFeature)) },
    districts: { type: 'geojson', data: contents.districts ?? collection([]) },
    isochrone: { type: 'geojson', data: contents.isochrone ?? collection([]) },
    places: { type: 'geojson', data: collection((contents.places ?? []).map(placeFeature)), promoteId: 'id' },
  };
}

/** Closer by, every place is on its own. */
export const clustersUpToZoom = 13;

/** Places joined where their signs would lie over each other; a cluster counts its places by pictogram. */
export function clusterSource({ places = [] }: MapContents): GeoJSONSourceSpecification {
  const counts = kindPictograms.map((name) => [
    name,
    ['+', ['case', ['==', ['get', 'pictogram'], name], 1, 0]],
  ]);
  return {
    type: 'geojson',
    data: collection(places.map(placeFeature)),
    cluster: true,
    clusterMaxZoom: clustersUpToZoom,
    // The plates are some 65 to 80 CSS pixels wide. Two places side by side say more as themselves.
    clusterRadius: 66,
    clusterMinPoints: 3,
    clusterProperties: Object.fromEntries(counts),
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
  const sign = kindSign(place.kinds[0]);
  return {
    type: 'Feature',
    properties: { id: place.id, name: place.name, sign: signProperty(sign), pictogram: sign.pictogram },
    geometry: { type: 'Point', coordinates: [...place.lonLat] },
  };
}
