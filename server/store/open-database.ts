// Opens the catalogue's SQLite file, or makes it, and brings its tables up to date.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { endianness } from 'node:os';
import { dirname } from 'node:path';
import type { Database } from 'better-sqlite3';
import { Sqlite } from '../sqlite.ts';
import { StoreError } from './store-error.ts';

/** `BASI` in ASCII: marks a file as ours (SQLite header, offset 68). */
const applicationId = 0x42415349;

const migrationFolder = new URL('./migrations/', import.meta.url);

/** Migrations by number, from 1 without gaps; forward only. */
function readMigrations(): string[] {
  const files = readdirSync(migrationFolder)
    .filter((file) => file.endsWith('.sql'))
    .sort();
  return files.map((file, index) => {
    if (Number.parseInt(file, 10) !== index + 1) {
      throw new Error(`Migration ${file} is out of order: expected number ${index + 1}.`);
    }
    return readFileSync(new URL(file, migrationFolder), 'utf8');
  });
}

function refuseForeignFile(database: Database, path: string): void {
  const id = database.pragma('application_id', { simple: true });
  if (id === applicationId) return;
  const tables = database.prepare('SELECT count(*) FROM sqlite_schema').pluck().get();
  if (id !== 0 || tables !== 0) {
    throw new StoreError(
      'not-a-catalogue',
      `${path} is an SQLite file of another program; name another file for the catalogue.`,
    );
  }
}

function migrate(database: Database, path: string): void {
  const migrations = readMigrations();
  const schemaVersion = () => database.pragma('user_version', { simple: true }) as number;
  if (schemaVersion() > migrations.length) {
    throw new StoreError(
      'newer-catalogue',
      `${path} was made by a newer version of this program (tables ${schemaVersion()}, known here ${migrations.length}); update the program.`,
    );
  }
  migrations.forEach((sql, index) => {
    if (schemaVersion() > index) return;
    database
      .transaction(() => {
        // Another process may have done it while this one waited for the lock.
        if (schemaVersion() > index) return;
        database.exec(sql);
        database.pragma(`application_id = ${applicationId}`);
        database.pragma(`user_version = ${index + 1}`);
      })
      .immediate();
  });
}

function describeFailure(error: unknown, path: string): unknown {
  if (!(error instanceof Sqlite.SqliteError)) return error;
  if (error.code === 'SQLITE_NOTADB') {
    return new StoreError(
      'not-a-catalogue',
      `${path} is not an SQLite file; name another file for the catalogue.`,
    );
  }
  if (error.code.startsWith('SQLITE_CANTOPEN')) {
    return new StoreError(
      'not-a-catalogue',
      `${path} cannot be opened as a file; check the path and its rights.`,
    );
  }
  if (error.code.startsWith('SQLITE_BUSY')) {
    return new StoreError(
      'busy',
      `${path} is being written by another process; try again when it has ended.`,
    );
  }
  return error;
}

/** A writer waits `busyMs` for another one. Throws StoreError for no catalogue, or one of a newer program. */
export function openDatabase(path: string, busyMs: number): Database {
  // Typed arrays are kept as they lie in memory; swapping bytes for the one rare platform is not worth its code.
  if (endianness() !== 'LE') throw new Error('The catalogue needs a little-endian processor.');
  if (path !== ':memory:') mkdirSync(dirname(path), { recursive: true });
  let database: Database | undefined;
  try {
    database = new Sqlite(path, { timeout: busyMs });
    refuseForeignFile(database, path);
    database.pragma('journal_mode = WAL');
    database.pragma('synchronous = NORMAL');
    database.pragma('foreign_keys = ON');
    migrate(database, path);
    return database;
  } catch (error) {
    database?.close();
    throw describeFailure(error, path);
  }
}
