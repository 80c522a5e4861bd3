// Places in the catalogue: found by text, box, kind, function, wheelchair and area, page by page.
import type { Database, Statement } from 'better-sqlite3';
import type { Bbox } from '../domain/lon-lat.ts';
import type { OpeningWeek } from '../domain/places/opening-week.ts';
import type { LocatedPlace } from '../domain/places/place.ts';
import { fromWeekBytes } from './opening-week-bytes.ts';
import { type PlaceRow, placeColumns, searchedText, toPlace, toRow } from './place-row.ts';
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
  /** Any of these. */
  activities?: string[];
  wheelchair?: 'yes' | 'limited' | 'no';
  /** Places with any of these texts as opening hours; `null` among them: also places without. */
  openingHours?: (string | null)[];
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
  /** Every text of opening hours that some place has, with its week; a place without hours is not among them. */
  openingHours(): { openingHours: string; openingWeek: OpeningWeek | null }[];
}

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
  for (const list of ['kinds', 'functions', 'activities'] as const) {
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
  if (search.openingHours) {
    const texts = search.openingHours.filter((text) => text !== null);
    const orNone = texts.length < search.openingHours.length ? ' OR opening_hours IS NULL' : '';
    sql.push(`(opening_hours IN (SELECT value FROM json_each(:openingHours))${orNone})`);
    values.openingHours = JSON.stringify(texts);
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

export interface PlaceWriter {
  replaceAll(places: readonly LocatedPlace[]): void;
  /** In the place of the one with the same id, where there is one. */
  save(place: LocatedPlace): void;
  remove(id: string): void;
}

export function placeStore(database: Database): PlaceStore & PlaceWriter {
  const select = `SELECT ${placeColumns.join(', ')} FROM place`;
  const selectOne = database.prepare<[string], PlaceRow>(`${select} WHERE id = ?`);
  const selectHours = database.prepare<[], { opening_hours: string; opening_week: Buffer | null }>(
    'SELECT DISTINCT opening_hours, opening_week FROM place WHERE opening_hours IS NOT NULL',
  );
  const selectAll = database.prepare<[], PlaceRow>(`${select} ORDER BY sort_key, id`);
  const deleteAll = [
    "INSERT INTO place_text (place_text) VALUES ('delete-all')",
    'DELETE FROM place_box',
    'DELETE FROM place',
  ].map((sql) => database.prepare(sql));
  const insertPlace = database.prepare(
    `INSERT INTO place (${placeColumns.join(', ')}) VALUES (${placeColumns.map((column) => `:${column}`).join(', ')})`,
  );

  const deleteOne = ['place_text WHERE rowid', 'place_box WHERE number', 'place WHERE number'].map((which) =>
    database.prepare(`DELETE FROM ${which} = (SELECT number FROM place WHERE id = ?)`),
  );
  const insertBox = database.prepare('INSERT INTO place_box VALUES (:number, :lon, :lon, :lat, :lat)');
  const insertText = database.prepare(
    'INSERT INTO place_text (rowid, name, address, about) VALUES (:number, :name, :address, :about)',
  );

  // One statement for each combination of conditions that was ever asked for: at most a few thousand, in practice few.
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

  function insert(place: LocatedPlace): void {
    const row = toRow(place);
    const number = insertPlace.run(row).lastInsertRowid;
    insertBox.run({ number, lon: row.lon, lat: row.lat });
    insertText.run({ number, ...searchedText(row) });
  }

  function remove(id: string): void {
    for (const statement of deleteOne) statement.run(id);
  }

  return {
    find: (search) => find(search),
    get(id) {
      const row = selectOne.get(id);
      return row ? toPlace(row) : null;
    },
    all: () => selectAll.all().map(toPlace),
    openingHours: () =>
      selectHours.all().map((row) => ({
        openingHours: row.opening_hours,
        openingWeek: row.opening_week && fromWeekBytes(row.opening_week),
      })),
    replaceAll(places) {
      for (const statement of deleteAll) statement.run();
      for (const place of places) insert(place);
    },
    save(place) {
      remove(place.id);
      insert(place);
    },
    remove,
  };
}
