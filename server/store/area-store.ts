// Municipalities, districts and neighbourhoods in the catalogue.
import type { Database } from 'better-sqlite3';
import type { MultiPolygon } from 'geojson';
import type { Areas, District, Municipality, Neighbourhood, UrbanityClass } from '../domain/areas/area.ts';
import type { Bbox } from '../domain/lon-lat.ts';

export interface AreaFilter {
  municipality?: string;
  district?: string;
  /** Neighbourhoods whose own bounding box touches this one. */
  bbox?: Bbox;
  /** Only neighbourhoods in which a place lies. */
  withPlaces?: boolean;
}

/** An area without its outline, which is most of its size: a country of them is read in a moment. */
export type MunicipalityRecord = Omit<Municipality, 'geometry'>;
export type DistrictRecord = Omit<District, 'geometry'>;
export type NeighbourhoodRecord = Omit<Neighbourhood, 'geometry'> & {
  /** Around the outline. */
  bounds: Bbox;
};

/** All lists are sorted by code. */
export interface AreaStore {
  municipalities(): Municipality[];
  municipalityRecords(): MunicipalityRecord[];
  districts(): District[];
  districtRecords(municipality?: string): DistrictRecord[];
  neighbourhoods(filter?: AreaFilter): Neighbourhood[];
  /** Of those that are there, by code. */
  neighbourhoodNames(codes: readonly string[]): { code: string; name: string }[];
  neighbourhoodRecords(filter?: AreaFilter): NeighbourhoodRecord[];
  neighbourhood(code: string): Neighbourhood | null;
}

interface AreaRow {
  code: string;
  name: string;
  geometry: string;
}

interface DistrictRow extends AreaRow {
  municipality_code: string;
}

interface RecordRow {
  code: string;
  name: string;
  municipality_code: string;
  district_code: string;
  everyone: number | null;
  aged_0_to_14: number | null;
  aged_65_plus: number | null;
  households: number | null;
  urbanity: number | null;
  inner_lon: number;
  inner_lat: number;
  west: number;
  south: number;
  east: number;
  north: number;
}

type NeighbourhoodRow = RecordRow & AreaRow;

const toGeometry = (row: AreaRow) => JSON.parse(row.geometry) as MultiPolygon;

const toMunicipality = (row: AreaRow): Municipality => ({
  code: row.code,
  name: row.name,
  geometry: toGeometry(row),
});

const toDistrict = (row: DistrictRow): District => ({
  code: row.code,
  name: row.name,
  municipalityCode: row.municipality_code,
  geometry: toGeometry(row),
});

const toRecord = (row: RecordRow): NeighbourhoodRecord => ({
  code: row.code,
  name: row.name,
  districtCode: row.district_code,
  municipalityCode: row.municipality_code,
  population: {
    everyone: row.everyone,
    aged0to14: row.aged_0_to_14,
    aged65plus: row.aged_65_plus,
    households: row.households,
  },
  urbanity: row.urbanity as UrbanityClass | null,
  innerPoint: [row.inner_lon, row.inner_lat],
  bounds: [row.west, row.south, row.east, row.north],
});

function toNeighbourhood(row: NeighbourhoodRow): Neighbourhood {
  const { bounds: _, ...record } = toRecord(row);
  return { ...record, geometry: toGeometry(row) };
}

function outlineBounds(geometry: MultiPolygon): Bbox {
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const polygon of geometry.coordinates) {
    for (const [lon, lat] of polygon[0]) {
      west = Math.min(west, lon);
      south = Math.min(south, lat);
      east = Math.max(east, lon);
      north = Math.max(north, lat);
    }
  }
  return [west, south, east, north];
}

function parametersOf({ municipality, district, bbox, withPlaces = false }: AreaFilter = {}) {
  const [west, south, east, north] = bbox ?? [null, null, null, null];
  return {
    municipality: municipality ?? null,
    district: district ?? null,
    withPlaces: Number(withPlaces),
    west,
    south,
    east,
    north,
  };
}

