// Places in the catalogue: found by text, box, kind, function, wheelchair and area, page by page.
import type { Database } from 'better-sqlite3';
import type { OpeningWeek } from '../domain/places/opening-week.ts';
import type { LocatedPlace } from '../domain/places/place.ts';
import { fromWeekBytes } from './opening-week-bytes.ts';
import { type PlaceFilter, statementsAsAsked, whereSql } from './place-filter.ts';
import { type PlaceOverview, placeOverview } from './place-overview.ts';
import { type PlaceRow, placeColumns, searchedText, toPlace, toRow } from './place-row.ts';
import { StoreError } from './store-error.ts';

export interface PlaceSearch extends PlaceFilter {
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
export interface PlaceStore extends PlaceOverview {
  /** Throws StoreError `malformed-cursor`. */
  find(search: PlaceSearch): PlacePage;
  get(id: string): LocatedPlace | null;
  all(): LocatedPlace[];
  /** Every text of opening hours that some place has, with its week; a place without hours is not among them. */
  openingHours(): { openingHours: string; openingWeek: OpeningWeek | null }[];
}

/** With more the order by index is the faster one. */
const fewestByIndex = 2000;

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

  const statement = statementsAsAsked(database);

  const find = database.transaction((search: PlaceSearch): PlacePage => {
    const { where, values } = whereSql(search);
    const { total } = statement(`SELECT count(*) AS total FROM place${where}`).get(values) as {
      total: number;
    };
    const start = where === '' ? ' WHERE' : `${where} AND`;
    const page = search.after === undefined ? where : `${start} (sort_key, id) > (:afterKey, :afterId)`;
    const cursor = search.after === undefined ? {} : fromCursor(search.after);
    // The index gives the order for nothing, but few among many are found sooner without it.
    const key = total <= fewestByIndex ? '+sort_key' : 'sort_key';
    const rows = statement(`${select}${page} ORDER BY ${key}, id LIMIT :limit`).all({
      ...values,
      ...cursor,
      // One more than asked for tells whether there is a next page.
      limit: search.limit + 1,
    }) as PlaceRow[];
    const shown = rows.slice(0, search.limit);
    const last = rows.length > search.limit ? shown.at(-1) : undefined;
    return { places: shown.map(toPlace), total, next: last ? toCursor(last) : null };
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
    ...placeOverview(database),
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
