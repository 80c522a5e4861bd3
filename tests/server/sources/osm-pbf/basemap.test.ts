// The basemap as it comes out of an extract: what is drawn, as what, and with which geometry.
import { describe, expect, test } from 'vitest';
import type { OsmContent } from '../../../../scripts/demo/write-osm-pbf.ts';
import type { BasemapFeatures } from '../../../../server/domain/basemap/basemap-features.ts';
import type { OsmOptions } from '../../../../server/sources/osm-pbf/read-osm-pbf.ts';
import { nodesAt, readExtract } from './temporary-extract.ts';

/** About 270 by 440 metres. */
const square = nodesAt(1, [5, 52], [5.004, 52], [5.004, 52.004], [5, 52.004]);
const outline = [1, 2, 3, 4, 1];

type Drawn = [layer: string, properties: object, type: string];

const drawn = (basemap: BasemapFeatures): Drawn[] =>
  Object.entries(basemap).flatMap(([layer, features]) =>
    features.map(({ properties, geometry }): Drawn => [layer, properties, geometry.type]),
  );

async function draw(content: Partial<OsmContent>, options: Partial<OsmOptions> = {}) {
  const { records, problems } = await readExtract(content, options);
  return { basemap: records.basemap, drawn: drawn(records.basemap), problems };
}

const tagsOf = (line: string) =>
  Object.fromEntries(line.split(' ').map((tag) => tag.split('=') as [string, string]));

/** As `layer kind`, with further properties behind it. */
const inWords = ([layer, { kind, ...others }]: [string, { kind?: string }, string]) =>
  [layer, kind, ...Object.entries(others).map(([key, value]) => `${key}=${value}`)].filter(Boolean).join(' ');

describe('a closed way', () => {
  test.each([
    ['natural=water', ['water lake']],
    ['natural=water water=canal name=Vaart', ['water canal']],
    ['natural=water name=Plas', ['water lake', 'area_name water name=Plas rank=2']],
    ['natural=water water=pond', ['water lake']],
    ['landuse=reservoir', ['water basin']],
    ['waterway=riverbank', ['water river']],
    ['place=sea', ['water sea']],
    ['landuse=residential', ['land residential']],
    ['landuse=retail', ['land commercial']],
    ['landuse=farmyard', ['land farmland']],
    ['natural=wood name=Bos', ['land forest', 'area_name forest name=Bos rank=2']],
    ['leisure=park name=Hof', ['land park', 'area_name park name=Hof rank=2']],
    ['leisure=park', ['land park']],
    ['leisure=pitch', ['land pitch']],
    ['leisure=sports_centre name=Veld', ['land grass', 'area_name sports name=Veld rank=2']],
    ['leisure=sports_centre building=yes name=Hal', ['building']],
    ['amenity=grave_yard name=Rust', ['land cemetery', 'area_name cemetery name=Rust rank=2']],
    ['amenity=school', ['land school']],
    ['amenity=school building=school', ['building']],
    ['amenity=parking', ['land parking']],
    ['amenity=parking parking=underground', []],
    ['building=house', ['building']],
    ['building=no', []],
    ['building=yes location=underground', []],
    [
      'highway=pedestrian area=yes name=Markt',
      ['street_area pedestrian', 'area_name square name=Markt rank=2'],
    ],
    ['amenity=marketplace', ['street_area pedestrian']],
    ['natural=wetland', ['land wetland']],
    ['leisure=swimming_pool', ['water basin']],
    ['tourism=camp_site', ['land park']],
    ['man_made=bridge', ['structure bridge', 'structure bridge']],
    ['man_made=pier area=yes', ['structure pier']],
    ['railway=platform area=yes', ['structure platform']],
    ['railway=platform area=yes layer=-2', []],
    ['barrier=hedge', ['structure hedge']],
    ['barrier=hedge area=yes', ['structure hedge']],
    ['barrier=fence', []],
    ['highway=pedestrian', ['street pedestrian']],
    ['highway=residential', ['street residential']],
    ['landuse=constructor', []],
    ['natural=tree_row', ['structure tree_row']],
  ])('with %s is %j', async (line, expected) => {
    const { drawn, problems } = await draw({
      nodes: square,
      ways: [{ id: 7, nodes: outline, tags: tagsOf(line) }],
    });
    expect(drawn.map(inWords)).toEqual(expected);
    expect(problems).toEqual([]);
  });

  test('is a ring as it was mapped', async () => {
    const { basemap } = await draw({
      nodes: square,
      ways: [{ id: 7, nodes: outline, tags: { building: 'yes' } }],
    });
    const [{ id, geometry }] = basemap.building;
    expect(id).toBe('w7');
    expect(geometry).toEqual({
      type: 'area',
      polygons: [[Float64Array.of(5, 52, 5.004, 52, 5.004, 52.004, 5, 52.004, 5, 52)]],
    });
  });

  test('carries its name on its surface', async () => {
    const nodes = nodesAt(
      1,
      [5, 52],
      [5.01, 52],
      [5.01, 52.001],
      [5.001, 52.001],
      [5.001, 52.01],
      [5, 52.01],
    );
    const tags = { leisure: 'park', name: 'Hoekpark' };
    const { basemap } = await draw({ nodes, ways: [{ id: 7, nodes: [1, 2, 3, 4, 5, 6, 1], tags }] });
    const { geometry } = basemap.area_name[0];
    const [lon, lat] = geometry.type === 'point' ? geometry.lonLat : [0, 0];
    expect(lon > 5 && lat > 52 && (lon < 5.001 || lat < 52.001)).toBe(true);
  });
});

