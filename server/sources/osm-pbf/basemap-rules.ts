// What is drawn of OpenStreetMap and as what: from the tags of a feature to layers and properties of the basemap.
// Tags: https://wiki.openstreetmap.org/wiki/Map_features
import type {
  AreaNameKind,
  LandKind,
  LayerName,
  LayerProperties,
  PlaceNameKind,
  StreetKind,
  StructureKind,
  WaterKind,
  WaterwayKind,
} from '../../domain/basemap/basemap-features.ts';
import type { Tags } from './osm-element.ts';

/** One feature may be drawn several times: a park as ground and as a name on it. The rank of a name follows from its size. */
export type Drawing = {
  [Layer in LayerName]: { layer: Layer; properties: Omit<LayerProperties[Layer], 'rank'> };
}[LayerName];

/** An element with none of these keys is not drawn. */
export const basemapKeys = {
  areas: [
    'landuse',
    'natural',
    'leisure',
    'amenity',
    'building',
    'waterway',
    'highway',
    'railway',
    'place',
    'man_made',
    'public_transport',
    'tourism',
  ],
  lines: ['highway', 'waterway', 'railway', 'route', 'natural', 'man_made', 'barrier'],
  nodes: ['place', 'railway'],
};

type ByValue<Kind> = Record<string, Kind>;

/** The first that matches counts. */
const landKinds: [key: string, kinds: ByValue<LandKind>][] = [
  [
    'leisure',
    {
      park: 'park',
      garden: 'garden',
      pitch: 'pitch',
      track: 'pitch',
      playground: 'playground',
      golf_course: 'grass',
      sports_centre: 'grass',
      dog_park: 'grass',
    },
  ],
  [
    'amenity',
    {
      school: 'school',
      kindergarten: 'school',
      college: 'school',
      university: 'school',
      hospital: 'hospital',
      clinic: 'hospital',
      grave_yard: 'cemetery',
      parking: 'parking',
    },
  ],
  [
    'landuse',
    {
      residential: 'residential',
      industrial: 'industrial',
      port: 'industrial',
      depot: 'industrial',
      quarry: 'industrial',
      landfill: 'industrial',
      railway: 'industrial',
      construction: 'industrial',
      brownfield: 'industrial',
      education: 'school',
      commercial: 'commercial',
      retail: 'commercial',
      farmland: 'farmland',
      farmyard: 'farmland',
      orchard: 'farmland',
      vineyard: 'farmland',
      plant_nursery: 'farmland',
      greenhouse_horticulture: 'farmland',
      meadow: 'meadow',
      grass: 'grass',
      village_green: 'grass',
      recreation_ground: 'grass',
      flowerbed: 'grass',
      forest: 'forest',
      allotments: 'allotments',
      cemetery: 'cemetery',
    },
  ],
  [
    'natural',
    {
      wood: 'forest',
      scrub: 'forest',
      heath: 'heath',
      grassland: 'meadow',
      wetland: 'wetland',
      mud: 'wetland',
      sand: 'sand',
      beach: 'sand',
      dune: 'sand',
      shingle: 'sand',
    },
  ],
  ['tourism', { camp_site: 'park', caravan_site: 'park', picnic_site: 'park', zoo: 'park' }],
];

/** By key, for lines and areas alike. */
const structureKinds: [key: string, kinds: ByValue<StructureKind>][] = [
  ['man_made', { pier: 'pier', breakwater: 'breakwater', groyne: 'breakwater', bridge: 'bridge' }],
  ['waterway', { lock_gate: 'lock', weir: 'lock', dam: 'lock' }],
  ['railway', { platform: 'platform' }],
  ['public_transport', { platform: 'platform' }],
  ['natural', { tree_row: 'tree_row' }],
  ['barrier', { hedge: 'hedge' }],
];

/** By `water` of a `natural=water`; others are lakes. */
const waterKinds: ByValue<WaterKind> = {
  river: 'river',
  canal: 'canal',
  ditch: 'ditch',
  stream: 'ditch',
  drain: 'ditch',
  moat: 'canal',
  lock: 'canal',
  basin: 'basin',
  reservoir: 'basin',
  wastewater: 'basin',
  harbour: 'basin',
};

