// Lindewaard, as committed, is the town that its generator draws, and it holds together like a real one.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Town } from '../../../scripts/demo/build-town.ts';
import { makeLindewaard } from '../../../scripts/demo/make-lindewaard.ts';
import { certainty, otherFunctions } from '../../../scripts/demo/meeting-places.ts';
import type { Point } from '../../../scripts/demo/plane.ts';
import { isInside } from '../../../scripts/demo/polygon.ts';
import { meeting } from '../../../scripts/demo/polyline.ts';
import { buildStreetGraph } from '../../../server/domain/network/build-street-graph.ts';
import { snapToStreet } from '../../../server/domain/network/snap-to-street.ts';
import { wayAccess } from '../../../server/domain/network/streets.ts';
import { type PlaceFunction, placeFunctions } from '../../../server/domain/places/place.ts';
import { joinPlaces } from '../../../server/intake/join-places.ts';
import { readTaxonomy } from '../../../server/intake/read-taxonomy.ts';
import { readAreas } from '../../../server/sources/cbs-geopackage/read-areas.ts';
import { readNormFile } from '../../../server/sources/norm-file/read-norm-file.ts';
import { type OsmExtract, readOsmPbf } from '../../../server/sources/osm-pbf/read-osm-pbf.ts';
import { readPlacesTable } from '../../../server/sources/places-table/read-places-table.ts';

const data = fileURLToPath(new URL('../../../data', import.meta.url));
const committed = join(data, 'demo');
const taxonomy = readTaxonomy(join(data, 'taxonomy.json'));
const files = [
  'lindewaard.osm.pbf',
  'lindewaard-areas.gpkg',
  'places.csv',
  'teams.csv',
  'places-earlier.csv',
  'norm-agreed.json',
  'norm-proposal.json',
  'demo.json',
];

const readExtract = async (folder: string) =>
  (await readOsmPbf(join(folder, files[0]), { taxonomy })).records;
const readList = () =>
  parse(readFileSync(join(committed, 'places.csv'), 'utf8'), { columns: true }) as Record<string, string>[];

let folders: string[];
let town: Town;
let extract: OsmExtract;

beforeAll(async () => {
  folders = [1, 2].map(() => mkdtempSync(join(tmpdir(), 'lindewaard-')));
  town = makeLindewaard(folders[0]);
  makeLindewaard(folders[1]);
  extract = await readExtract(committed);
});

afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test('has schools, sports halls and churches where a place could open, each once', () => {
  const { candidateSites } = extract;
  const named = (kind: string) =>
    candidateSites.filter((site) => site.kind === kind && site.name !== null).map(({ name }) => name);
  // The building on a school's grounds has no name of its own: left over, it would be a second school.
  const schools = candidateSites.filter(({ kind }) => kind === 'school');
  expect(schools).toHaveLength(33);
  expect(new Set(named('school')).size).toBe(33);
  expect(new Set(named('place-of-worship')).size).toBe(named('place-of-worship').length);
  expect(named('place-of-worship')).toContain('Grote Kerk');
  expect(named('sports-hall')).toContain('Sportzaal Waterwijk');
  expect(named('sports-hall')).not.toContain('Sportpark De Westrand');
});

describe('the files', () => {
  test.each(files)('%s comes out the same, byte for byte, a second time', (file) => {
    const [first, second] = folders.map((folder) => readFileSync(join(folder, file)));
    expect(first.equals(second)).toBe(true);
  });

  // Compression and page layout differ between versions of zlib and SQLite, so those two are compared by content.
  test('the extract in data/demo is the one that the generator makes', async () => {
    expect(await readExtract(folders[0])).toEqual(extract);
  });

  test('the areas in data/demo are those that the generator makes', () => {
    const [made, kept] = [folders[0], committed].map((folder) => readAreas(join(folder, files[1])));
    expect(made.records).toEqual(kept.records);
  });

  test.each(files.slice(2))('%s in data/demo is the one that the generator makes', (file) => {
    expect(readFileSync(join(folders[0], file), 'utf8')).toBe(readFileSync(join(committed, file), 'utf8'));
  });

  test('they take at most 4 MB', () => {
    const bytes = files.reduce((sum, file) => sum + readFileSync(join(committed, file)).length, 0);
    expect(bytes).toBeLessThan(4_000_000);
  });
});

