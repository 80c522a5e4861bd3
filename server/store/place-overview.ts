// Many places in few words: where they are, what filters look at, what occurs.
import type { Database } from 'better-sqlite3';
import type { LocatedPlace } from '../domain/places/place.ts';
import type { PlaceSpot } from '../domain/places/place-spot.ts';
import { type PlaceFilter, statementsAsAsked, whereSql } from './place-filter.ts';

/** As much of a place as filters look at. */
export interface PlaceFacetRow {
  number: number;
  /** JSON of its kinds, functions, activities and languages: four lists, the same text for the same lists. */
  sort: string;
  wheelchair: 'yes' | 'limited' | 'no' | null;
  isFree: boolean;
  openingHours: string | null;
  neighbourhoodCode: string | null;
}

export interface PlaceOverview {
  count(): number;
  /** In no order. */
  spots(filter: PlaceFilter): PlaceSpot[];
  /** Of all places, in no order. */
  facets(): PlaceFacetRow[];
  /** Numbers of the places that hold the words, as `PlaceFilter` says. */
  numbersOf(q: string): number[];
  occurring(): OccurringInPlaces;
  /** By id. */
  listed(): Pick<LocatedPlace, 'id' | 'checkedOn'>[];
}

export interface OccurringInPlaces {
  /** Every combination that some place has. */
  kindsAndFunctions: Pick<LocatedPlace, 'kinds' | 'functions'>[];
  activities: string[];
  /** By code. */
  languages: string[];
  sources: string[];
}

type FacetTuple = [number, string, PlaceFacetRow['wheelchair'], number | null, string | null, string | null];

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
  const selectLanguages = database
    .prepare<[], string>('SELECT DISTINCT languages FROM place WHERE languages IS NOT NULL')
    .pluck();
  const selectFacets = database
    .prepare(
      `SELECT number, '[' || kinds || ',' || functions || ',' || coalesce(activities, '[]') || ',' ||
         coalesce(languages, '[]') || ']',
         wheelchair, free_of_charge, opening_hours, neighbourhood_code FROM place`,
    )
    .raw() as unknown as { all(): FacetTuple[] };
  const selectSources = database.prepare<[], string>('SELECT DISTINCT source FROM place').pluck();

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
    facets: () =>
      selectFacets.all().map(([number, sort, wheelchair, isFree, openingHours, neighbourhoodCode]) => ({
        number,
        sort,
        wheelchair,
        isFree: isFree === 1,
        openingHours,
        neighbourhoodCode,
      })),
    numbersOf(q) {
      const { where, values } = whereSql({ q });
      return statement(`SELECT number FROM place${where}`).pluck().all(values) as number[];
    },
    occurring: () => ({
      kindsAndFunctions: selectKinds.all().map(({ kinds, functions }) => ({
        kinds: JSON.parse(kinds),
        functions: JSON.parse(functions),
      })),
      activities: eachOnce(selectActivities.all()),
      languages: eachOnce(selectLanguages.all()).sort(),
      sources: selectSources.all(),
    }),
  };
}

/** @param lists as JSON */
const eachOnce = (lists: readonly string[]): string[] => [
  ...new Set(lists.flatMap((list) => JSON.parse(list) as string[])),
];
