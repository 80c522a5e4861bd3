// Candidate sites as they come out of an extract: which buildings are some, and grounds and building as one.
import { describe, expect, test } from 'vitest';
import { nodesAt, readExtract } from './temporary-extract.ts';

/** Grounds of 0.004 degree; a building in their north-east corner, on whose surface [5.003, 52.003] lies. */
const grounds = {
  nodes: nodesAt(1, [5, 52], [5.004, 52], [5.004, 52.004], [5, 52.004]),
  line: [1, 2, 3, 4, 1],
};
const building = {
  nodes: nodesAt(11, [5.0025, 52.0025], [5.0035, 52.0025], [5.0035, 52.0035], [5.0025, 52.0035]),
  line: [11, 12, 13, 14, 11],
};
const nodes = [...grounds.nodes, ...building.nodes];

describe('kinds', () => {
  test.each([
    ['amenity=school', 'school'],
    ['amenity=school access=private', 'school'],
    ['building=school', 'school'],
    ['amenity=kindergarten', undefined],
    ['amenity=university', undefined],
    ['leisure=sports_hall', 'sports-hall'],
    ['building=sports_hall', 'sports-hall'],
    ['leisure=sports_centre building=yes', 'sports-hall'],
    ['leisure=sports_centre', undefined],
    ['amenity=place_of_worship building=church', 'place-of-worship'],
    ['building=church', undefined],
    ['amenity=school building=sports_hall', 'school'],
    ['shop=vacant', 'empty-premises'],
    ['office=vacant', 'empty-premises'],
    ['shop=bakery', undefined],
    ['disused:shop=bakery', undefined],
    ['highway=bus_stop amenity=library', undefined],
  ])('%s is %s', async (line, kind) => {
    const tags = Object.fromEntries(line.split(' ').map((tag) => tag.split('=') as [string, string]));
    const { records } = await readExtract({ nodes, ways: [{ id: 7, nodes: building.line, tags }] });
    expect(records.candidateSites.map((site) => site.kind)).toEqual(kind === undefined ? [] : [kind]);
  });
});

test('a node, an area and a multipolygon are sites, with their name or without, and no places', async () => {
  const { records, problems } = await readExtract({
    nodes: [...nodes, { id: 20, lon: 5.1, lat: 52.1, tags: { amenity: 'place_of_worship', name: 'De Ark' } }],
    ways: [
      { id: 7, nodes: building.line, tags: { building: 'school' } },
      { id: 8, nodes: [1, 2, 3] },
      { id: 9, nodes: [3, 4, 1] },
    ],
    relations: [
      {
        id: 6,
        tags: { type: 'multipolygon', shop: 'vacant', name: 'V&D' },
        members: [8, 9].map((ref) => ({ type: 'way' as const, ref, role: 'outer' })),
      },
    ],
  });
  expect(problems).toEqual([]);
  expect(records.places).toEqual([]);
  expect(records.candidateSites).toEqual([
    { id: 'osm-n20', kind: 'place-of-worship', name: 'De Ark', lonLat: [5.1, 52.1] },
    {
      id: 'osm-w7',
      kind: 'school',
      name: null,
      lonLat: [expect.closeTo(5.003, 9), expect.closeTo(52.003, 9)],
    },
    { id: 'osm-r6', kind: 'empty-premises', name: 'V&D', lonLat: [expect.any(Number), expect.any(Number)] },
  ]);
});

test('a school as grounds, as a building on them and as a node is one: the grounds, at the building', async () => {
  const { records, problems } = await readExtract({
    nodes: [
      ...nodes,
      { id: 20, lon: 5.0031, lat: 52.0031, tags: { amenity: 'school', name: 'De Kring' } },
      { id: 21, lon: 5.0001, lat: 52.0001, tags: { amenity: 'place_of_worship' } },
    ],
    ways: [
      { id: 7, nodes: building.line, tags: { building: 'school' } },
      { id: 8, nodes: grounds.line, tags: { amenity: 'school' } },
    ],
  });
  expect(problems).toEqual([]);
  expect(records.candidateSites).toEqual([
    { id: 'osm-n21', kind: 'place-of-worship', name: null, lonLat: [5.0001, 52.0001] },
    {
      id: 'osm-w8',
      kind: 'school',
      name: 'De Kring',
      lonLat: [expect.closeTo(5.003, 9), expect.closeTo(52.003, 9)],
    },
  ]);
});

test('two schools side by side are two', async () => {
  const { records } = await readExtract({
    nodes: [...nodes, { id: 20, lon: 5.0045, lat: 52.002, tags: { amenity: 'school', name: 'De Buren' } }],
    ways: [{ id: 8, nodes: grounds.line, tags: { amenity: 'school', name: 'De Kring' } }],
  });
  expect(records.candidateSites.map(({ name }) => name)).toEqual(['De Buren', 'De Kring']);
});

test('a sports hall is a place and a site, and its broken outline is told once', async () => {
  const { records, problems } = await readExtract({
    nodes: grounds.nodes,
    ways: [{ id: 8, nodes: [1, 2, 3], tags: { leisure: 'sports_hall', name: 'De Hal' } }],
  });
  expect(records.places.map(({ id }) => id)).toEqual(['osm-w8']);
  expect(records.candidateSites.map(({ id }) => id)).toEqual(['osm-w8']);
  expect(problems).toMatchObject([{ kind: 'unclosed-outline', at: 'way 8' }]);
});

test('within a box only the sites inside are kept', async () => {
  const tags = { amenity: 'school' };
  const { records } = await readExtract(
    { nodes: [5, 5.1].map((lon, i) => ({ id: i + 1, lon, lat: 52, tags })) },
    { within: [4.9, 51.9, 5.05, 52.1] },
  );
  expect(records.candidateSites.map(({ id }) => id)).toEqual(['osm-n1']);
});