describe('the figures', () => {
  test('there are 8 districts, 40 neighbourhoods and 65,000 residents, give or take one percent', () => {
    const { records, problems, waterRows } = readAreas(join(committed, files[1]));
    expect(problems).toEqual([]);
    expect(waterRows).toBe(1);
    expect(records.districts).toHaveLength(8);
    expect(records.neighbourhoods).toHaveLength(40);
    const residents = records.neighbourhoods.reduce((sum, { population }) => sum + population.everyone!, 0);
    expect(Math.abs(residents - 65_000)).toBeLessThan(650);
  });

  test('one neighbourhood has its ages withheld, and two have less than 100 residents in all', () => {
    const { neighbourhoods } = readAreas(join(committed, files[1])).records;
    expect(neighbourhoods.filter(({ population }) => population.aged65plus === null)).toHaveLength(1);
    const small = neighbourhoods.filter(({ districtCode }) => districtCode === 'WK990106');
    expect(small.reduce((sum, { population }) => sum + population.everyone!, 0)).toBeLessThan(100);
  });

  test('there are about 28,000 homes, each with an address of its own', () => {
    const homes = extract.addresses.filter(({ dwellings }) => dwellings > 0);
    expect(homes.length).toBeGreaterThan(27_000);
    expect(homes.length).toBeLessThan(30_000);
    const distinct = new Set(
      extract.addresses.map(({ postcode, houseNumber }) => `${postcode} ${houseNumber}`),
    );
    expect(distinct.size).toBe(extract.addresses.length);
  });

  test('postcodes run from 8990 to 8997, and 8998 across the border', () => {
    for (const { postcode, city } of extract.addresses) {
      expect(postcode).toMatch(city === 'Meerdijk' ? /^8998[A-Z]{2}$/ : /^899[0-7][A-Z]{2}$/);
    }
  });
});

describe('the streets', () => {
  test('are one network on foot', () => {
    expect(componentsOnFoot()).toBe(1);
  });

  test('lie within 60 metres of at least 99% of the addresses', () => {
    const graph = buildStreetGraph(extract.streets, 'walking');
    const { connectorDm, edge } = snapToStreet(graph)(extract.addresses.flatMap(({ lonLat }) => [...lonLat]));
    const near = extract.addresses.filter((_, i) => edge[i] >= 0 && connectorDm[i] <= 600);
    expect(near.length / extract.addresses.length).toBeGreaterThan(0.99);
  });

  test('cross river, canal, railway and trunk road only where the drawing says so', () => {
    const crossings = town.roads
      .filter(({ passage, highway }) => passage && highway !== 'cycleway')
      .map(({ name, passage }) => `${name} (${passage})`);
    expect(crossings.sort()).toEqual([
      'Admiraalsweg (level)',
      'De Ruyterlaan (tunnel)',
      'Havenbrug (bridge)',
      'Kerkbrug (bridge)',
      'Molenbrug (bridge)',
      'Noorderdijk (tunnel)',
      'Noorderringdijk (tunnel)',
      'Noorderweg (bridge)',
      'Noordring (tunnel)',
      'Oosterringdijk (bridge)',
      'Oosterringdijk (tunnel)',
      'Oostring (bridge)',
      'Oude Brug (bridge)',
      'Parkbrug (bridge)',
      'Stationstunnel (tunnel)',
      'Stationsweg (bridge)',
      'Stationsweg (tunnel)',
      'Trompweg (tunnel)',
      'Viaductweg (bridge)',
      'Westerringdijk (bridge)',
      'Westerringdijk (tunnel)',
      'Westersteeg (bridge)',
      'Westring (bridge)',
      'Zuiderdijk (level)',
      'Zuiderringdijk (tunnel)',
      'Zuidring (tunnel)',
    ]);
  });

  test('cross no rails elsewhere', () => {
    const tracks = town.rails.filter(({ kind }) => kind === 'railway').map(({ line }) => line);
    const level = [...town.streets, ...town.roads.filter(({ passage }) => !passage)];
    const crossing = level.filter(({ line }) => tracks.some((track) => linesCross(line, track)));
    expect(crossing).toEqual([]);
  });

  test('stay out of the water elsewhere', () => {
    const dry = [...town.streets, ...town.roads.filter(({ passage }) => !passage)];
    const wet = dry.filter(({ line }) =>
      town.water.some(({ ring }) => line.some((point) => isInside(ring, point))),
    );
    expect(wet).toEqual([]);
  });

  function linesCross(one: Point[], other: Point[]): boolean {
    return one.some((a, i) =>
      i > 0 ? other.some((b, k) => k > 0 && meeting(one[i - 1], a, other[k - 1], b) !== null) : false,
    );
  }

  /** Groups of walkable ways that are not joined. */
  function componentsOnFoot(): number {
    const { firstNode, wayNode, wayAccess: access, nodeLonLat } = extract.streets;
    const parent = Int32Array.from({ length: nodeLonLat.length / 2 }, (_, node) => node);
    const rootOf = (node: number): number => {
      let root = node;
      while (parent[root] !== root) root = parent[root];
      parent[node] = root;
      return root;
    };
    const used = new Set<number>();
    for (let way = 0; way < access.length; way++) {
      if (!(access[way] & wayAccess.walking)) continue;
      for (let i = firstNode[way]; i < firstNode[way + 1]; i++) {
        used.add(wayNode[i]);
        parent[rootOf(wayNode[i])] = rootOf(wayNode[firstNode[way]]);
      }
    }
    return new Set([...used].map(rootOf)).size;
  }
});