describe('a line', () => {
  test.each([
    ['highway=motorway ref=A4', ['street motorway ref=A4']],
    ['highway=trunk_link', ['street trunk link=true']],
    ['highway=unclassified name=Kade bridge=yes', ['street residential name=Kade bridge=true']],
    ['highway=living_street', ['street living']],
    ['highway=footway tunnel=yes', ['street footway tunnel=true']],
    ['highway=path bicycle=designated', ['street cycleway']],
    ['highway=path', ['street footway']],
    ['highway=steps bridge=no', ['street steps']],
    ['highway=construction', []],
    ['highway=corridor indoor=yes', []],
    ['route=ferry name=Veer', ['street ferry name=Veer']],
    ['waterway=canal name=Vaart', ['waterway canal name=Vaart']],
    ['waterway=drain', ['waterway ditch']],
    ['waterway=ditch tunnel=culvert', []],
    ['railway=rail', ['railway rail']],
    ['railway=rail service=yard', ['railway rail service=true']],
    ['railway=tram bridge=yes', ['railway tram bridge=true']],
    ['railway=abandoned', []],
    ['highway=service railway=tram', ['street service', 'railway tram']],
    ['man_made=breakwater', ['structure breakwater']],
    ['waterway=lock_gate', ['structure lock']],
    ['man_made=dyke', []],
    ['landuse=grass', []],
  ])('with %s is %j', async (line, expected) => {
    const { drawn } = await draw({ nodes: square, ways: [{ id: 7, nodes: [1, 2, 3], tags: tagsOf(line) }] });
    expect(drawn.map(inWords)).toEqual(expected);
  });

  test('of which nodes are missing is split there', async () => {
    const tags = { highway: 'residential' };
    const { basemap } = await draw({
      nodes: square,
      ways: [{ id: 7, nodes: [1, 2, 99, 3, 4, 98, 1], tags }],
    });
    expect(basemap.street.map(({ id, geometry }) => [id, geometry])).toEqual([
      ['w7', { type: 'line', positions: Float64Array.of(5, 52, 5.004, 52) }],
      ['w7', { type: 'line', positions: Float64Array.of(5.004, 52.004, 5, 52.004) }],
    ]);
  });
});

