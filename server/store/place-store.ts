// Places in the catalogue: found by text, box, kind, function, wheelchair and area, page by page.
import type { Database, Statement } from 'better-sqlite3';
import type { Bbox } from '../domain/lon-lat.ts';
import type { LocatedPlace, PlaceFunction } from '../domain/places/place.ts';
import { searchExpression } from './search-expression.ts';
import { StoreError } from './store-error.ts';

export interface PlaceSearch {
  /** Words, each found at the start of a word in name, address or description; any text is allowed. */
  q?: string;
  bbox?: Bbox;
  /** Any of these. */
  kinds?: string[];
  /** Any of these. */
  functions?: string[];
  wheelchair?: 'yes' | 'limited' | 'no';
  neighbourhood?: string;
  /** Places that stand inside it; those across the border are not found. */
  municipality?: string;
  limit: number;
  /** The `next` of the page before. */
  after?: string;
}

export interface PlacePage {
  places: LocatedPlace[];
  /** How many match on all pages together. */
  total: number;
  next: string | null;
}

/** Everything is ordered by name (without accents or capitals), then id. */
export interface PlaceStore {
  /** Throws StoreError `malformed-cursor`. */
  find(search: PlaceSearch): PlacePage;
  get(id: string): LocatedPlace | null;
  all(): LocatedPlace[];
}

interface PlaceRow {
  id: string;
  name: string;
  sort_key: string;
  kinds: string;
  functions: string;
  lon: number;
  lat: number;
  street: string | null;
  house_number: string | null;
  postcode: string | null;
  city: string | null;
  opening_hours: string | null;
  wheelchair: 'yes' | 'limited' | 'no' | null;
  free_of_charge: number | null;
  phone: string | null;
  email: string | null;
  website: string | null;
  operator: string | null;
  description: string | null;
  checked_on: string | null;
  source: string;
  neighbourhood_code: string | null;
}

function toPlace(row: PlaceRow): LocatedPlace {
  const { street, house_number: houseNumber, postcode, city } = row;
  return {
    id: row.id,
    name: row.name,
    kinds: JSON.parse(row.kinds) as string[],
    functions: JSON.parse(row.functions) as PlaceFunction[],
    lonLat: [row.lon, row.lat],
    address: street === null || houseNumber === null ? null : { street, houseNumber, postcode, city },
    openingHours: row.opening_hours,
    wheelchair: row.wheelchair,
    freeOfCharge: row.free_of_charge === null ? null : row.free_of_charge === 1,
    phone: row.phone,
    email: row.email,
    website: row.website,
    operator: row.operator,
    description: row.description,
    checkedOn: row.checked_on,
    source: row.source,
    neighbourhoodCode: row.neighbourhood_code,
  };
}

function toRow(place: LocatedPlace): PlaceRow {
  return {
    id: place.id,
    name: place.name,
    sort_key: sortKey(place.name),
    kinds: JSON.stringify(place.kinds),
    functions: JSON.stringify(place.functions),
    lon: place.lonLat[0],
    lat: place.lonLat[1],
    street: place.address?.street ?? null,
    house_number: place.address?.houseNumber ?? null,
    postcode: place.address?.postcode ?? null,
    city: place.address?.city ?? null,
    opening_hours: place.openingHours,
    wheelchair: place.wheelchair,
    free_of_charge: place.freeOfCharge === null ? null : Number(place.freeOfCharge),
    phone: place.phone,
    email: place.email,
    website: place.website,
    operator: place.operator,
    description: place.description,
    checked_on: place.checkedOn,
    source: place.source,
    neighbourhood_code: place.neighbourhoodCode,
  };
}

/** Sixty characters tell names apart well enough; the id settles the rest. */
const sortKey = (name: string) =>
  name.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().trim().slice(0, 60);

const toCursor = (row: PlaceRow) => Buffer.from(JSON.stringify([row.sort_key, row.id])).toString('base64url');

function fromCursor(cursor: string): { afterKey: string; afterId: string } {
  const malformed = () =>
    new StoreError(
      'malformed-cursor',
      'The cursor is not one that an earlier page gave; leave it out to start again.',
    );
  let parts: unknown;
  try {
    parts = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
  } catch {
    throw malformed();
  }
  if (!Array.isArray(parts) || parts.length !== 2) throw malformed();
  const [afterKey, afterId] = parts;
  if (typeof afterKey !== 'string' || typeof afterId !== 'string') throw malformed();
  return { afterKey, afterId };
}

