// Keeps what can be found by name in step with places, areas and addresses, within the transaction that changes those.
import type { Database } from 'better-sqlite3';
import type { Bbox } from '../domain/lon-lat.ts';
import type { LocatedPlace } from '../domain/places/place.ts';
import type { AreaStore, NeighbourhoodRecord } from './area-store.ts';
import { type NewEntry, type SearchRow, toSearchRow } from './search-row.ts';

export interface SearchWriter {
  isEmpty(): boolean;
  /** Everything anew, from what the catalogue holds. */
  rebuild(areas: AreaStore, places: readonly LocatedPlace[]): void;
  savePlace(place: LocatedPlace): void;
  removePlace(id: string): void;
}

interface StreetRow {
  street: string;
  city: string | null;
  lon: number;
  lat: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

interface Surroundings {
  neighbourhood: string;
  district: string | null;
  municipality: string | null;
}

const columns = [
  'kind',
  'id',
  'title',
  'subtitle',
  'folded_title',
  'folded_context',
  'lon',
  'lat',
  'west',
  'south',
  'east',
  'north',
] as const satisfies (keyof SearchRow)[];

export function searchWriter(database: Database): SearchWriter {
  const selectAny = database.prepare('SELECT 1 FROM search_entry LIMIT 1').pluck();
  const selectStreets = database.prepare<[], StreetRow>(`
    SELECT street, city, avg(lon) AS lon, avg(lat) AS lat,
      min(lon) AS west, min(lat) AS south, max(lon) AS east, max(lat) AS north
    FROM address GROUP BY street, city`);
  const selectSurroundings = database.prepare<[string], Surroundings>(`
    SELECT neighbourhood.name AS neighbourhood, district.name AS district, municipality.name AS municipality
    FROM neighbourhood
      LEFT JOIN district ON district.code = district_code
      LEFT JOIN municipality ON municipality.code = neighbourhood.municipality_code
    WHERE neighbourhood.code = ?`);
  const insertEntry = database.prepare(
    `INSERT INTO search_entry (${columns.join(', ')}) VALUES (${columns.map((column) => `:${column}`).join(', ')})`,
  );
  const insertText = database.prepare(
    'INSERT INTO search_text (rowid, title, context) VALUES (:number, :folded_title, :folded_context)',
  );
  const deletePlace = ['search_text WHERE rowid', 'search_entry WHERE number'].map((which) =>
    database.prepare(
      `DELETE FROM ${which} = (SELECT number FROM search_entry WHERE kind = 'place' AND id = ?)`,
    ),
  );
  const deleteAll = [
    "INSERT INTO search_text (search_text) VALUES ('delete-all')",
    'DELETE FROM search_entry',
  ].map((sql) => database.prepare(sql));

  function insert(entry: NewEntry): void {
    const row = toSearchRow(entry);
    const number = insertEntry.run(row).lastInsertRowid;
    insertText.run({ number, folded_title: row.folded_title, folded_context: row.folded_context });
  }

  function insertAreas(areas: AreaStore): void {
    const districts = new Map(areas.districtRecords().map((district) => [district.code, district]));
    const municipalities = new Map(areas.municipalityRecords().map(({ code, name }) => [code, name]));
    const inArea = new Map<string, NeighbourhoodRecord[]>();
    for (const neighbourhood of areas.neighbourhoodRecords()) {
      const { code, name, innerPoint, bounds, districtCode, municipalityCode } = neighbourhood;
      const around = [districts.get(districtCode)?.name, municipalities.get(municipalityCode)];
      insert({
        kind: 'neighbourhood',
        id: code,
        title: name,
        subtitle: joined(around),
        lonLat: innerPoint,
        context: around,
        bbox: bounds,
      });
      for (const area of [districtCode, municipalityCode]) push(inArea, area, neighbourhood);
    }
    const insertAround = (
      kind: 'district' | 'municipality',
      id: string,
      title: string,
      around: string | null,
    ) => {
      const neighbourhoods = inArea.get(id);
      if (neighbourhoods === undefined) return;
      // Where most of its people are: the middle of its box may be water.
      const lonLat = mostPeopled(neighbourhoods).innerPoint;
      const bbox = boxOf(neighbourhoods);
      insert({ kind, id, title, subtitle: around, lonLat, context: [around], bbox });
    };
    for (const { code, name, municipalityCode } of districts.values())
      insertAround('district', code, name, municipalities.get(municipalityCode) ?? null);
    for (const [code, name] of municipalities) insertAround('municipality', code, name, null);
  }

  function insertPlace(place: LocatedPlace): void {
    const { neighbourhoodCode, address, operator } = place;
    const around = neighbourhoodCode === null ? undefined : selectSurroundings.get(neighbourhoodCode);
    const town = address?.city ?? around?.municipality;
    insert({
      kind: 'place',
      id: place.id,
      title: place.name,
      subtitle: joined([around?.neighbourhood, town]),
      lonLat: place.lonLat,
      context: [
        around?.neighbourhood,
        around?.district,
        around?.municipality,
        address?.city,
        address?.street,
        operator,
      ],
    });
  }

  function insertStreets(): void {
    for (const { street, city, lon, lat, west, south, east, north } of selectStreets.all())
      insert({
        kind: 'street',
        id: joined([street, city]) ?? street,
        title: street,
        subtitle: city,
        lonLat: [lon, lat],
        context: [city],
        bbox: [west, south, east, north],
      });
  }

  function removePlace(id: string): void {
    for (const statement of deletePlace) statement.run(id);
  }

  return {
    isEmpty: () => selectAny.get() === undefined,
    rebuild(areas, places) {
      for (const statement of deleteAll) statement.run();
      insertAreas(areas);
      for (const place of places) insertPlace(place);
      insertStreets();
    },
    savePlace(place) {
      removePlace(place.id);
      insertPlace(place);
    },
    removePlace,
  };
}

function push<T>(lists: Map<string, T[]>, key: string, item: T): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [item]);
  else list.push(item);
}

const joined = (names: readonly (string | null | undefined)[]): string | null =>
  [...new Set(names)].filter(Boolean).join(', ') || null;

const mostPeopled = (neighbourhoods: readonly NeighbourhoodRecord[]) =>
  neighbourhoods.reduce((most, one) =>
    (one.population.everyone ?? 0) > (most.population.everyone ?? 0) ? one : most,
  );

const boxOf = (neighbourhoods: readonly NeighbourhoodRecord[]): Bbox =>
  neighbourhoods
    .map(({ bounds }) => bounds)
    .reduce(([west, south, east, north], [w, s, e, n]) => [
      Math.min(west, w),
      Math.min(south, s),
      Math.max(east, e),
      Math.max(north, n),
    ]);
