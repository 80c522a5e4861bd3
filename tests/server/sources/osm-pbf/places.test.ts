// Places as they come out of an extract: nodes, closed ways and multipolygons.
import { describe, expect, test } from 'vitest';
import { nothingMore } from '../../../worlds/records.ts';
import { nodesAt, readExtract } from './temporary-extract.ts';

const square = nodesAt(1, [5, 52], [5.004, 52], [5.004, 52.004], [5, 52.004]);
const outline = [1, 2, 3, 4, 1];

function library(tags: Record<string, string>, timestamp?: string) {
  return {
    nodes: [{ id: 1, lon: 5, lat: 52, tags: { amenity: 'library', name: 'De Lees', ...tags }, timestamp }],
  };
}

test('every tag that says something fills its field', async () => {
  const { records, problems } = await readExtract(
    library({
      'addr:street': 'Kade',
      'addr:housenumber': '12a',
      'addr:postcode': '1234 ab',
      'addr:city': 'Lindewaard',
      opening_hours: 'Mo-Fr 10:00-17:00',
      cafe: 'yes',
      'language:tr': 'yes',
      wheelchair: 'designated',
      fee: 'no',
      'contact:phone': '+31 6 00',
      email: 'hallo@example.org',
      'contact:website': 'https://example.org',
      operator: 'Stichting Lees',
      description: 'English',
      'description:nl': 'Nederlands',
      check_date: '2026-02-03',
    }),
  );
  expect(problems).toEqual([]);
  expect(records.places).toEqual([
    {
      id: 'osm-n1',
      name: 'De Lees',
      kinds: ['library'],
      functions: ['meet', 'learn'],
      lonLat: [5, 52],
      address: { street: 'Kade', houseNumber: '12a', postcode: '1234AB', city: 'Lindewaard' },
      openingHours: 'Mo-Fr 10:00-17:00',
      openingWeek: null,
      activities: ['coffee', 'reading'],
      languages: ['tr'],
      floorAreaM2: null,
      wheelchair: 'yes',
      freeOfCharge: true,
      phone: '+31 6 00',
      email: 'hallo@example.org',
      website: 'https://example.org',
      operator: 'Stichting Lees',
      description: 'Nederlands',
      checkedOn: '2026-02-03',
      certainUntil: null,
      certainty: null,
      source: 'OpenStreetMap',
    },
  ]);
});

test('what the tags do not say stays unknown', async () => {
  const { records } = await readExtract(
    library({ wheelchair: 'perhaps', fee: 'donation', opening_hours: ' ' }),
  );
  expect(records.places[0]).toMatchObject({ ...nothingMore, activities: ['reading'], checkedOn: null });
});

test.each([
  [{ amenity: 'community_centre' }, null],
  [{ amenity: 'community_centre', cafe: 'no' }, null],
  [{ amenity: 'community_centre', cafe: 'yes', sport: 'yoga;chess' }, ['coffee', 'games', 'exercise']],
  [{ landuse: 'allotments' }, ['gardening']],
  [{ club: 'music' }, ['music']],
])('%j tells of the activities %j', async (tags, activities) => {
  const own = Object.fromEntries(
    Object.entries({ amenity: undefined, ...tags }).filter(([, value]) => value),
  );
  const { records } = await readExtract({
    nodes: [{ id: 1, lon: 5, lat: 52, tags: { name: 'De Plek', ...own } as Record<string, string> }],
  });
  expect(records.places[0].activities).toEqual(activities);
});

test.each([
  [{ 'language:uk': 'main', 'language:ar': 'Yes', 'language:nl': 'only' }, ['ar', 'nl', 'uk']],
  [{ 'language:de': 'no', 'language:fr': 'perhaps' }, null],
  // A region or a form of a language is the language; another code for it too.
  [
    { 'language:pt-BR': 'yes', 'language:zh_Hant': 'yes', 'language:ary': 'yes', 'language:ar': 'yes' },
    ['ar', 'pt', 'zh'],
  ],
  [{ 'language:tlh': 'yes', 'language:': 'yes', 'language:constructor': 'yes' }, null],
  [{ language: 'yes', 'school:language': 'en', 'name:tr': 'Kitaplık' }, null],
])('%j tells of the languages %j', async (tags, languages) => {
  const { records } = await readExtract(library(tags as Record<string, string>));
  expect(records.places[0].languages).toEqual(languages);
});

