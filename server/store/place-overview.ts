// Many places in few figures: where they are, how many of each sort, what occurs.
import type { Database } from 'better-sqlite3';
import type { LocatedPlace } from '../domain/places/place.ts';
import type { PlaceSpot } from '../domain/places/place-spot.ts';
import { type PlaceFilter, statementsAsAsked, whereSql } from './place-filter.ts';

export interface PlaceCounts {
  total: number;
  /** By kind. A place of two kinds counts for both. */
  kinds: Record<string, number>;
  /** By code. */
  neighbourhoods: Record<string, number>;
}

export interface PlaceOverview {
  count(): number;
  /** In no order. */
  spots(filter: PlaceFilter): PlaceSpot[];
  /** Each sort is counted beside the rest of the filter: by kind whichever kinds it asks for, by neighbourhood whichever one. */
  counts(filter: PlaceFilter): PlaceCounts;
  occurring(): OccurringInPlaces;
  /** By id. */
  listed(): Pick<LocatedPlace, 'id' | 'checkedOn'>[];
}

export interface OccurringInPlaces {
  /** Every combination that some place has. */
  kindsAndFunctions: Pick<LocatedPlace, 'kinds' | 'functions'>[];
  activities: string[];
  sources: string[];
}

export function placeOverview(database: Database): PlaceOverview {
  const statement = statementsAsAsked(database);
  const selectCount = database.prepare<[], number>('SELECT count(*) FROM place').pluck();
  const selectKinds = database.prepare<[], { kinds: string; functions: string }>(
    'SELECT DISTINCT kinds, functions FROM place',
  );
  const selectListed = database.prepare<[], Pick<LocatedPlace, 'id' | 'checkedOn'>>(
    'SELECT id, checked_on AS checkedOn FROM place ORDER BY id',
  );
  const selectActivities = database
    .prepare<[], string>('SELECT DISTINCT activities FROM place WHERE activities IS NOT NULL')
    .pluck();
  const selectSources = database.prepare<[], string>('SELECT DISTINCT source FROM place').pluck();

  function countBy(filter: PlaceFilter, from: string, what: string): Record<string, number> {
    const { where, values } = whereSql(filter);
    const sql = `SELECT ${what} AS what, count(*) AS places FROM ${from}${where} GROUP BY ${what}`;
    const rows = statement(sql).all(values) as { what: string | null; places: number }[];
    return Object.fromEntries(rows.flatMap(({ what, places }) => (what === null ? [] : [[what, places]])));
  }

  return {
    count: () => selectCount.get() ?? 0,
    listed: () => selectListed.all(),
    spots(filter) {
      const { where, values } = whereSql(filter);
      const rows = statement(
        `SELECT id, name, kinds ->> 0 AS kind, lon, lat, neighbourhood_code FROM place${where}`,
      ).raw();
      return (rows.all(values) as [string, string, string, number, number, string | null][]).map(
        ([id, name, kind, lon, lat, neighbourhoodCode]) => ({
          id,
          name,
          kind,
          lonLat: [lon, lat],
          neighbourhoodCode,
        }),
      );
    },
    counts(filter) {
      const { where, values } = whereSql(filter);
      const { total } = statement(`SELECT count(*) AS total FROM place${where}`).get(values) as {
        total: number;
      };
      const ofAnyKind = { ...filter, kinds: undefined };
      const anywhere = { ...filter, neighbourhood: undefined };
      return {
        total,
        kinds: countBy(ofAnyKind, 'place, json_each(place.kinds) AS kind', 'kind.value'),
        neighbourhoods: countBy(anywhere, 'place', 'neighbourhood_code'),
      };
    },
    occurring: () => ({
      kindsAndFunctions: selectKinds.all().map(({ kinds, functions }) => ({
        kinds: JSON.parse(kinds),
        functions: JSON.parse(functions),
      })),
      activities: [...new Set(selectActivities.all().flatMap((list) => JSON.parse(list) as string[]))],
      sources: selectSources.all(),
    }),
  };
}
