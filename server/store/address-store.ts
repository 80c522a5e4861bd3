// Addresses in the catalogue: what a visitor's or a list's address is looked up in.
import type { Database } from 'better-sqlite3';
import type { AddressPoint } from '../domain/areas/address-point.ts';
import type { LonLat } from '../domain/lon-lat.ts';

export interface AddressStore {
  /** Addresses of that number, whatever the spaces, capitals and hyphens before a letter; most often one. */
  find(postcode: string, houseNumber: string): AddressPoint[];
  /** Where the addresses with that postcode are, whatever its spaces and capitals; `null`: there are none. */
  postcode(postcode: string): PostcodeSpot | null;
  count(): number;
  /** Street of the nearest address within 250 m; `null` where there is none, or where a whole country would be searched. */
  nearestStreet(lonLat: LonLat): string | null;
}

export interface PostcodeSpot {
  postcode: string;
  /** Of most of its addresses. */
  city: string | null;
  middle: LonLat;
}

/** One look goes through all addresses: a town's take milliseconds, a country's would keep the server busy. */
const mostSearched = 500_000;

/** Degrees of latitude in 250 m. */
const nearDegrees = 250 / 111_200;

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
  const selectPostcode = database.prepare<
    { postcode: string },
    { lon: number; lat: number; city: string | null }
  >(
    `SELECT avg(lon) AS lon, avg(lat) AS lat,
       (SELECT city FROM address WHERE postcode = :postcode GROUP BY city ORDER BY count(*) DESC, city LIMIT 1) AS city
     FROM address WHERE postcode = :postcode GROUP BY postcode`,
  );
  const selectCount = database.prepare<[], number>('SELECT count(*) FROM address').pluck();
  // At one latitude degrees of longitude and latitude compare as in the plane.
  const selectNearest = database
    .prepare<{ lon: number; lat: number; narrow: number; near: number }, string>(
      `SELECT street FROM address
       WHERE lat BETWEEN :lat - :near AND :lat + :near
         AND lon BETWEEN :lon - :near / :narrow AND :lon + :near / :narrow
       ORDER BY (lat - :lat) * (lat - :lat) + (lon - :lon) * (lon - :lon) * :narrow * :narrow, number
       LIMIT 1`,
    )
    .pluck();
  const deleteAll = database.prepare('DELETE FROM address');
  const insert = database.prepare(
    `INSERT INTO address (street, house_number, house_key, postcode, city, lon, lat, dwellings)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
  );

  return {
    find: (postcode, houseNumber) =>
      selectByPostcode.all(plainPostcode(postcode), houseKey(houseNumber)).map(toAddressPoint),
    postcode(asked) {
      const postcode = plainPostcode(asked);
      const row = selectPostcode.get({ postcode });
      return row ? { postcode, city: row.city, middle: [row.lon, row.lat] } : null;
    },
    count: () => selectCount.get() as number,
    nearestStreet([lon, lat]) {
      if ((selectCount.get() as number) > mostSearched) return null;
      const narrow = Math.cos((lat * Math.PI) / 180);
      return selectNearest.get({ lon, lat, narrow, near: nearDegrees }) ?? null;
    },
    replaceAll(addresses) {
      deleteAll.run();
      for (const { street, houseNumber, postcode, city, lonLat, dwellings } of addresses) {
        const key = houseKey(houseNumber);
        insert.run(street, houseNumber, key, postcode, city, lonLat[0], lonLat[1], dwellings);
      }
    },
  };
}