/** The conditions of a search as SQL, and the values they name. */
function conditions(search: PlaceSearch): { sql: string[]; values: Record<string, unknown> } {
  const sql: string[] = [];
  const values: Record<string, unknown> = {};
  if (search.q?.trim()) {
    const words = searchExpression(search.q);
    sql.push(words ? 'number IN (SELECT rowid FROM place_text WHERE place_text MATCH :words)' : 'FALSE');
    if (words) values.words = words;
  }
  if (search.bbox) {
    // The R*Tree rounds outwards to 32 bits; the second line is exact.
    sql.push(
      `number IN (SELECT number FROM place_box
         WHERE east >= :west AND west <= :east AND north >= :south AND south <= :north)`,
      'lon BETWEEN :west AND :east AND lat BETWEEN :south AND :north',
    );
    [values.west, values.south, values.east, values.north] = search.bbox;
  }
  for (const list of ['kinds', 'functions'] as const) {
    if (!search[list]?.length) continue;
    sql.push(
      `EXISTS (SELECT 1 FROM json_each(place.${list}) AS own JOIN json_each(:${list}) AS wanted USING (value))`,
    );
    values[list] = JSON.stringify(search[list]);
  }
  if (search.wheelchair) {
    sql.push('wheelchair = :wheelchair');
    values.wheelchair = search.wheelchair;
  }
  if (search.neighbourhood) {
    sql.push('neighbourhood_code = :neighbourhood');
    values.neighbourhood = search.neighbourhood;
  }
  if (search.municipality) {
    sql.push(
      'neighbourhood_code IN (SELECT code FROM neighbourhood WHERE municipality_code = :municipality)',
    );
    values.municipality = search.municipality;
  }
  return { sql, values };
}

const columns = [
  'id',
  'name',
  'sort_key',
  'kinds',
  'functions',
  'lon',
  'lat',
  'street',
  'house_number',
  'postcode',
  'city',
  'opening_hours',
  'wheelchair',
  'free_of_charge',
  'phone',
  'email',
  'website',
  'operator',
  'description',
  'checked_on',
  'source',
  'neighbourhood_code',
] as const satisfies (keyof PlaceRow)[];

export function placeStore(database: Database): PlaceStore & { replaceAll(places: LocatedPlace[]): void } {
  const select = `SELECT ${columns.join(', ')} FROM place`;
  const selectOne = database.prepare<[string], PlaceRow>(`${select} WHERE id = ?`);
  const selectAll = database.prepare<[], PlaceRow>(`${select} ORDER BY sort_key, id`);
  const deleteAll = database.prepare('DELETE FROM place');
  const insert = database.prepare(
    `INSERT INTO place (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
  );

  // One statement for each combination of conditions that was ever asked for: at most 2^8.
  const prepared = new Map<string, Statement>();
  function statement(sql: string): Statement {
    const found = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, found);
    return found;
  }

  const find = database.transaction((search: PlaceSearch): PlacePage => {
    const { sql, values } = conditions(search);
    const where = (parts: string[]) => (parts.length > 0 ? ` WHERE ${parts.join(' AND ')}` : '');
    const total = statement(`SELECT count(*) AS total FROM place${where(sql)}`).get(values) as {
      total: number;
    };
    const page = search.after === undefined ? sql : [...sql, '(sort_key, id) > (:afterKey, :afterId)'];
    const cursor = search.after === undefined ? {} : fromCursor(search.after);
    const rows = statement(`${select}${where(page)} ORDER BY sort_key, id LIMIT :limit`).all({
      ...values,
      ...cursor,
      // One more than asked for tells whether there is a next page.
      limit: search.limit + 1,
    }) as PlaceRow[];
    const shown = rows.slice(0, search.limit);
    const last = rows.length > search.limit ? shown.at(-1) : undefined;
    return { places: shown.map(toPlace), total: total.total, next: last ? toCursor(last) : null };
  });

  return {
    find: (search) => find(search),
    get(id) {
      const row = selectOne.get(id);
      return row ? toPlace(row) : null;
    },
    all: () => selectAll.all().map(toPlace),
    replaceAll(places) {
      deleteAll.run();
      for (const place of places) insert.run(toRow(place));
    },
  };
}