describe('the places', () => {
  test('are about 90, of at least 14 kinds, four of them across the border', () => {
    expect(town.places.length).toBeGreaterThanOrEqual(85);
    expect(town.places.length).toBeLessThanOrEqual(95);
    expect(new Set(town.places.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(14);
    const across = town.places.filter(({ building }) => building.face.neighbourhood === null);
    expect(across).toHaveLength(4);
  });

  test('stand in the list or in OpenStreetMap, and one in both', () => {
    const inList = new Set(readList().map(({ name }) => name));
    const twice = extract.places.filter(({ name }) => inList.has(name)).map(({ name }) => name);
    expect(twice).toEqual(['Wijkcentrum De Hoven']);
    expect(inList.size + extract.places.length - 1).toBe(town.places.length);
  });

  test('have no known hours in a quarter of the cases, and were not checked for two years in a tenth', () => {
    const share = (part: (typeof town.places)[number][]) => part.length / town.places.length;
    expect(share(town.places.filter(({ openingHours }) => openingHours === null))).toBeCloseTo(0.25, 1);
    expect(share(town.places.filter(({ checkedOn }) => checkedOn < '2024-11-01'))).toBeCloseTo(0.1, 1);
    expect(town.places.every(({ checkedOn }) => checkedOn < '2026-11-01')).toBe(true);
  });

  test('are for what their kind is for, but for a few that the list tells apart', () => {
    const apart = readList().filter(({ functions }) => functions !== '');
    expect(apart.map(({ name }) => name).sort()).toEqual(Object.keys(otherFunctions).sort());
  });

  test('are certain until a day where the list says so, and mostly without one', () => {
    const dated = readList().filter(({ certain_until }) => certain_until !== '');
    const told = dated.map(({ name, certain_until, certainty: what }) => [name, [certain_until, what]]);
    expect(Object.fromEntries(told)).toEqual(certainty);
    expect(dated.length).toBeLessThan(town.places.length / 2);
  });

  test('leave a real choice behind each door of the finder', () => {
    const list = join(committed, 'places.csv');
    const listed = readPlacesTable(list, { taxonomy, addresses: extract.addresses });
    expect(listed.problems).toEqual([]);
    const { records: places } = joinPlaces([extract.places], [listed.records], taxonomy);
    const shareFor = (door: PlaceFunction) =>
      places.filter(({ functions }) => functions.includes(door)).length / places.length;
    for (const door of placeFunctions) {
      expect(shareFor(door), door).toBeGreaterThan(0.19);
      expect(shareFor(door), door).toBeLessThan(door === 'meet' ? 0.65 : 0.5);
    }
  });

  test('mostly tell what one can do there, and every activity is done at some of them', () => {
    const list = join(committed, 'places.csv');
    const { records, problems } = readPlacesTable(list, { taxonomy, addresses: extract.addresses });
    expect(problems).toEqual([]);
    const told = records.filter(({ activities }) => activities !== null);
    expect(told.length / records.length).toBeGreaterThan(0.7);
    expect(told.length).toBeLessThan(records.length);
    const done = new Set(told.flatMap(({ activities }) => activities));
    expect([...done].sort()).toEqual(taxonomy.activities.map(({ id }) => id).sort());
  });

  test('use telephone numbers and sites that nobody has', () => {
    for (const { phone, email, website } of readList()) {
      expect(phone).toMatch(/^(\+31 85 000 \d{4})?$/);
      expect(email).toMatch(/^(.+\.example)?$/);
      expect(website).toMatch(/^(https:\/\/.+\.example\/)?$/);
    }
  });
});

describe('the norms', () => {
  test.each(['norm-agreed.json', 'norm-proposal.json'])('%s is a norm', (file) => {
    expect(readNormFile(join(committed, file)).municipalityCode).toBe('GM9901');
  });
});
