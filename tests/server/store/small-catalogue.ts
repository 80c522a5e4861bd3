// A catalogue of two neighbourhoods for the store's tests: every field filled, small enough to compare whole.
import type { MultiPolygon } from 'geojson';
import type { AddressPoint } from '../../../server/domain/areas/address-point.ts';
import type { CatalogueContent } from '../../../server/domain/catalogue.ts';
import type { StreetGraph } from '../../../server/domain/network/street-graph.ts';
import type { Norm } from '../../../server/domain/norm/norm.ts';
import type { LocatedPlace } from '../../../server/domain/places/place.ts';

const square = (west: number, south: number, size = 0.01): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: [
    [
      [
        [west, south],
        [west + size, south],
        [west + size, south + size],
        [west, south + size],
        [west, south],
      ],
    ],
  ],
});

export const smallPlace = (part: Partial<LocatedPlace>): LocatedPlace => ({
  id: 'osm-n1',
  name: 'Buurthuis De Brug',
  kinds: ['community-centre'],
  functions: ['meet', 'learn'],
  lonLat: [5.205, 52.505],
  address: { street: 'Brugstraat', houseNumber: '12a', postcode: '8200AB', city: 'Lindewaard' },
  openingHours: 'Mo-Fr 09:00-17:00',
  wheelchair: 'yes',
  freeOfCharge: true,
  phone: '+31 320 000 000',
  email: 'brug@example.org',
  website: 'https://example.org',
  operator: 'Stichting Samen',
  description: 'Koffie en huiswerkhulp',
  checkedOn: '2026-03-01',
  source: 'OpenStreetMap',
  neighbourhoodCode: 'BU99010101',
  ...part,
});

export const smallNorm = (part: Partial<Norm>): Norm => ({
  id: 'basis',
  version: 1,
  title: 'Basis in elke buurt',
  language: 'nl',
  status: 'agreed',
  municipalityCode: 'GM9901',
  agreedOn: '2026-01-01',
  validUntil: null,
  parties: [],
  source: null,
  stalenessMonths: 24,
  requirements: [
    {
      id: 'meeting',
      form: 'reach',
      title: 'Een plek op loopafstand',
      group: 'everyone',
      share: 0.8,
      within: { value: 800, unit: 'metres' },
      mode: 'walking',
      count: 1,
      places: { functions: ['meet'] },
    },
  ],
  ...part,
});

export const smallAddress = (part: Partial<AddressPoint>): AddressPoint => ({
  street: 'Brugstraat',
  houseNumber: '12a',
  postcode: '8200AB',
  city: 'Lindewaard',
  lonLat: [5.205, 52.505],
  dwellings: 1,
  ...part,
});

const oneStreet: StreetGraph = {
  nodeLonLat: Float64Array.of(5.2, 52.5, 5.201, 52.5),
  edgeFrom: Uint32Array.of(0),
  edgeTo: Uint32Array.of(1),
  edgeLengthDm: Uint32Array.of(679),
  edgeAccess: Uint8Array.of(3),
  firstShape: Uint32Array.of(0, 2),
  shapeLonLat: Float64Array.of(5.2, 52.5, 5.201, 52.5),
  shapeOffsetDm: Uint32Array.of(0, 679),
};

const noStreet: StreetGraph = {
  nodeLonLat: new Float64Array(),
  edgeFrom: new Uint32Array(),
  edgeTo: new Uint32Array(),
  edgeLengthDm: new Uint32Array(),
  edgeAccess: new Uint8Array(),
  firstShape: Uint32Array.of(0),
  shapeLonLat: new Float64Array(),
  shapeOffsetDm: new Uint32Array(),
};

export const smallCatalogue = (part: Partial<CatalogueContent> = {}): CatalogueContent => ({
  facts: {
    name: 'Lindewaard',
    fictional: true,
    asOf: '2026-06-01',
    streetsAsOf: '2026-05-01',
    bounds: [5.2, 52.5, 5.22, 52.51],
  },
  areas: {
    municipalities: [{ code: 'GM9901', name: 'Lindewaard', geometry: square(5.2, 52.5, 0.02) }],
    districts: [
      { code: 'WK990101', name: 'Centrum', municipalityCode: 'GM9901', geometry: square(5.2, 52.5, 0.02) },
    ],
    neighbourhoods: [
      {
        code: 'BU99010102',
        name: 'Polder',
        districtCode: 'WK990101',
        municipalityCode: 'GM9901',
        population: { everyone: null, aged0to14: null, aged65plus: null, households: 0 },
        urbanity: null,
        innerPoint: [5.215, 52.505],
        geometry: square(5.21, 52.5),
      },
      {
        code: 'BU99010101',
        name: 'Oude Kern',
        districtCode: 'WK990101',
        municipalityCode: 'GM9901',
        population: { everyone: 100, aged0to14: 12.5, aged65plus: 20, households: 45 },
        urbanity: 2,
        innerPoint: [5.205, 52.505],
        geometry: square(5.2, 52.5),
      },
    ],
  },
  places: [smallPlace({})],
  addresses: [smallAddress({})],
  norms: [smallNorm({})],
  networks: { walking: oneStreet, cycling: noStreet },
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
  },
  report: {
    finishedAt: '2026-06-01T10:00:00.000Z',
    seconds: 1.5,
    peakMemoryMB: 120,
    counts: { neighbourhoods: 2 },
    problems: [],
  },
  ...part,
});
