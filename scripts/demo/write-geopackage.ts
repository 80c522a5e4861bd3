// Writes areas as an OGC GeoPackage 1.3, the format in which CBS publishes neighbourhoods; the same input gives the same bytes.
import { rmSync } from 'node:fs';
import type { Database } from 'better-sqlite3';
import type { MultiPolygon } from 'geojson';
import { Sqlite } from '../../server/sqlite.ts';

export interface GeopackageLayer {
  name: string;
  /** EPSG code: RD New in metres, or WGS84 in degrees with longitude first. */
  srsId: 28992 | 4326;
  columns: { name: string; type: 'TEXT' | 'INTEGER' | 'REAL' }[];
  features: { geometry: MultiPolygon; properties: Record<string, string | number | null> }[];
}

type Envelope = [minX: number, minY: number, maxX: number, maxY: number];

const applicationId = 0x47504b47; // "GPKG"
const fixedLastChange = '2000-01-01T00:00:00.000Z';

const wgs84Definition =
  'GEOGCS["WGS 84",DATUM["WGS_1984",SPHEROID["WGS 84",6378137,298.257223563,AUTHORITY["EPSG","7030"]],' +
  'AUTHORITY["EPSG","6326"]],PRIMEM["Greenwich",0],UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4326"]]';
const rdNewDefinition =
  'PROJCS["Amersfoort / RD New",GEOGCS["Amersfoort",DATUM["Amersfoort",SPHEROID["Bessel 1841",6377397.155,' +
  '299.1528128,AUTHORITY["EPSG","7004"]],AUTHORITY["EPSG","6289"]],PRIMEM["Greenwich",0],' +
  'UNIT["degree",0.0174532925199433],AUTHORITY["EPSG","4289"]],PROJECTION["Oblique_Stereographic"],' +
  'PARAMETER["latitude_of_origin",52.1561605555556],PARAMETER["central_meridian",5.38763888888889],' +
  'PARAMETER["scale_factor",0.9999079],PARAMETER["false_easting",155000],PARAMETER["false_northing",463000],' +
  'UNIT["metre",1],AUTHORITY["EPSG","28992"]]';

const tables = `
  CREATE TABLE gpkg_spatial_ref_sys (
    srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY, organization TEXT NOT NULL,
    organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
  CREATE TABLE gpkg_contents (
    table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE, description TEXT DEFAULT '',
    last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
    min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
    CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
  CREATE TABLE gpkg_geometry_columns (
    table_name TEXT NOT NULL, column_name TEXT NOT NULL, geometry_type_name TEXT NOT NULL,
    srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
    CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name),
    CONSTRAINT uk_gc_table_name UNIQUE (table_name),
    CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
    CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));`;

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;

/** Replaces the file at `path`. A property that a feature lacks becomes NULL. */
export function writeGeopackage(path: string, layers: GeopackageLayer[]): void {
  for (const leftover of [path, `${path}-journal`, `${path}-wal`, `${path}-shm`])
    rmSync(leftover, { force: true });
  const database = new Sqlite(path);
  try {
    database.pragma('journal_mode = MEMORY');
    database.pragma(`application_id = ${applicationId}`);
    database.pragma('user_version = 10300');
    database.transaction(() => {
      database.exec(tables);
      const addSystem = database.prepare('INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, ?)');
      addSystem.run('Undefined cartesian SRS', -1, 'NONE', -1, 'undefined', null);
      addSystem.run('Undefined geographic SRS', 0, 'NONE', 0, 'undefined', null);
      addSystem.run('WGS 84 geodetic', 4326, 'EPSG', 4326, wgs84Definition, 'longitude, latitude in degrees');
      addSystem.run('Amersfoort / RD New', 28992, 'EPSG', 28992, rdNewDefinition, 'x, y in metres');
      for (const layer of layers) writeLayer(database, layer);
    })();
  } finally {
    database.close();
  }
}

function writeLayer(database: Database, layer: GeopackageLayer): void {
  const columns = layer.columns.map((column) => `, ${quoted(column.name)} ${column.type}`).join('');
  database.exec(
    `CREATE TABLE ${quoted(layer.name)} (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, geom MULTIPOLYGON${columns})`,
  );
  const extent = layer.features.length
    ? envelopeOf(layer.features.flatMap((feature) => feature.geometry.coordinates))
    : [null, null, null, null];
  database
    .prepare('INSERT INTO gpkg_contents VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)')
    .run(layer.name, 'features', layer.name, '', fixedLastChange, ...extent, layer.srsId);
  database
    .prepare('INSERT INTO gpkg_geometry_columns VALUES (?, ?, ?, ?, ?, ?)')
    .run(layer.name, 'geom', 'MULTIPOLYGON', layer.srsId, 0, 0);
  const addFeature = database.prepare(
    `INSERT INTO ${quoted(layer.name)} VALUES (NULL, ?${', ?'.repeat(layer.columns.length)})`,
  );
  for (const { geometry, properties } of layer.features) {
    const values = layer.columns.map((column) => properties[column.name] ?? null);
    addFeature.run(geopackageBinary(geometry, layer.srsId), ...values);
  }
}

function envelopeOf(polygons: MultiPolygon['coordinates']): Envelope {
  const envelope: Envelope = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of polygons.flat(2)) {
    envelope[0] = Math.min(envelope[0], x);
    envelope[1] = Math.min(envelope[1], y);
    envelope[2] = Math.max(envelope[2], x);
    envelope[3] = Math.max(envelope[3], y);
  }
  return envelope;
}

/** GeoPackage 1.3, clause 2.1.3: header with xy envelope (none when empty), then little-endian WKB. */
function geopackageBinary(geometry: MultiPolygon, srsId: number): Buffer {
  const polygons = geometry.coordinates;
  const empty = polygons.length === 0;
  const rings = polygons.flat();
  const points = rings.reduce((sum, ring) => sum + ring.length, 0);
  const bytes = Buffer.alloc(8 + (empty ? 0 : 32) + 9 + polygons.length * 9 + rings.length * 4 + points * 16);
  let at = bytes.write('GP', 'latin1');
  const uint8 = (value: number) => {
    at = bytes.writeUInt8(value, at);
  };
  const uint32 = (value: number) => {
    at = bytes.writeUInt32LE(value, at);
  };
  const double = (value: number) => {
    at = bytes.writeDoubleLE(value, at);
  };
  const littleEndian = 1;
  const envelopeFlag = 1 << 1;
  const emptyFlag = 1 << 4;
  uint8(0); // version 1
  uint8(littleEndian | (empty ? emptyFlag : envelopeFlag));
  uint32(srsId);
  if (!empty) {
    const [minX, minY, maxX, maxY] = envelopeOf(polygons);
    for (const value of [minX, maxX, minY, maxY]) double(value);
  }
  uint8(littleEndian);
  uint32(6); // MultiPolygon
  uint32(polygons.length);
  for (const polygon of polygons) {
    uint8(littleEndian);
    uint32(3); // Polygon
    uint32(polygon.length);
    for (const ring of polygon) {
      uint32(ring.length);
      for (const [x, y] of ring) {
        double(x);
        double(y);
      }
    }
  }
  return bytes;
}
