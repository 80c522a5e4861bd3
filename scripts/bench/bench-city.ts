// A city to measure on: real streets where they are at hand, with residents, places and a norm made from a seed.
import { existsSync } from 'node:fs';
import type { Neighbourhood } from '../../server/domain/areas/area.ts';
import type { Demand } from '../../server/domain/areas/demand.ts';
import { spreadResidents } from '../../server/domain/areas/spread-residents.ts';
import type { LonLat } from '../../server/domain/lon-lat.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import type { StreetGraph } from '../../server/domain/network/street-graph.ts';
import type { Mode, Requirement } from '../../server/domain/norm/norm.ts';
import { open, quartersPerWeek } from '../../server/domain/places/opening-week.ts';
import type { Place } from '../../server/domain/places/place.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { readOsmPbf } from '../../server/sources/osm-pbf/read-osm-pbf.ts';

export const citySeed = 20260101;
const residents = 350_000;
const placeCount = 300;
/** Neighbourhoods along each side of the city's box. */
const side = 14;
const extracts = ['../shared/real/heidelberg/heidelberg-streets.osm.pbf', 'data/demo/lindewaard.osm.pbf'];

export interface BenchCity {
  extract: string;
  networks: Record<Mode, StreetGraph>;
  neighbourhoods: Neighbourhood[];
  demand: Demand;
  places: Place[];
}

export type Chance = () => number;

/** A linear congruential generator: every run draws the same numbers, from 0 to under 1. */
export function chanceFrom(seed: number): Chance {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/** Residents live evenly along the streets; a place stands at a junction drawn by chance. */
export async function benchCity(): Promise<BenchCity> {
  const extract = extracts.find(existsSync) as string;
  if (extract !== extracts[0]) console.log(`${extracts[0]} is not here; measuring on ${extract} instead.\n`);
  const { records } = await readOsmPbf(extract, { taxonomy: readTaxonomy('data/taxonomy.json') });
  const networks = {
    walking: buildStreetGraph(records.streets, 'walking'),
    cycling: buildStreetGraph(records.streets, 'cycling'),
  };
  const chance = chanceFrom(citySeed);
  const uncounted = squares(networks.walking.nodeLonLat);
  const points = spreadResidents(uncounted, [], networks.walking, extract).records.firstPoint;
  const total = points[uncounted.length];
  const neighbourhoods = uncounted.map((area, b) => counted(area, (points[b + 1] - points[b]) / total));
  const { records: demand } = spreadResidents(neighbourhoods, [], networks.walking, extract);
  const junctions = networks.walking.nodeLonLat;
  const places = Array.from({ length: placeCount }, (_, i) => {
    const node = Math.floor((chance() * junctions.length) / 2);
    return benchPlace(`p${i}`, [junctions[2 * node], junctions[2 * node + 1]], chance);
  });
  return { extract, networks, neighbourhoods, demand, places };
}

function squares(lonLat: Float64Array): Neighbourhood[] {
  const [lons, lats] = [lonLat.filter((_, i) => i % 2 === 0), lonLat.filter((_, i) => i % 2 === 1)];
  const range = (values: Float64Array) =>
    values.reduce(
      ([low, high], value) => [Math.min(low, value), Math.max(high, value)],
      [Infinity, -Infinity],
    );
  const [[west, east], [south, north]] = [range(lons), range(lats)];
  return Array.from({ length: side * side }, (_, k) => {
    const [column, row] = [k % side, Math.floor(k / side)];
    const lon = (i: number) => west + ((east - west) * i) / side;
    const lat = (i: number) => south + ((north - south) * i) / side;
    const ring = [
      [lon(column), lat(row)],
      [lon(column + 1), lat(row)],
      [lon(column + 1), lat(row + 1)],
      [lon(column), lat(row + 1)],
      [lon(column), lat(row)],
    ];
    return {
      code: `BU0000${String(k).padStart(4, '0')}`,
      name: `Square ${k}`,
      districtCode: `WK0000${String(Math.floor(k / side)).padStart(2, '0')}`,
      municipalityCode: 'GM0000',
      population: { everyone: 0, aged0to14: 0, aged65plus: 0, households: 0 },
      urbanity: 2,
      innerPoint: [lon(column + 0.5), lat(row + 0.5)],
      geometry: { type: 'MultiPolygon', coordinates: [[ring]] },
    };
  });
}

function counted(area: Neighbourhood, share: number): Neighbourhood {
  const people = Math.round(residents * share);
  const part = (of: number) => Math.round(people * of);
  return {
    ...area,
    population: { everyone: people, aged0to14: part(0.15), aged65plus: part(0.2), households: part(0.5) },
  };
}

const kinds = [
  'community-centre',
  'library',
  'clubhouse',
  'senior-centre',
  'caregiver-support',
  'walk-in-house',
];

export function benchPlace(id: string, lonLat: LonLat, chance: Chance): Place {
  const openingWeek = chance() < 0.2 ? null : new Uint8Array(quartersPerWeek);
  if (openingWeek !== null)
    for (let day = 0; day < 7; day++) {
      if (chance() < 0.3) continue;
      const from = Math.floor(8 + chance() * 6);
      openingWeek.fill(open, (day * 24 + from) * 4, (day * 24 + Math.min(24, from + 4 + chance() * 6)) * 4);
    }
  return {
    id,
    name: id,
    kinds: [kinds[Math.floor(chance() * kinds.length)]],
    functions: ['meet'],
    lonLat,
    address: null,
    openingHours: null,
    openingWeek,
    activities: null,
    languages: null,
    floorAreaM2: chance() < 0.3 ? null : Math.round(100 + chance() * 900),
    wheelchair: chance() < 0.2 ? null : 'yes',
    freeOfCharge: null,
    phone: null,
    email: null,
    website: null,
    operator: null,
    description: null,
    checkedOn: chance() < 0.1 ? null : '2026-09-01',
    certainUntil: null,
    certainty: null,
    source: 'bench',
  };
}

const meeting = ['community-centre', 'senior-centre', 'walk-in-house', 'clubhouse'];

/** Six requirements over all forms, three of which count places within 800 m on foot. */
export const benchNorm: Requirement[] = [
  reach('meet', 'everyone', 0.8, 800, { kinds: meeting }),
  reach('older', 'aged65plus', 0.75, 600, { kinds: meeting, wheelchair: 'limited' }),
  reach('evening', 'everyone', 0.5, 800, {
    functions: ['meet'],
    open: [{ days: ['tue'], from: '19:00', until: '21:00', on: 'every', minMinutes: 60 }],
  }),
  {
    ...reach('library', 'households', 0.9, 10, { kinds: ['library'] }),
    mode: 'cycling',
    within: { value: 10, unit: 'minutes' },
  },
  {
    id: 'floor-area',
    form: 'ratio',
    title: 'Floor area',
    level: 'district',
    amount: 125,
    of: 'squareMetres',
    per: 1000,
    base: 'households',
    rounding: 'exact',
    places: {},
  },
  {
    id: 'shared',
    form: 'catchment',
    title: 'Shared',
    group: 'everyone',
    atLeast: 0.5,
    of: 'places',
    within: { value: 1000, unit: 'metres' },
    mode: 'walking',
    decay: { type: 'gaussian', sigma: 500 },
    places: {},
  },
];

function reach(
  id: string,
  group: 'everyone' | 'aged65plus' | 'households',
  share: number,
  metres: number,
  places: Requirement['places'],
): Extract<Requirement, { form: 'reach' }> {
  const within = { value: metres, unit: 'metres' as const };
  return { id, form: 'reach', title: id, group, share, within, mode: 'walking', count: 1, places };
}
