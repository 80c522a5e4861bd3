// From which zoom on a feature is drawn: by its kind, and for areas by the room that they take on the screen.
import { polygonsSquareMetres } from '../domain/basemap/area-size.ts';
import type {
  AreaNameKind,
  BasemapFeature,
  LandKind,
  LayerName,
  PlaceNameKind,
  RailwayKind,
  StreetKind,
  StructureKind,
  WaterwayKind,
} from '../domain/basemap/basemap-features.ts';

const streets: Record<StreetKind, number> = {
  motorway: 5,
  trunk: 6,
  primary: 8,
  secondary: 8,
  ferry: 9,
  tertiary: 11,
  residential: 12,
  living: 12,
  pedestrian: 12,
  service: 13,
  track: 13,
  cycleway: 13,
  footway: 13,
  steps: 13,
};

const railways: Record<RailwayKind, number> = { rail: 7, subway: 11, tram: 12 };

const waterways: Record<WaterwayKind, number> = { river: 9, canal: 11, stream: 13, ditch: 13 };

/** Kinds that are not here are drawn as soon as they are large enough. */
const land: Partial<Record<LandKind, number>> = {
  pitch: 13,
  playground: 13,
  garden: 13,
  parking: 13,
  school: 11,
  hospital: 11,
};

const structures: Record<StructureKind, number> = {
  pier: 13,
  breakwater: 13,
  bridge: 14,
  lock: 14,
  platform: 14,
  tree_row: 14,
  hedge: 15,
};

const placeNames: Record<PlaceNameKind, number> = {
  city: 5,
  town: 7,
  village: 10,
  suburb: 11,
  hamlet: 12,
  neighbourhood: 12,
};

/** By rank, 1 to 4. */
const areaNames = [11, 13, 14, 15];
const areaNameEarliest: Partial<Record<AreaNameKind, number>> = { sports: 13, cemetery: 13, square: 14 };

/** The side of a screen pixel at zoom 0 and 52 degrees north, metres; a tile is 512 pixels wide. */
const pixelMetresAtZoom0 = 48_200;

/** Square pixels below which an area is left out; a building that is smaller than a few is only noise. */
const leastPixels = { water: 4, land: 16, building: 5, street_area: 5 };

export function firstZoom(layer: LayerName, feature: BasemapFeature): number {
  const { properties, geometry } = feature;
  const kind = 'kind' in properties ? properties.kind : '';
  switch (layer) {
    case 'street':
      return streets[kind as StreetKind];
    case 'railway':
      return 'service' in properties ? 13 : railways[kind as RailwayKind];
    case 'waterway':
      return waterways[kind as WaterwayKind];
    case 'structure':
      return structures[kind as StructureKind];
    case 'place_name':
      return placeNames[kind as PlaceNameKind];
    case 'station':
      return 11;
    case 'house_number':
      return 15;
    case 'area_name': {
      const rank = 'rank' in properties ? properties.rank : areaNames.length;
      return Math.max(areaNames[rank - 1], areaNameEarliest[kind as AreaNameKind] ?? 0);
    }
    default: {
      const earliest = layer === 'land' ? (land[kind as LandKind] ?? 6) : layer === 'water' ? 5 : 13;
      const squareMetres = geometry.type === 'area' ? polygonsSquareMetres(geometry.polygons) : 0;
      return Math.max(earliest, zoomBySize(squareMetres, leastPixels[layer]));
    }
  }
}

/** At the last zoom all are drawn, however small, since the map enlarges that one further. */
function zoomBySize(squareMetres: number, pixels: number): number {
  const zoom = Math.ceil(Math.log2(pixelMetresAtZoom0 * Math.sqrt(pixels / Math.max(squareMetres, 1))));
  return Math.min(zoom, 15);
}