test.each([
  [{ check_date: '2024-05-01', 'survey:date': '2025-06', 'check_date:opening_hours': '2023' }, '2025-06-01'],
  [{ check_date: '2024-05-01' }, '2024-05-01'],
  [{ check_date: 'last year' }, '2026-01-31'],
  [{}, '2026-01-31'],
])('a place with %j was checked on %s', async (tags, day) => {
  const { records } = await readExtract(library(tags as Record<string, string>, '2026-01-31T23:59:59Z'));
  expect(records.places[0].checkedOn).toBe(day);
});

describe('kinds', () => {
  test.each([
    ['amenity=community_centre', ['community-centre']],
    ['amenity=social_centre', ['community-centre']],
    ['amenity=library', ['library']],
    ['amenity=community_centre;library', ['library', 'community-centre']],
    ['amenity=community_centre community_centre=youth_centre', ['youth-centre']],
    ['amenity=community_centre community_centre=club_home community_centre:for=student', ['clubhouse']],
    ['amenity=community_centre community_centre:for=senior', ['senior-centre']],
    ['club=sport', ['sports-club']],
    ['club=scout', ['youth-centre']],
    ['club=music', ['clubhouse']],
    ['leisure=sports_hall', ['sports-hall']],
    ['leisure=sports_centre', []],
    ['amenity=social_facility social_facility=food_bank', ['food-support']],
    ['amenity=social_facility social_facility=outreach', ['walk-in-house']],
    ['amenity=social_facility social_facility=nursing_home', []],
    ['amenity=place_of_worship', []],
    ['amenity=place_of_worship social_facility=outreach', ['walk-in-house']],
    ['amenity=arts_centre', ['arts-centre']],
    ['amenity=toy_library', ['toy-library']],
    ['repair=assisted_self_service', ['repair-cafe']],
    ['landuse=allotments', ['neighbourhood-garden']],
    ['leisure=garden garden:type=community', ['neighbourhood-garden']],
    ['leisure=garden', []],
    ['office=association name=Steunpunt_Mantelzorg_Oost', ['caregiver-support']],
    ['office=ngo name=Vrijwilligerscentrale', ['volunteer-hub']],
    ['building=yes name=Wijkcentrum_De_Brug', ['community-centre']],
    ['highway=bus_stop name=Wijkcentrum_De_Brug', []],
    ['leisure=pitch name=CLUBGEBOUW_Vooruit', ['clubhouse']],
    ['club=no', []],
    ['disused:amenity=library', []],
    ['amenity=library access=private', []],
    ['amenity=library disused=yes', []],
  ])('%s is %j', async (line, kinds) => {
    const tags = Object.fromEntries(line.split(' ').map((tag) => tag.split('=') as [string, string]));
    const name = (tags.name ?? 'Naam').replaceAll('_', ' ');
    const { records } = await readExtract({ nodes: [{ id: 1, lon: 5, lat: 52, tags: { ...tags, name } }] });
    expect(records.places.flatMap((place) => place.kinds)).toEqual(kinds);
  });
});

test('a centre or library without a name is refused aloud, a garden in silence', async () => {
  const { records, problems } = await readExtract({
    nodes: [
      { id: 1, lon: 5, lat: 52, tags: { amenity: 'community_centre' } },
      { id: 2, lon: 5, lat: 52, tags: { landuse: 'allotments' } },
    ],
  });
  expect(records.places).toEqual([]);
  expect(problems).toMatchObject([{ kind: 'nameless-place', severity: 'refused', at: 'node 1' }]);
});

test('a building stands at its centre', async () => {
  const { records } = await readExtract({
    nodes: square,
    ways: [{ id: 7, nodes: outline, tags: { amenity: 'library', name: 'De Lees' } }],
  });
  expect(records.places[0].id).toBe('osm-w7');
  expect(records.places[0].lonLat[0]).toBeCloseTo(5.002, 9);
  expect(records.places[0].lonLat[1]).toBeCloseTo(52.002, 9);
});