export function areaStore(database: Database): AreaStore & { replaceAll(areas: Areas): void } {
  const selectMunicipalities = database.prepare<[], AreaRow>('SELECT * FROM municipality ORDER BY code');
  const selectDistricts = database.prepare<[], DistrictRow>('SELECT * FROM district ORDER BY code');
  const selectNeighbourhood = database.prepare<[string], NeighbourhoodRow>(
    'SELECT * FROM neighbourhood WHERE code = ?',
  );
  const selectMunicipalityRecords = database.prepare<[], MunicipalityRecord>(
    'SELECT code, name FROM municipality ORDER BY code',
  );
  const selectDistrictRecords = database.prepare<unknown[], DistrictRecord>(`
    SELECT code, name, municipality_code AS municipalityCode FROM district
    WHERE :municipality IS NULL OR municipality_code = :municipality
    ORDER BY code`);
  const filtered = `
    WHERE (:municipality IS NULL OR municipality_code = :municipality)
      AND (:district IS NULL OR district_code = :district)
      AND (:west IS NULL OR (east >= :west AND west <= :east AND north >= :south AND south <= :north))
      AND (:withPlaces = 0 OR code IN (SELECT neighbourhood_code FROM place))
    ORDER BY code`;
  const selectNeighbourhoods = database.prepare<unknown[], NeighbourhoodRow>(
    `SELECT * FROM neighbourhood ${filtered}`,
  );
  const selectRecords = database.prepare<unknown[], RecordRow>(`
    SELECT code, name, district_code, municipality_code, everyone, aged_0_to_14, aged_65_plus, households,
      urbanity, inner_lon, inner_lat, west, south, east, north
    FROM neighbourhood ${filtered}`);
  const selectNames = database.prepare<[string], { code: string; name: string }>(
    'SELECT code, name FROM neighbourhood WHERE code IN (SELECT value FROM json_each(?)) ORDER BY code',
  );
  const deleteAll = ['neighbourhood', 'district', 'municipality'].map((table) =>
    database.prepare(`DELETE FROM ${table}`),
  );
  const insertMunicipality = database.prepare('INSERT INTO municipality VALUES (?, ?, ?)');
  const insertDistrict = database.prepare('INSERT INTO district VALUES (?, ?, ?, ?)');
  const insertNeighbourhood = database.prepare(
    'INSERT INTO neighbourhood VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
  );

  return {
    municipalities: () => selectMunicipalities.all().map(toMunicipality),
    municipalityRecords: () => selectMunicipalityRecords.all(),
    districts: () => selectDistricts.all().map(toDistrict),
    districtRecords: (municipality) => selectDistrictRecords.all({ municipality: municipality ?? null }),
    neighbourhoodNames: (codes) => selectNames.all(JSON.stringify(codes)),
    neighbourhoods: (filter) => selectNeighbourhoods.all(parametersOf(filter)).map(toNeighbourhood),
    neighbourhoodRecords: (filter) => selectRecords.all(parametersOf(filter)).map(toRecord),
    neighbourhood(code) {
      const row = selectNeighbourhood.get(code);
      return row ? toNeighbourhood(row) : null;
    },
    replaceAll(areas) {
      for (const statement of deleteAll) statement.run();
      for (const area of areas.municipalities) {
        insertMunicipality.run(area.code, area.name, JSON.stringify(area.geometry));
      }
      for (const area of areas.districts) {
        insertDistrict.run(area.code, area.name, area.municipalityCode, JSON.stringify(area.geometry));
      }
      for (const area of areas.neighbourhoods) {
        const { everyone, aged0to14, aged65plus, households } = area.population;
        insertNeighbourhood.run(
          area.code,
          area.name,
          area.districtCode,
          area.municipalityCode,
          everyone,
          aged0to14,
          aged65plus,
          households,
          area.urbanity,
          ...area.innerPoint,
          ...outlineBounds(area.geometry),
          JSON.stringify(area.geometry),
        );
      }
    },
  };
}
