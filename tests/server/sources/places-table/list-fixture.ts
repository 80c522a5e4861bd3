// A small taxonomy, three addresses, a file to write a list in, and what reading it gives.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Taxonomy } from '../../../../server/domain/places/taxonomy.ts';
import {
  type PlacesContext,
  readPlacesTable,
} from '../../../../server/sources/places-table/read-places-table.ts';
import { address } from '../../../worlds/records.ts';
import { temporaryFolder } from '../../../worlds/temporary-folder.ts';

const taxonomy: Taxonomy = {
  kinds: [
    {
      id: 'library',
      functions: ['learn', 'meet'],
      osm: [],
      words: ['bibliotheek', 'bieb', 'bibliotheek/leeszaal'],
    },
    { id: 'community-centre', functions: ['meet', 'support'], osm: [], words: ['buurthuis', 'wijkcentrum'] },
    { id: 'repair-cafe', functions: ['learn'], osm: [], words: ['repair café'] },
  ],
  activities: [
    { id: 'coffee', osm: [], words: ['koffie', 'koffie drinken'] },
    { id: 'games', osm: [], words: ['spelletjes'] },
  ],
  candidateSites: [],
};

const home = (houseNumber: string, lon: number) =>
  address([lon, 52.5], { street: 'Kerkstraat', houseNumber, postcode: '9901AB', city: 'Proefstad' });

export const context: PlacesContext = {
  taxonomy,
  addresses: [home('12', 5.1), home('12a', 5.11), home('14-3', 5.14)],
};

export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(temporaryFolder(), name);
  writeFileSync(path, content);
  return path;
}

/** The columns that a row cannot do without, and its id. */
export const header = 'id,name,kind,lon,lat';

export const readList = (content: string | Uint8Array) =>
  readPlacesTable(fileOf('plekken.csv', content), context);

/** One good row with one more column. */
export const withColumn = (column: string, value: string) =>
  readList(`${header},${column}\n1,De Linde,buurthuis,5.2,52.5,"${value}"\n`);

/** How bad, what and where. */
export const found = (result: ReturnType<typeof readList>) =>
  result.problems.map(({ severity, kind, at }) => `${severity} ${kind} ${at}`);
