// A catalogue of two neighbourhoods for the store's tests: every field filled, small enough to compare whole.
import type { AddressPoint } from '../../../server/domain/areas/address-point.ts';
import type { CatalogueContent } from '../../../server/domain/catalogue.ts';
import type { NamedStreetGraph } from '../../../server/domain/network/street-graph.ts';
import type { LocatedPlace } from '../../../server/domain/places/place.ts';
import { box } from '../../worlds/box.ts';
import { address, neighbourhood, norm, place } from '../../worlds/records.ts';

export const smallPlace = (part: Partial<LocatedPlace>): LocatedPlace => ({
  ...place('osm-n1', [5.205, 52.505]),
  name: 'Buurthuis De Brug',
  functions: ['meet', 'learn'],
  address: { street: 'Brugstraat', houseNumber: '12a', postcode: '8200AB', city: 'Lindewaard' },
  openingHours: 'Mo-Fr 09:00-17:00',
  // Every value, in every place of a byte.
  openingWeek: Uint8Array.from({ length: 672 }, (_, quarter) => (quarter + (quarter >> 2)) % 3),
  activities: ['coffee', 'homework'],
  languages: ['ar', 'nl'],
  floorAreaM2: 120.5,
  wheelchair: 'yes',
  freeOfCharge: true,
  phone: '+31 320 000 000',
  email: 'brug@example.org',
  website: 'https://example.org',
  operator: 'Stichting Samen',
  description: 'Koffie en huiswerkhulp',
  checkedOn: '2026-03-01',
  certainUntil: '2027-12-31',
  certainty: 'subsidie',
  source: 'OpenStreetMap',
  neighbourhoodCode: 'BU99010101',
  ...part,
});

export const smallAddress = (part: Partial<AddressPoint>): AddressPoint =>
  address([5.205, 52.505], {
    street: 'Brugstraat',
    houseNumber: '12a',
    postcode: '8200AB',
    city: 'Lindewaard',
    ...part,
  });

const oneStreet: NamedStreetGraph = {
  nodeLonLat: Float64Array.of(5.2, 52.5, 5.201, 52.5),
  edgeFrom: Uint32Array.of(0),
  edgeTo: Uint32Array.of(1),
  edgeLengthDm: Uint32Array.of(679),
  edgeAccess: Uint8Array.of(3),
  firstShape: Uint32Array.of(0, 2),
  shapeLonLat: Float64Array.of(5.2, 52.5, 5.201, 52.5),
  shapeOffsetDm: Uint32Array.of(0, 679),
  shapeName: Uint32Array.of(6, 0),
};

const noStreet: NamedStreetGraph = {
  nodeLonLat: new Float64Array(),
  edgeFrom: new Uint32Array(),
  edgeTo: new Uint32Array(),
  edgeLengthDm: new Uint32Array(),
  edgeAccess: new Uint8Array(),
  firstShape: Uint32Array.of(0),
  shapeLonLat: new Float64Array(),
  shapeOffsetDm: new Uint32Array(),
  shapeName: new Uint32Array(),
};

export const smallCatalogue = (part: Partial<CatalogueContent> = {}): CatalogueContent => ({
  facts: {
    name: 'Lindewaard',
    fictional: true,
    asOf: '2026-06-01',
    streetsAsOf: '2026-05-01',
    hoursAsOf: '2026-06-01',
    bounds: [5.2, 52.5, 5.22, 52.51],
  },
  areas: {
    municipalities: [{ code: 'GM9901', name: 'Lindewaard', geometry: box(5.2, 52.5, 5.22, 52.52) }],
    districts: [
      {
        code: 'WK990101',
        name: 'Centrum',
        municipalityCode: 'GM9901',
        geometry: box(5.2, 52.5, 5.22, 52.52),
      },
    ],
    neighbourhoods: [
      neighbourhood('BU99010102', box(5.21, 52.5, 5.22, 52.51), [5.215, 52.505], {
        name: 'Polder',
        districtCode: 'WK990101',
        population: { everyone: null, aged0to14: null, aged65plus: null, households: 0 },
        urbanity: null,
      }),
      neighbourhood('BU99010101', box(5.2, 52.5, 5.21, 52.51), [5.205, 52.505], {
        name: 'Oude Kern',
        districtCode: 'WK990101',
        population: { everyone: 100, aged0to14: 12.5, aged65plus: 20, households: 45 },
        urbanity: 2,
      }),
    ],
  },
  places: [smallPlace({})],
  candidateSites: [
    {
      id: 'osm-w12',
      kind: 'school',
      name: 'De Regenboog',
      lonLat: [5.206, 52.504],
      neighbourhoodCode: 'BU99010101',
    },
  ],
  teams: [],
  addresses: [smallAddress({})],
  norms: [norm()],
  networks: { walking: oneStreet, cycling: noStreet },
  streetNames: ['Brugstraat', 'Quai « Zoë »'],
  demand: {
    lonLat: Float64Array.of(5.2005, 52.5),
    firstPoint: Uint32Array.of(0, 1, 1),
    weights: {
      everyone: Float64Array.of(100),
      aged0to14: Float64Array.of(12.5),
      aged65plus: Float64Array.of(20),
      households: Float64Array.of(45),
    },
    basis: Uint8Array.of(0, 2),
    dwellings: Float64Array.of(45, -1),
  },
  snaps: {
    walking: {
      edge: Int32Array.of(0),
      offsetDm: Uint32Array.of(340),
      connectorDm: Uint32Array.of(25),
    },
    cycling: { edge: Int32Array.of(-1), offsetDm: Uint32Array.of(0), connectorDm: Uint32Array.of(0) },
  },
  basemap: { bounds: [5.2, 52.5, 5.22, 52.51], tiles: [] },
  areaTiles: [],
  report: {
    finishedAt: '2026-06-01T10:00:00.000Z',
    seconds: 1.5,
    peakMemoryMB: 120,
    counts: { neighbourhoods: 2 },
    problems: [],
  },
  ...part,
});