test.each([
  ['place=town name=Stad', ['place_name town name=Stad']],
  ['place=quarter name=Wijk', ['place_name suburb name=Wijk']],
  ['place=town', []],
  ['place=locality name=Heuvel', []],
  ['railway=station name=Zuid', ['station name=Zuid']],
  ['railway=level_crossing name=Zuid', []],
])('a node with %s is %j', async (line, expected) => {
  const { drawn } = await draw({ nodes: [{ id: 1, lon: 5, lat: 52, tags: tagsOf(line) }] });
  expect(drawn.map(inWords)).toEqual(expected);
});

describe('a multipolygon', () => {
  const nodes = [
    ...square,
    ...nodesAt(11, [5.001, 52.001], [5.003, 52.001], [5.003, 52.003], [5.001, 52.003]),
    ...nodesAt(21, [5.01, 52], [5.012, 52], [5.012, 52.002]),
  ];
  const ways = [
    { id: 1, nodes: [1, 2, 3] },
    { id: 2, nodes: [1, 4, 3] },
    { id: 3, nodes: [11, 12, 13, 14, 11] },
    { id: 4, nodes: [21, 22, 23, 21] },
  ];
  const members = [
    { type: 'way' as const, ref: 4, role: 'outer' },
    { type: 'way' as const, ref: 1, role: 'outer' },
    { type: 'way' as const, ref: 2, role: 'outer' },
    { type: 'way' as const, ref: 3, role: 'inner' },
  ];
  const tags = { type: 'multipolygon', natural: 'water' };

  test('has each hole in the ring around it', async () => {
    const { basemap, problems } = await draw({ nodes, ways, relations: [{ id: 6, tags, members }] });
    expect(problems).toEqual([]);
    const [{ id, geometry }] = basemap.water;
    const polygons = geometry.type === 'area' ? geometry.polygons : [];
    const corners = polygons.map((rings) => rings.map((ring) => ring.length / 2));
    expect(id).toBe('r6');
    expect(corners.toSorted((a, b) => a.length - b.length)).toEqual([[4], [5, 5]]);
  });

  test('of which a part is missing is drawn as far as it closes, and reported', async () => {
    const { drawn, problems } = await draw({
      nodes,
      ways: ways.slice(1),
      relations: [{ id: 6, tags, members }],
    });
    expect(drawn).toEqual([['water', { kind: 'lake' }, 'area']]);
    expect(problems).toMatchObject([{ kind: 'open-basemap-area', severity: 'doubtful', at: 'relation 6' }]);
  });
});

describe('with a box for the basemap', () => {
  const tags = { highway: 'residential' };
  const far = nodesAt(31, [5.1, 52], [5.101, 52], [5.101, 52.001]);
  const box: OsmOptions['basemapWithin'] = [4.999, 51.999, 5.002, 52.002];

  test('what has a node inside is kept whole, whatever else is not', async () => {
    const content = {
      nodes: [...square, ...far, { id: 40, lon: 5.1, lat: 52, tags: { place: 'village', name: 'Ver' } }],
      ways: [
        { id: 1, nodes: [2, 1], tags },
        { id: 2, nodes: [2, 3], tags },
        { id: 3, nodes: [31, 32, 33, 31], tags: { building: 'yes' } },
      ],
      relations: [
        {
          id: 4,
          tags: { type: 'multipolygon', landuse: 'forest' },
          members: [{ type: 'way' as const, ref: 3, role: 'outer' }],
        },
      ],
    };
    const { basemap, drawn } = await draw(content, { basemapWithin: box });
    expect(drawn).toEqual([['street', { kind: 'residential' }, 'line']]);
    expect(basemap.street[0].geometry).toMatchObject({ positions: Float64Array.of(5.004, 52, 5, 52) });
  });

  test('streets and places are read as before', async () => {
    const { records } = await readExtract(
      { nodes: far, ways: [{ id: 1, nodes: [31, 32], tags }] },
      { within: [4, 51, 6, 53], basemapWithin: box },
    );
    expect(records.streets.wayAccess).toHaveLength(1);
    expect(records.basemap.street).toEqual([]);
  });
});
