// Opening, replacing in one step, and refusing files that are no catalogue.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Sqlite } from '../../../server/sqlite.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { smallAddress, smallCatalogue, smallPlace } from './small-catalogue.ts';

let folder: string;
let path: string;
const opened: CatalogueStore[] = [];
function open(file = path, wait?: { busyMs: number }): CatalogueStore {
  const catalogue = openCatalogue(file, wait);
  opened.push(catalogue);
  return catalogue;
}
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
  path = join(folder, 'catalogue.sqlite');
});
afterEach(() => {
  for (const catalogue of opened.splice(0)) catalogue.close();
  rmSync(folder, { recursive: true });
});

test('a missing folder and file are made, and what was imported is there when opened again', () => {
  const deep = join(folder, 'a/b/catalogue.sqlite');
  const first = openCatalogue(deep);
  const content = smallCatalogue();
  expect(first.replace(content)).toBe(1);
  first.close();
  const again = open(deep);
  expect(again.version()).toBe(1);
  expect(again.facts()).toEqual({ ...content.facts, importedAt: content.report.finishedAt });
  expect(again.report()).toEqual({ ...content.report, changes: null });
});

test('each import raises the version by one and leaves nothing of the one before', () => {
  const catalogue = open();
  catalogue.replace(smallCatalogue());
  const next = smallCatalogue({ places: [smallPlace({ id: 'osm-n9' })], candidateSites: [], addresses: [] });
  next.areas.neighbourhoods.shift();
  expect(catalogue.replace(next)).toBe(2);
  expect(catalogue.version()).toBe(2);
  expect(catalogue.places.all().map((place) => place.id)).toEqual(['osm-n9']);
  expect(catalogue.places.find({ q: 'brug', limit: 10 }).total).toBe(1);
  expect(catalogue.candidateSites.all()).toEqual([]);
  expect(catalogue.areas.neighbourhoods()).toHaveLength(1);
  expect(catalogue.addresses.count()).toBe(0);
});

test('a failure midway leaves the old catalogue, for its writer and for a reader', () => {
  const writer = open();
  writer.replace(smallCatalogue());
  const reader = open();
  const broken = Object.defineProperty(smallAddress({}), 'street', {
    get() {
      throw new Error('midway');
    },
  });
  const content = smallCatalogue({ places: [], addresses: [smallAddress({}), broken] });
  expect(() => writer.replace(content)).toThrow('midway');
  for (const catalogue of [writer, reader]) {
    expect(catalogue.version()).toBe(1);
    expect(catalogue.places.all()).toEqual(smallCatalogue().places);
    expect(catalogue.addresses.count()).toBe(1);
  }
});

test('a reader sees the old catalogue until the import ends, and the new one after', () => {
  const writer = open();
  writer.replace(smallCatalogue());
  const reader = open();
  const seenMidway: unknown[] = [];
  const watching = Object.defineProperty(smallAddress({}), 'city', {
    get() {
      seenMidway.push(reader.version(), reader.places.all().length, reader.addresses.count());
      return null;
    },
  });
  writer.replace(smallCatalogue({ places: [], addresses: [smallAddress({}), watching] }));
  expect(seenMidway).toEqual([1, 1, 1]);
  expect([reader.version(), reader.places.all().length, reader.addresses.count()]).toEqual([2, 0, 2]);
});

test('a snapshot stays with one version while an import ends', () => {
  const writer = open();
  writer.replace(smallCatalogue());
  const reader = open();
  const seen = reader.snapshot(() => {
    const before = reader.version();
    writer.replace(smallCatalogue({ places: [] }));
    return [before, reader.version(), reader.places.find({ limit: 5 }).total];
  });
  expect(seen).toEqual([1, 1, 1]);
  expect(reader.version()).toBe(2);
});

test('a kill -9 midway leaves the old catalogue, and the next import succeeds', async () => {
  const before = openCatalogue(path);
  before.replace(smallCatalogue());
  before.close();
  const child = spawn(
    process.execPath,
    ['--import', 'tsx', new URL('./stop-midway.ts', import.meta.url).pathname, path],
    { stdio: ['ignore', 'pipe', 'inherit'] },
  );
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
  const after = open();
  expect(after.version()).toBe(1);
  expect(after.places.all()).toEqual(smallCatalogue().places);
  expect(after.addresses.count()).toBe(1);
  expect(after.replace(smallCatalogue({ places: [] }))).toBe(2);
});

test('a second import at the same moment is told that another one is running', () => {
  const first = open();
  const second = open(path, { busyMs: 50 });
  let refusal: unknown;
  const meanwhile = Object.defineProperty(smallAddress({}), 'city', {
    get() {
      try {
        second.replace(smallCatalogue());
      } catch (error) {
        refusal = error;
      }
      return null;
    },
  });
  expect(first.replace(smallCatalogue({ addresses: [meanwhile] }))).toBe(1);
  expect(refusal).toMatchObject({
    code: 'busy',
    message: expect.stringContaining('Another import is running'),
  });
});

test('28,000 addresses and 100 places are stored within a second', () => {
  const catalogue = open();
  const addresses = Array.from({ length: 28_000 }, (_, i) => smallAddress({ houseNumber: `${i}` }));
  const places = Array.from({ length: 100 }, (_, i) => smallPlace({ id: `osm-n${i}` }));
  const start = performance.now();
  catalogue.replace(smallCatalogue({ addresses, places }));
  // Five times the aim, since test machines are shared; the aim itself is measured, not tested.
  expect(performance.now() - start).toBeLessThan(5000);
  expect(catalogue.addresses.count()).toBe(28_000);
});

test('a file that is not SQLite is refused and left as it was', () => {
  writeFileSync(path, 'name;kind\n'.repeat(500));
  const before = readFileSync(path);
  expect(() => openCatalogue(path)).toThrow(/catalogue\.sqlite is not an SQLite file/);
  expect(readFileSync(path)).toEqual(before);
});

test.each(['CREATE TABLE other (a)', 'PRAGMA application_id = 7', 'PRAGMA application_id = 1196444487'])(
  'an SQLite file of another program (%s) is refused and left as it was',
  (sql) => {
    const other = new Sqlite(path);
    other.exec(sql);
    other.close();
    const before = readFileSync(path);
    expect(() => openCatalogue(path)).toThrow(/is an SQLite file of another program/);
    expect(readFileSync(path)).toEqual(before);
  },
);

test('a catalogue of a newer program is refused', () => {
  openCatalogue(path).close();
  const newer = new Sqlite(path);
  newer.pragma('user_version = 999');
  newer.close();
  expect(() => openCatalogue(path)).toThrow(expect.objectContaining({ code: 'newer-catalogue' }));
});

test('a folder in the place of the file is refused with a sentence', () => {
  mkdirSync(path);
  expect(() => openCatalogue(path)).toThrow(/cannot be opened as a file/);
});
