// Which places are meant, as conditions in SQL.
import type { Database, Statement } from 'better-sqlite3';
import type { Bbox } from '../domain/lon-lat.ts';
import { searchExpression } from './search-expression.ts';

/** Nothing set: all places. */
export interface PlaceFilter {
  /** Words, each found at the start of a word in name, address or description; any text is allowed. */
  q?: string;
  bbox?: Bbox;
  /** Any of these. */
  kinds?: string[];
  /** Any of these. */
  functions?: string[];
  /** Any of these. */
  activities?: string[];
  /** Any of these, by code. */
  languages?: string[];
  wheelchair?: 'yes' | 'limited' | 'no';
  /** Only where it is known that one pays nothing. */
  free?: true;
  /** Places with any of these texts as opening hours; `null` among them: also places without. */
  openingHours?: (string | null)[];
  neighbourhood?: string;
  /** Places that stand inside it; those across the border are not found. */
  municipality?: string;
}

/** The conditions of a filter as SQL, empty or from its WHERE on, and the values they name. */
export function whereSql(filter: PlaceFilter): { where: string; values: Record<string, unknown> } {
  const sql: string[] = [];
  const values: Record<string, unknown> = {};
  if (filter.q?.trim()) {
    const words = searchExpression(filter.q);
    sql.push(words ? 'number IN (SELECT rowid FROM place_text WHERE place_text MATCH :words)' : 'FALSE');
    if (words) values.words = words;
  }
  if (filter.bbox) {
    // The R*Tree rounds outwards to 32 bits; the second line is exact.
    sql.push(
      `number IN (SELECT number FROM place_box
         WHERE east >= :west AND west <= :east AND north >= :south AND south <= :north)`,
      'lon BETWEEN :west AND :east AND lat BETWEEN :south AND :north',
    );
    [values.west, values.south, values.east, values.north] = filter.bbox;
  }
  for (const list of ['kinds', 'functions', 'activities', 'languages'] as const) {
    if (!filter[list]?.length) continue;
    // Ids hold no quotes, so one is found in the JSON of a list as it stands; taking every list apart is slower by far.
    const wanted = filter[list].map((id, i) => {
      values[`${list}${i}`] = JSON.stringify(id);
      return `instr(place.${list}, :${list}${i}) > 0`;
    });
    sql.push(`(${wanted.join(' OR ')})`);
  }
  if (filter.wheelchair) {
    sql.push('wheelchair = :wheelchair');
    values.wheelchair = filter.wheelchair;
  }
  if (filter.free) sql.push('free_of_charge = 1');
  if (filter.openingHours) {
    const texts = filter.openingHours.filter((text) => text !== null);
    const orNone = texts.length < filter.openingHours.length ? ' OR opening_hours IS NULL' : '';
    sql.push(`(opening_hours IN (SELECT value FROM json_each(:openingHours))${orNone})`);
    values.openingHours = JSON.stringify(texts);
  }
  if (filter.neighbourhood) {
    sql.push('neighbourhood_code = :neighbourhood');
    values.neighbourhood = filter.neighbourhood;
  }
  if (filter.municipality) {
    sql.push(
      'neighbourhood_code IN (SELECT code FROM neighbourhood WHERE municipality_code = :municipality)',
    );
    values.municipality = filter.municipality;
  }
  return { where: sql.length > 0 ? ` WHERE ${sql.join(' AND ')}` : '', values };
}

/** One statement for each combination of conditions that was ever asked for: at most a few thousand, in practice few. */
export function statementsAsAsked(database: Database): (sql: string) => Statement {
  const prepared = new Map<string, Statement>();
  return (sql) => {
    const found = prepared.get(sql) ?? database.prepare(sql);
    prepared.set(sql, found);
    return found;
  };
}
