// What changed in places, import after import: of one place, and of all in a row.
import type { Database } from 'better-sqlite3';
import type { ChangeKind, FieldChange, PlaceChange } from '../domain/places/place-change.ts';

export interface RecordedChange extends PlaceChange {
  /** Of the catalogue that had it first. */
  version: number;
  /** When that catalogue was complete, ISO instant in UTC. */
  moment: string;
}

export interface ChangeSearch {
  /** Only what was recorded later than this, ISO instant in UTC. */
  since?: string;
  /** The `next` of the page before. */
  after?: number;
  limit: number;
}

export interface ChangePage {
  /** Oldest first. */
  changes: RecordedChange[];
  next: number | null;
}

export interface HistoryStore {
  /** From when on changes are kept; `null`: nothing was imported yet. */
  since(): string | null;
  /** Newest first. Of an id that was never there: none. */
  ofPlace(placeId: string): RecordedChange[];
  /** The last that happened to it; `null`: nothing did. */
  lastOfPlace(placeId: string): RecordedChange | null;
  find(search: ChangeSearch): ChangePage;
}

export interface HistoryWriter {
  record(changes: readonly PlaceChange[], version: number, moment: string): void;
}

/**
 * How much is kept: of one place its last changes, and of its being checked without any change only the last time; of all
 * together no more than a country of 60,000 places gives in years.
 */
const mostOfPlace = 50;
const mostInAll = 200_000;

interface ChangeRow {
  number: number;
  version: number;
  moment: string;
  place_id: string;
  what: ChangeKind;
  name: string;
  lon: number;
  lat: number;
  fields: string;
}

const toChange = (row: ChangeRow): RecordedChange => ({
  placeId: row.place_id,
  what: row.what,
  name: row.name,
  lonLat: [row.lon, row.lat],
  fields: JSON.parse(row.fields) as FieldChange[],
  version: row.version,
  moment: row.moment,
});

/** `most`: other bounds than those of a catalogue in use, for tests of them. */
export function historyStore(
  database: Database,
  most = { ofPlace: mostOfPlace, inAll: mostInAll },
): HistoryStore & HistoryWriter {
  const selectSince = database.prepare<[], string | null>('SELECT history_since FROM catalogue').pluck();
  const selectOfPlace = database.prepare<[string, number], ChangeRow>(
    'SELECT * FROM place_change WHERE place_id = ? ORDER BY number DESC LIMIT ?',
  );
  // Moments rise with the numbers, as one import follows another.
  const selectLastUntil = database
    .prepare<[string], number>(
      'SELECT number FROM place_change WHERE moment <= ? ORDER BY moment DESC, number DESC LIMIT 1',
    )
    .pluck();
  const selectAfter = database.prepare<[number, number], ChangeRow>(
    'SELECT * FROM place_change WHERE number > ? ORDER BY number LIMIT ?',
  );
  const insert = database.prepare(`
    INSERT INTO place_change (version, moment, place_id, what, name, lon, lat, fields)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?)`);
  const deleteChecked = database.prepare("DELETE FROM place_change WHERE place_id = ? AND what = 'checked'");
  const deleteOldest = database.prepare(`
    DELETE FROM place_change WHERE place_id = :placeId AND number <= (
      SELECT number FROM place_change WHERE place_id = :placeId ORDER BY number DESC LIMIT 1 OFFSET :most)`);
  const deleteOldestOfAll = database.prepare(`
    DELETE FROM place_change WHERE number <= (
      SELECT number FROM place_change ORDER BY number DESC LIMIT 1 OFFSET ?)`);

  return {
    since: () => selectSince.get() ?? null,
    ofPlace: (placeId) => selectOfPlace.all(placeId, most.ofPlace).map(toChange),
    lastOfPlace(placeId) {
      const row = selectOfPlace.get(placeId, 1);
      return row ? toChange(row) : null;
    },
    find({ since, after = 0, limit }) {
      const passed = since === undefined ? 0 : (selectLastUntil.get(since) ?? 0);
      // One more than asked for tells whether there is a next page.
      const rows = selectAfter.all(Math.max(passed, after), limit + 1);
      const shown = rows.slice(0, limit);
      const last = rows.length > limit ? shown.at(-1) : undefined;
      return { changes: shown.map(toChange), next: last?.number ?? null };
    },
    record(changes, version, moment) {
      const instant = new Date(moment).toISOString();
      for (const { placeId, what, name, lonLat, fields } of changes) {
        if (what === 'checked') deleteChecked.run(placeId);
        insert.run(version, instant, placeId, what, name, ...lonLat, JSON.stringify(fields));
        deleteOldest.run({ placeId, most: most.ofPlace });
      }
      if (changes.length > 0) deleteOldestOfAll.run(most.inAll);
    },
  };
}
