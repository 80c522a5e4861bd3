// Addresses in the catalogue: what a visitor's or a list's address is looked up in.
import type { Database } from 'better-sqlite3';
import type { AddressPoint } from '../domain/areas/address-point.ts';

export interface AddressStore {
  /** Addresses of that number, whatever the spaces, capitals and hyphens before a letter; most often one. */
  find(postcode: string, houseNumber: string): AddressPoint[];
  count(): number;
}

interface AddressRow {
  street: string;
  house_number: string;
  postcode: string | null;
  city: string | null;
  lon: number;
  lat: number;
  dwellings: number;
}

const toAddressPoint = (row: AddressRow): AddressPoint => ({
  street: row.street,
  houseNumber: row.house_number,
  postcode: row.postcode,
  city: row.city,
  lonLat: [row.lon, row.lat],
  dwellings: row.dwellings,
});

/** `12 A`, `12-a` and `012a` are one house; `12-3` and `12 3` are one, and are not 123. */
function houseKey(houseNumber: string): string {
  const [, number, addition] = /^\s*0*(\d*)(.*)$/.exec(houseNumber.toLowerCase())!;
  return `${number} ${addition.replace(/[^\p{L}\p{N}]/gu, '')}`;
}

const plainPostcode = (postcode: string) => postcode.replace(/\s+/g, '').toUpperCase();

export function addressStore(
  database: Database,
): AddressStore & { replaceAll(addresses: AddressPoint[]): void } {
  const selectByPostcode = database.prepare<[string, string], AddressRow>(
    'SELECT * FROM address WHERE postcode = ? AND house_key = ? ORDER BY number',
  );
  const selectCount = database.prepare<[], number>('SELECT count(*) FROM address').pluck();
  const deleteAll = database.prepare('DELETE FROM address');
  const insert = database.prepare(
    `INSERT INTO address (street, house_number, house_key, postcode, city, lon, lat, dwellings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  return {
    find: (postcode, houseNumber) =>
      selectByPostcode.all(plainPostcode(postcode), houseKey(houseNumber)).map(toAddressPoint),
    count: () => selectCount.get() as number,
    replaceAll(addresses) {
      deleteAll.run();
      for (const { street, houseNumber, postcode, city, lonLat, dwellings } of addresses) {
        const key = houseKey(houseNumber);
        insert.run(street, houseNumber, key, postcode, city, lonLat[0], lonLat[1], dwellings);
      }
    },
  };
}
