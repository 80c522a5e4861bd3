// Places, areas and streets as they are found by name: by the whole title, its beginning, or words of any text.
import type { Database } from 'better-sqlite3';
import type { LonLat } from '../domain/lon-lat.ts';
import { statementsAsAsked } from './place-filter.ts';
import { type SearchEntry, type SearchKind, type SearchRow, toSearchEntry } from './search-row.ts';

/** One word that a text must hold: this one or one that begins with it, or one of the others. Folded: letters and digits. */
export interface SearchedWord {
  word: string;
  others: readonly string[];
}

export interface SearchOptions {
  kinds?: readonly SearchKind[];
  /** Where there are more than asked for, those nearest to it are given; else any. */
  near?: LonLat | null;
}

/** How many places have these kinds, functions, activities and languages. */
export interface PlaceSort {
  kinds: string[];
  functions: string[];
  activities: string[];
  languages: string[];
  places: number;
}

export interface SearchStore {
  titled(folded: string, options?: SearchOptions): SearchEntry[];
  /** Of which the title begins so, and is longer. */
  beginning(folded: string, options?: SearchOptions): SearchEntry[];
  /** With all of the words, or with any of them. */
  holding(words: readonly SearchedWord[], which: 'all' | 'any', options?: SearchOptions): SearchEntry[];
  /** Words that some text holds, sorted, each once, after this one. */
  terms(after: string, limit: number): string[];
  sorts(): PlaceSort[];
}

/** More are not looked at one by one. */
const most = 150;

/** After every text that begins with the one before it. */
const afterAll = '\u{10ffff}';

export function searchStore(database: Database): SearchStore {
  const statement = statementsAsAsked(database);
  const selectTerms = database
    .prepare<[string, number], string>('SELECT term FROM search_term WHERE term > ? LIMIT ?')
    .pluck();
  const selectSorts = database.prepare<
    [],
    { kinds: string; functions: string; activities: string | null; languages: string | null; places: number }
  >(
    `SELECT kinds, functions, activities, languages, count(*) AS places FROM place
       GROUP BY kinds, functions, activities, languages`,
  );

  function select(where: string, values: Record<string, unknown>, { kinds, near }: SearchOptions = {}) {
    const ofKinds = kinds ? ` AND kind IN (${kinds.map((kind) => `'${kind}'`).join(', ')})` : '';
    const order = near ? ' ORDER BY (lon - :lon) * (lon - :lon) * :narrow + (lat - :lat) * (lat - :lat)' : '';
    const position = near && { lon: near[0], lat: near[1], narrow: Math.cos((near[1] * Math.PI) / 180) ** 2 };
    const sql = `SELECT * FROM search_entry WHERE ${where}${ofKinds}${order} LIMIT ${most}`;
    const rows = statement(sql).all({ ...values, ...position }) as SearchRow[];
    return rows.map(toSearchEntry);
  }

  return {
    titled: (folded, options) => select('folded_title = :folded', { folded }, options),
    beginning: (folded, options) =>
      select('folded_title > :folded AND folded_title < :end', { folded, end: folded + afterAll }, options),
    holding(words, which, options) {
      if (words.length === 0) return [];
      const expression = words.map(anyOf).join(which === 'all' ? ' AND ' : ' OR ');
      return select(
        'number IN (SELECT rowid FROM search_text WHERE search_text MATCH :expression)',
        { expression },
        options,
      );
    },
    terms: (after, limit) => selectTerms.all(after, limit),
    sorts: () =>
      selectSorts.all().map(({ kinds, functions, activities, languages, places }) => ({
        kinds: JSON.parse(kinds),
        functions: JSON.parse(functions),
        activities: activities === null ? [] : JSON.parse(activities),
        languages: languages === null ? [] : JSON.parse(languages),
        places,
      })),
  };
}

/** Quoted, so that no word is taken for an operator. */
const anyOf = ({ word, others }: SearchedWord) =>
  `("${word}"*${others.map((other) => ` OR "${other}"`).join('')})`;