test('a building round a corner stands on its surface, not in the yard', async () => {
  const { records } = await readExtract({
    nodes: nodesAt(1, [5, 52], [5.01, 52], [5.01, 52.001], [5.001, 52.001], [5.001, 52.01], [5, 52.01]),
    ways: [{ id: 7, nodes: [1, 2, 3, 4, 5, 6, 1], tags: { amenity: 'library', name: 'De Lees' } }],
  });
  const [lon, lat] = records.places[0].lonLat;
  expect(lon > 5 && lon < 5.01 && lat > 52 && lat < 52.01).toBe(true);
  expect(lon < 5.001 || lat < 52.001).toBe(true);
});

describe('multipolygons', () => {
  const hole = nodesAt(11, [5.001, 52.001], [5.003, 52.001], [5.003, 52.003], [5.001, 52.003]);
  const tags = { type: 'multipolygon', amenity: 'community_centre', name: 'Het Hof' };
  const members = [
    { type: 'way' as const, ref: 1, role: 'outer' },
    { type: 'way' as const, ref: 2, role: 'outer' },
    { type: 'way' as const, ref: 3, role: 'inner' },
  ];
  const ways = [
    { id: 1, nodes: [1, 2, 3] },
    { id: 2, nodes: [1, 4, 3] },
    { id: 3, nodes: [11, 12, 13, 14, 11] },
  ];

  test('rings are joined from ways in any direction, and the point avoids the hole', async () => {
    const { records, problems } = await readExtract({
      nodes: [...square, ...hole],
      ways,
      relations: [{ id: 6, tags, members }],
    });
    expect(problems).toEqual([]);
    expect(records.places[0].id).toBe('osm-r6');
    const [lon, lat] = records.places[0].lonLat;
    expect(lon > 5 && lon < 5.004 && lat > 52 && lat < 52.004).toBe(true);
    expect(lon > 5.001 && lon < 5.003 && lat > 52.001 && lat < 52.003).toBe(false);
  });

  test('a ring that does not close gives the mean of its corners, and is reported', async () => {
    const { records, problems } = await readExtract({
      nodes: square,
      ways: [ways[0]],
      relations: [{ id: 6, tags, members: [members[0]] }],
    });
    expect(problems).toMatchObject([{ kind: 'unclosed-outline', severity: 'doubtful', at: 'relation 6' }]);
    expect(records.places[0].lonLat[0]).toBeCloseTo((5 + 5.004 + 5.004) / 3, 9);
  });

  test('a relation of which the file holds nothing is refused', async () => {
    const { records, problems } = await readExtract({ relations: [{ id: 6, tags, members }] });
    expect(records.places).toEqual([]);
    expect(problems).toMatchObject([{ kind: 'missing-outline', severity: 'refused', at: 'relation 6' }]);
  });
});

test('a place mapped as a node inside its own building is kept once, the one that says more', async () => {
  const tags = { amenity: 'library', name: 'De Lees' };
  const { records, problems } = await readExtract({
    nodes: [
      ...square,
      { id: 20, lon: 5.001, lat: 52.001, tags: { ...tags, opening_hours: 'Mo 10:00-12:00' } },
      { id: 21, lon: 5.01, lat: 52.001, tags },
    ],
    ways: [{ id: 7, nodes: outline, tags }],
  });
  expect(records.places.map((place) => place.id)).toEqual(['osm-n20', 'osm-n21']);
  expect(problems).toMatchObject([{ kind: 'duplicate-place', severity: 'doubtful', at: 'way 7' }]);
});

test('within a box only the places inside are kept', async () => {
  const tags = { amenity: 'library', name: 'De Lees' };
  const { records } = await readExtract(
    {
      nodes: [...square, { id: 20, lon: 5.1, lat: 52, tags }],
      ways: [{ id: 7, nodes: outline, tags: { ...tags, name: 'De Leer' } }],
    },
    { within: [4.9, 51.9, 5.05, 52.1] },
  );
  expect(records.places.map((place) => place.name)).toEqual(['De Leer']);
});
