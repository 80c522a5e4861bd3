// A small taxonomy, three addresses and a file to write a list in.
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { AddressPoint } from '../../../../server/domain/areas/address-point.ts';
import type { Taxonomy } from '../../../../server/domain/places/taxonomy.ts';
import type { PlacesContext } from '../../../../server/sources/places-table/read-places-table.ts';

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
};

const address = (houseNumber: string, lon: number): AddressPoint => ({
  street: 'Kerkstraat',
  houseNumber,
  postcode: '9901AB',
  city: 'Proefstad',
  lonLat: [lon, 52.5],
  dwellings: 1,
});

export const context: PlacesContext = {
  taxonomy,
  addresses: [address('12', 5.1), address('12a', 5.11), address('14-3', 5.14)],
};

export function fileOf(name: string, content: string | Uint8Array): string {
  const path = join(mkdtempSync(join(tmpdir(), 'lists-')), name);
  writeFileSync(path, content);
  return path;
}
