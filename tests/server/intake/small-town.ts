// A town of four neighbourhoods written as real files, so that the whole import can be counted by hand.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { writeGeopackage } from '../../../scripts/demo/write-geopackage.ts';
import { type OsmContent, writeOsmPbf } from '../../../scripts/demo/write-osm-pbf.ts';
import { box } from '../../worlds/box.ts';
import { norm, reach } from '../../worlds/records.ts';

/** West edge of each neighbourhood; each is 0.01 degree wide and high. */
const neighbourhoods = [
  { code: 'BU99010101', name: 'West', west: 5.2, residents: 100 },
  { code: 'BU99010102', name: 'Midden', west: 5.21, residents: 200 },
  { code: 'BU99010103', name: 'Straten', west: 5.22, residents: 30 },
  { code: 'BU99010104', name: 'Zonder', west: 5.23, residents: 50 },
];

export const areaLayers = (): Parameters<typeof writeGeopackage>[1] => [
  {
    name: 'buurten',
    srsId: 4326,
    columns: [
      ...['buurtcode', 'buurtnaam', 'wijkcode', 'gemeentecode', 'gemeentenaam', 'water'].map((name) => ({
        name,
        type: 'TEXT' as const,
      })),
      { name: 'aantal_inwoners', type: 'INTEGER' },
      { name: 'aantal_huishoudens', type: 'INTEGER' },
    ],
    features: neighbourhoods.map(({ code, name, west, residents }) => ({
      geometry: box(west, 52.5, west + 0.01, 52.51),
      properties: {
        buurtcode: code,
        buurtnaam: name,
        wijkcode: 'WK990101',
        gemeentecode: 'GM9901',
        gemeentenaam: 'Kleinstad',
        water: 'NEE',
        aantal_inwoners: residents,
        aantal_huishoudens: residents / 2,
      },
    })),
  },
];

/**
 * One street from 5.190 to 5.229 with a side street of 330 m every 0.003 degree; ten homes in West, five in
 * Midden; a library in West, a community centre in Midden, one across the border, and one in a corner of the
 * box that is too far from any outline; a school in Midden, a church 340 m across the border and one 1,360 m.
 */
export function extract(): OsmContent {
  const content: OsmContent = { nodes: [], ways: [], relations: [] };
  const timestamp = '2026-03-01T12:00:00Z';
  const node = (lon: number, lat: number, tags?: Record<string, string>) => {
    const id = content.nodes.length + 1;
    content.nodes.push({ id, lon, lat, tags, timestamp });
    return id;
  };
  const street = (nodes: number[]) =>
    content.ways.push({ id: content.ways.length + 1, nodes, tags: { highway: 'residential' }, timestamp });

  const main = Array.from({ length: 40 }, (_, i) => node(5.19 + i / 1000, 52.505));
  street(main);
  for (let i = 0; i < main.length; i += 3) street([main[i], node(5.19 + i / 1000, 52.508)]);
  for (let i = 0; i < 15; i++) {
    node(5.2005 + i / 1000, 52.5052, {
      'addr:street': 'Hoofdstraat',
      'addr:housenumber': `${i + 1}`,
      'addr:postcode': '8200 AB',
      'addr:city': 'Kleinstad',
    });
  }
  node(5.205, 52.5051, { amenity: 'library', name: 'Bibliotheek Kleinstad' });
  node(5.215, 52.5051, { amenity: 'community_centre', name: 'De Brug' });
  node(5.196, 52.5051, { amenity: 'community_centre', name: 'Over de grens' });
  node(5.2 - 0.07, 52.5 - 0.045, { amenity: 'community_centre', name: 'In de hoek' });
  node(5.212, 52.5052, { amenity: 'school', name: 'De Wegwijzer' });
  node(5.195, 52.5051, { amenity: 'place_of_worship', name: 'Kerk over de grens' });
  node(5.18, 52.5051, { amenity: 'place_of_worship', name: 'Kerk te ver' });
  node(5.2, 53, { amenity: 'community_centre', name: 'Ver weg' });
  return content;
}

const taxonomy = {
  kinds: [
    { id: 'library', functions: ['learn'], osm: [{ amenity: ['library'] }], words: ['bibliotheek'] },
    {
      id: 'community-centre',
      functions: ['meet'],
      osm: [{ amenity: ['community_centre'] }],
      words: ['buurthuis'],
    },
  ],
  activities: [],
  candidateSites: [
    { id: 'school', osm: [{ amenity: ['school'] }, { building: ['school'] }], words: ['school'] },
    { id: 'place-of-worship', osm: [{ amenity: ['place_of_worship'] }], words: ['kerk'] },
  ],
};

export const agreement = norm({
  id: 'afspraak',
  title: 'De afspraak',
  stalenessMonths: null,
  requirements: [reach({ id: 'ontmoeten' })],
});

/** The Brug again, a new place on an address, and a row of a kind that nobody knows. */
const list = `naam;soort;postcode;huisnummer
Buurthuis De Brug;buurthuis;8200AB;15
Inloop West;buurthuis;8200 ab;3
Zwembad;zwembad;8200AB;4
`;

export interface SmallTown {
  path(name: string): string;
  /** Options of importCatalogue; `database` is in the same folder. */
  files: { osm: string[]; areas: string; taxonomy: string; database: string };
  list: string;
  norm: string;
  remove(): void;
}

export function writeSmallTown(): SmallTown {
  const folder = mkdtempSync(join(tmpdir(), 'small-town-'));
  const path = (name: string) => join(folder, name);
  writeOsmPbf(path('town.osm.pbf'), extract());
  writeGeopackage(path('areas.gpkg'), areaLayers());
  writeFileSync(path('taxonomy.json'), JSON.stringify(taxonomy));
  writeFileSync(path('places.csv'), list);
  writeFileSync(path('norm.json'), JSON.stringify(agreement));
  return {
    path,
    files: {
      osm: [path('town.osm.pbf')],
      areas: path('areas.gpkg'),
      taxonomy: path('taxonomy.json'),
      database: path('catalogue.sqlite'),
    },
    list: path('places.csv'),
    norm: path('norm.json'),
    remove: () => rmSync(folder, { recursive: true }),
  };
}
