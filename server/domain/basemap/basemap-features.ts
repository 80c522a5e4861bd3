// What of the outside world is drawn under the places: features by layer of the tiles, as a reader delivers them.
import type { LonLat } from '../lon-lat.ts';

export type WaterKind = 'river' | 'canal' | 'ditch' | 'lake' | 'basin' | 'sea';
export type WaterwayKind = 'river' | 'canal' | 'stream' | 'ditch';
export type LandKind =
  | 'residential'
  | 'industrial'
  | 'commercial'
  | 'farmland'
  | 'meadow'
  | 'grass'
  | 'forest'
  | 'park'
  | 'garden'
  | 'allotments'
  | 'cemetery'
  | 'pitch'
  | 'playground'
  | 'school'
  | 'hospital'
  | 'sand'
  | 'heath'
  | 'wetland'
  | 'parking';
export type StreetKind =
  | 'motorway'
  | 'trunk'
  | 'primary'
  | 'secondary'
  | 'tertiary'
  | 'residential'
  | 'living'
  | 'pedestrian'
  | 'service'
  | 'track'
  | 'cycleway'
  | 'footway'
  | 'steps'
  | 'ferry';
export type RailwayKind = 'rail' | 'tram' | 'subway';
export type PlaceNameKind = 'city' | 'town' | 'village' | 'suburb' | 'neighbourhood' | 'hamlet';
export type AreaNameKind = 'park' | 'water' | 'forest' | 'cemetery' | 'sports' | 'square';
/** What people built or planted that is no building: decks over water, edges of platforms, green lines. */
export type StructureKind = 'bridge' | 'pier' | 'breakwater' | 'lock' | 'platform' | 'hedge' | 'tree_row';

/** `true` or absent, never `false`: what most features lack takes no room in a tile. */
interface Crossing {
  bridge?: true;
  tunnel?: true;
}

/** The properties of a feature, by the layer it is drawn in. */
export interface LayerProperties {
  land: { kind: LandKind };
  water: { kind: WaterKind };
  waterway: { kind: WaterwayKind; name?: string };
  building: Record<never, never>;
  street_area: { kind: 'pedestrian' };
  /** An area or a line. */
  structure: { kind: StructureKind };
  street: Crossing & { kind: StreetKind; name?: string; ref?: string; link?: true };
  railway: Crossing & { kind: RailwayKind; service?: true };
  /** `rank` by size of the area, 1 for the largest, see area-size.ts. */
  area_name: { kind: AreaNameKind; name: string; rank: number };
  place_name: { kind: PlaceNameKind; name: string };
  station: { name: string };
  house_number: { number: string };
}

export type LayerName = keyof LayerProperties;

/** Positions in degrees, interleaved. A ring is closed: its first position is also its last. */
export type Positions = Float64Array;

export type BasemapGeometry =
  | { type: 'point'; lonLat: LonLat }
  | { type: 'line'; positions: Positions }
  /** Each polygon an outer ring and the holes in it. */
  | { type: 'area'; polygons: Positions[][] };

export interface BasemapFeature<Layer extends LayerName = LayerName> {
  /** The element of the source, so that what lies in two extracts is drawn once: `w12`. */
  id: string;
  properties: LayerProperties[Layer];
  geometry: BasemapGeometry;
}

export type BasemapFeatures = { [Layer in LayerName]: BasemapFeature<Layer>[] };

export const noFeatures = (): BasemapFeatures => ({
  land: [],
  water: [],
  waterway: [],
  building: [],
  street_area: [],
  structure: [],
  street: [],
  railway: [],
  area_name: [],
  place_name: [],
  station: [],
  house_number: [],
});

export const layerNames = Object.keys(noFeatures()) as LayerName[];
