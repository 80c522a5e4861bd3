// Addresses in the catalogue: what a visitor's or a list's address is looked up in.
import type { Database } from 'better-sqlite3';
import type { AddressPoint } from '../domain/areas/address-point.ts';
import type { Bbox, LonLat } from '../domain/lon-lat.ts';

export interface AddressStore {
  /** Addresses of that number, whatever the spaces, capitals and hyphens before a letter; most often one. */
  find(postcode: string, houseNumber: string): AddressPoint[];
  /** In a street of that name in that town; where the number occurs only with additions, those with it. */
  inStreet(street: string, city: string | null, houseNumber: string): AddressPoint[];
  /** Where the addresses are of which the postcode begins so, whatever its spaces and capitals; `null`: there are none. */
  postcode(start: string): PostcodeSpot | null;
  /** Postcodes that begin so, sorted. */
  postcodes(start: string, limit: number): PostcodeSpot[];
  count(): number;
  /** Street of the nearest address within 250 m; `null` where there is none, or where a whole country would be searched. */
  nearestStreet(lonLat: LonLat): string | null;
}

export interface PostcodeSpot {
  postcode: string;
  /** Of most of its addresses. */
  city: string | null;
  middle: LonLat;
  bbox: Bbox;
}

/** One look goes through all addresses: a town's take milliseconds, a country's would keep the server busy. */
const mostSearched = 500_000;

/** Degrees of latitude in 250 m. */
const nearDegrees = 250 / 111_200;

interface AddressRow {
  street: string;
  house_number: string;
  house_key: string;
  postcode: string | null;
  city: string | null;
  lon: number;
  lat: number;
  dwellings: number;
}

interface PostcodeRow {
  postcode: string;
  city: string | null;
  lon: number;
  lat: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

const toPostcodeSpot = ({
  postcode,
  city,
  lon,
  lat,
  west,
  south,
  east,
  north,
}: PostcodeRow): PostcodeSpot => ({
  postcode,
  city,
  middle: [lon, lat],
  bbox: [west, south, east, north],
});

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
  // A postcode is found by its own range too: it is followed by nothing.
  const extent =
    'avg(lon) AS lon, avg(lat) AS lat, min(lon) AS west, min(lat) AS south, max(lon) AS east, max(lat) AS north';
  const within = "FROM address WHERE postcode >= :start AND postcode < :start || '~'";
  const selectPostcode = database.prepare<{ start: string }, PostcodeRow>(
    `SELECT :start AS postcode, ${extent},
       (SELECT city ${within} GROUP BY city ORDER BY count(*) DESC, city LIMIT 1) AS city
     ${within} HAVING count(*) > 0`,
  );
  const selectPostcodes = database.prepare<{ start: string; limit: number }, PostcodeRow>(
    `SELECT postcode, ${extent}, min(city) AS city ${within} GROUP BY postcode ORDER BY postcode LIMIT :limit`,
  );
  const selectInStreet = database.prepare<{ street: string; city: string | null; key: string }, AddressRow>(
    `SELECT * FROM address
     WHERE street = :street AND house_key >= :key AND house_key < :key || '~' AND city IS :city
     ORDER BY house_key LIMIT 10`,
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
    inStreet(street, city, houseNumber) {
      const key = houseKey(houseNumber);
      const rows = selectInStreet.all({ street, city, key });
      const same = rows.filter((row) => row.house_key === key);
      return (same.length > 0 ? same : rows).map(toAddressPoint);
    },
    postcode(start) {
      const row = selectPostcode.get({ start: plainPostcode(start) });
      return row ? toPostcodeSpot(row) : null;
    },
    postcodes: (start, limit) =>
      selectPostcodes.all({ start: plainPostcode(start), limit }).map(toPostcodeSpot),
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