const waterwayKinds: ByValue<WaterwayKind> = {
  river: 'river',
  canal: 'canal',
  stream: 'stream',
  ditch: 'ditch',
  drain: 'ditch',
};

const streetKinds: ByValue<StreetKind> = {
  motorway: 'motorway',
  trunk: 'trunk',
  primary: 'primary',
  secondary: 'secondary',
  tertiary: 'tertiary',
  unclassified: 'residential',
  residential: 'residential',
  road: 'residential',
  living_street: 'living',
  pedestrian: 'pedestrian',
  service: 'service',
  busway: 'service',
  bus_guideway: 'service',
  track: 'track',
  cycleway: 'cycleway',
  footway: 'footway',
  path: 'footway',
  bridleway: 'footway',
  steps: 'steps',
};

const railwayKinds: ByValue<LayerProperties['railway']['kind']> = {
  rail: 'rail',
  light_rail: 'rail',
  narrow_gauge: 'rail',
  preserved: 'rail',
  tram: 'tram',
  subway: 'subway',
};

const placeKinds: ByValue<PlaceNameKind> = {
  city: 'city',
  town: 'town',
  village: 'village',
  suburb: 'suburb',
  quarter: 'suburb',
  neighbourhood: 'neighbourhood',
  hamlet: 'hamlet',
};

const areaNames: [key: string, kinds: ByValue<AreaNameKind>][] = [
  ['natural', { water: 'water', wood: 'forest' }],
  ['landuse', { basin: 'water', reservoir: 'water', forest: 'forest', cemetery: 'cemetery' }],
  ['leisure', { park: 'park', sports_centre: 'sports' }],
  ['amenity', { grave_yard: 'cemetery' }],
];

/** For closed ways and multipolygons. */
export function drawnArea(tags: Tags): Drawing[] {
  const drawings: Drawing[] = [];
  const water = waterOf(tags);
  const land = water === null && !isBuilding(tags) ? firstMatch(landKinds, tags) : undefined;
  if (water !== null) drawings.push({ layer: 'water', properties: { kind: water } });
  if (land !== undefined && !(land === 'parking' && isHidden(tags)))
    drawings.push({ layer: 'land', properties: { kind: land } });
  if (isBuilding(tags) && !isHidden(tags)) drawings.push({ layer: 'building', properties: {} });
  if (isSquare(tags)) drawings.push({ layer: 'street_area', properties: { kind: 'pedestrian' } });
  const structure = structureOf(tags);
  const isFilled = isAreaTagged(tags) || (structure !== 'hedge' && structure !== 'tree_row');
  if (structure !== undefined && isFilled)
    drawings.push({ layer: 'structure', properties: { kind: structure } });
  // A widened footway is drawn as a square, and is none by name.
  const kind = isSquare(tags) && tags.highway !== 'footway' ? 'square' : firstMatch(areaNames, tags);
  const name = nameOf(tags);
  // A sports hall is a building with a name, and no ground to write a name on; a river's name runs along its line.
  const isElsewhere = isBuilding(tags) || water === 'river' || water === 'canal' || water === 'ditch';
  if (kind !== undefined && name !== undefined && !isElsewhere)
    drawings.push({ layer: 'area_name', properties: { kind, name } });
  if (isStation(tags) && name !== undefined) drawings.push({ layer: 'station', properties: { name } });
  return drawings;
}

/** For ways, closed or not. */
export function drawnLine(tags: Tags): Drawing[] {
  if (tags.area === 'yes') return [];
  const drawings: Drawing[] = [];
  const street = streetOf(tags);
  if (street !== null) drawings.push({ layer: 'street', properties: street });
  const waterway = kindOf(waterwayKinds, tags.waterway);
  // What runs under a road or a field is not seen.
  if (waterway !== undefined && !isYes(tags.tunnel))
    drawings.push({ layer: 'waterway', properties: { kind: waterway, ...namePart(tags) } });
  const railway = kindOf(railwayKinds, tags.railway);
  if (railway !== undefined) {
    const service = tags.service === undefined ? {} : { service: true as const };
    drawings.push({ layer: 'railway', properties: { kind: railway, ...crossingPart(tags), ...service } });
  }
  const structure = structureOf(tags);
  if (structure !== undefined) drawings.push({ layer: 'structure', properties: { kind: structure } });
  return drawings;
}

