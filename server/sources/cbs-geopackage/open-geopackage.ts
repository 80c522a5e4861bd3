// Opens a GeoPackage for reading and finds its feature layers, their columns and coordinate system.
import { existsSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import { SourceError } from '../../domain/problem.ts';
import { Sqlite } from '../../sqlite.ts';
import type { CoordinateSystem } from './outline.ts';

export interface Layer {
  name: string;
  geometryColumn: string;
  system: CoordinateSystem;
  /** As spelled in the file, the geometry included. */
  columns: string[];
}

export type Row = Record<string, unknown>;

/** Runs `read` on the open file and closes it; whatever SQLite cannot read becomes a SourceError. */
export function withGeopackage<T>(path: string, read: (geopackage: Geopackage) => T): T {
  if (!existsSync(path)) throw new SourceError(`${path}: there is no such file.`);
  let database: Database | null = null;
  try {
    database = new Sqlite(path, { readonly: true });
    return read(new Geopackage(path, database));
  } catch (error) {
    if (!(error instanceof Sqlite.SqliteError)) throw error;
    throw new SourceError(
      `${path}: cannot be read as a GeoPackage (${error.message}); download or copy the file again.`,
    );
  } finally {
    database?.close();
  }
}

export class Geopackage {
  readonly path: string;
  private readonly database: Database;

  constructor(path: string, database: Database) {
    this.path = path;
    this.database = database;
  }

  layerNames(): string[] {
    const registered = this.database
      .prepare(
        "SELECT count(*) FROM sqlite_master WHERE lower(name) IN ('gpkg_geometry_columns', 'gpkg_spatial_ref_sys')",
      )
      .pluck()
      .get();
    if (registered !== 2) {
      throw new SourceError(
        `${this.path}: is an SQLite database, but no GeoPackage: its tables of layers are missing.`,
      );
    }
    return this.database
      .prepare('SELECT table_name FROM gpkg_geometry_columns ORDER BY table_name')
      .pluck()
      .all() as string[];
  }

  /** `name` is one of `layerNames()`. */
  layer(name: string): Layer {
    const { geometryColumn, srsName, organization, code } = this.database
      .prepare(
        `SELECT g.column_name AS geometryColumn, s.srs_name AS srsName, s.organization, s.organization_coordsys_id AS code
         FROM gpkg_geometry_columns g LEFT JOIN gpkg_spatial_ref_sys s ON s.srs_id = g.srs_id WHERE g.table_name = ?`,
      )
      .get(name) as {
      geometryColumn: string;
      srsName: string | null;
      organization: string | null;
      code: number | null;
    };
    const authority = `${organization ?? 'unknown'}:${code ?? 'unknown'}`.toUpperCase();
    const system = systems[authority];
    if (!system) {
      throw new SourceError(
        `${this.path}: layer "${name}" is in coordinate system ${authority} (${srsName ?? 'no name'}); ` +
          'convert it to RD New (EPSG:28992) or WGS84 (EPSG:4326) first.',
      );
    }
    const columns = this.database
      .prepare('SELECT name FROM pragma_table_info(?)')
      .pluck()
      .all(name) as string[];
    if (columns.length === 0)
      throw new SourceError(`${this.path}: layer "${name}" is announced, but its table is missing.`);
    return { name, geometryColumn, system, columns };
  }

  /** The values of a column of codes, in capitals. */
  distinct(layer: Layer, column: string): string[] {
    return this.database
      .prepare(
        `SELECT DISTINCT upper(trim(${quoted(column)})) AS code FROM ${quoted(layer.name)} WHERE code <> '' ORDER BY code`,
      )
      .pluck()
      .all() as string[];
  }

  /** Rows with the asked columns under the names given as keys; only those whose `where.column` is in `where.values`. */
  *rows(
    layer: Layer,
    columns: Record<string, string>,
    where: { column: string; values: string[] } | null,
  ): Generator<Row> {
    const selected = Object.entries(columns).map(([key, column]) => `${quoted(column)} AS ${quoted(key)}`);
    const condition = where
      ? ` WHERE upper(trim(${quoted(where.column)})) IN (${where.values.map(() => '?').join(', ')})`
      : '';
    yield* this.database
      .prepare(`SELECT ${selected.join(', ')} FROM ${quoted(layer.name)}${condition}`)
      .iterate(...(where?.values ?? [])) as IterableIterator<Row>;
  }
}

const systems: Record<string, CoordinateSystem> = {
  'EPSG:28992': 'rd-new',
  'EPSG:4326': 'degrees',
  // ETRS89: within a metre of WGS84 in this century.
  'EPSG:4258': 'degrees',
};

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