export function drawnNode(tags: Tags): Drawing[] {
  const name = nameOf(tags);
  if (name === undefined) return [];
  const kind = kindOf(placeKinds, tags.place);
  if (kind !== undefined) return [{ layer: 'place_name', properties: { kind, name } }];
  return isStation(tags) ? [{ layer: 'station', properties: { name } }] : [];
}

function streetOf(tags: Tags): LayerProperties['street'] | null {
  if (tags.route === 'ferry') return { kind: 'ferry', ...namePart(tags) };
  const [highway = '', link] = (tags.highway ?? '').split(/_(?=link$)/u);
  const kind =
    highway === 'path' && tags.bicycle === 'designated' ? 'cycleway' : kindOf(streetKinds, highway);
  if (kind === undefined || tags.indoor === 'yes') return null;
  return {
    kind,
    ...namePart(tags),
    ...(tags.ref?.trim() ? { ref: tags.ref.trim() } : {}),
    ...crossingPart(tags),
    ...(link === undefined ? {} : { link: true as const }),
  };
}

function waterOf(tags: Tags): WaterKind | null {
  if (tags.place === 'sea') return 'sea';
  if (tags.waterway === 'riverbank') return 'river';
  if (tags.waterway === 'dock' || tags.leisure === 'swimming_pool') return 'basin';
  if (tags.landuse === 'basin' || tags.landuse === 'reservoir') return 'basin';
  return tags.natural === 'water' ? (kindOf(waterKinds, tags.water) ?? 'lake') : null;
}

const isSquare = (tags: Tags) =>
  ((tags.highway === 'pedestrian' || tags.highway === 'footway') &&
    tags.area !== 'no' &&
    isAreaTagged(tags)) ||
  tags.amenity === 'marketplace';

const structureOf = (tags: Tags) => (isHidden(tags) ? undefined : firstMatch(structureKinds, tags));

/** The line between land and sea; what is on either side follows from its direction, see sea.ts. */
export const isCoastline = (tags: Tags) => tags.natural === 'coastline';

/** A closed street runs in a circle unless its tags say that it is a square. Relations are areas by their type. */
const isAreaTagged = (tags: Tags) => tags.area === 'yes' || tags.type === 'multipolygon';

const isBuilding = (tags: Tags) => isYes(tags.building);

/** Below ground or on a roof: not seen on a map. */
const isHidden = (tags: Tags) =>
  tags.location === 'underground' ||
  ['underground', 'multi-storey', 'rooftop'].includes(tags.parking) ||
  Number(tags.layer) < -1;

const isStation = (tags: Tags) =>
  (tags.railway === 'station' || tags.railway === 'halt') && tags.station !== 'tram';

const isYes = (value: string | undefined) => value !== undefined && value !== 'no';

function crossingPart(tags: Tags): { bridge?: true; tunnel?: true } {
  if (isYes(tags.bridge)) return { bridge: true };
  return isYes(tags.tunnel) ? { tunnel: true } : {};
}

/** A value may be any word that a mapper typed, `constructor` too. */
function kindOf<Kind>(kinds: ByValue<Kind>, value: string | undefined): Kind | undefined {
  return value !== undefined && Object.hasOwn(kinds, value) ? kinds[value] : undefined;
}

const nameOf = (tags: Tags) => tags.name?.trim() || undefined;

function namePart(tags: Tags): { name?: string } {
  const name = nameOf(tags);
  return name === undefined ? {} : { name };
}

function firstMatch<Kind>(table: [string, ByValue<Kind>][], tags: Tags): Kind | undefined {
  for (const [key, kinds] of table) {
    const kind = kindOf(kinds, tags[key]);
    if (kind !== undefined) return kind;
  }
  return undefined;
}
