// The history of places: what an import adds to it, what it leaves out, and how much of it is kept.
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocatedPlace } from '../../../server/domain/places/place.ts';
import type { PlaceChange } from '../../../server/domain/places/place-change.ts';
import { Sqlite } from '../../../server/sqlite.ts';
import { historyStore } from '../../../server/store/history-store.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { openDatabase } from '../../../server/store/open-database.ts';
import { smallAddress, smallCatalogue, smallPlace } from './small-catalogue.ts';

let catalogue: CatalogueStore;
beforeEach(() => {
  catalogue = openCatalogue(':memory:');
});
afterEach(() => catalogue.close());

const brug = smallPlace({});
/** An import in that month of 2026. */
const imported = (month: number, places: LocatedPlace[], more: Parameters<typeof smallCatalogue>[0] = {}) =>
  catalogue.replace(
    smallCatalogue({
      places,
      report: {
        ...smallCatalogue().report,
        finishedAt: `2026-${String(month).padStart(2, '0')}-01T10:00:00Z`,
      },
      ...more,
    }),
  );
const all = () => catalogue.history.find({ limit: 1000 }).changes;
const changed = (placeId: string, what: PlaceChange['what'] = 'changed'): PlaceChange => ({
  placeId,
  what,
  name: 'De Brug',
  lonLat: [5.2, 52.5],
  fields: [],
});

test('the first import begins the history and tells of no place; the same files again tell of none either', () => {
  expect(catalogue.history.since()).toBeNull();
  imported(1, [brug]);
  expect(catalogue.report()?.changes).toBeNull();
  imported(2, [brug]);
  expect(catalogue.report()?.changes).toEqual({ appeared: 0, changed: 0, checked: 0, gone: 0 });
  expect(all()).toEqual([]);
  expect(catalogue.history.since()).toBe('2026-01-01T10:00:00Z');
});

test('an import tells what came, changed and went, newest first of a place, also when it is gone and comes back', () => {
  const other = smallPlace({ id: 'osm-n2', name: 'Inloop' });
  imported(1, [brug, other]);
  imported(2, [{ ...brug, phone: null, checkedOn: '2026-01-20' }, smallPlace({ id: 'osm-n3' })]);
  expect(catalogue.report()?.changes).toEqual({ appeared: 1, changed: 1, checked: 0, gone: 1 });
  imported(3, [other]);
  expect(catalogue.history.ofPlace('osm-n1')).toEqual([
    {
      ...changed('osm-n1', 'gone'),
      name: 'Buurthuis De Brug',
      lonLat: [5.205, 52.505],
      version: 3,
      moment: '2026-03-01T10:00:00.000Z',
    },
    {
      placeId: 'osm-n1',
      what: 'changed',
      name: 'Buurthuis De Brug',
      lonLat: [5.205, 52.505],
      fields: [
        { field: 'phone', before: true, after: false },
        { field: 'checkedOn', before: '2026-03-01', after: '2026-01-20' },
      ],
      version: 2,
      moment: '2026-02-01T10:00:00.000Z',
    },
  ]);
  expect(catalogue.history.ofPlace('osm-n2').map(({ what }) => what)).toEqual(['appeared', 'gone']);
  expect(catalogue.history.lastOfPlace('osm-n2')).toMatchObject({ what: 'appeared', version: 3 });
  expect(catalogue.history.ofPlace('nergens')).toEqual([]);
  expect(catalogue.history.lastOfPlace('nergens')).toBeNull();
});

test('a number and a mail address that were taken out of the list are in the history neither', () => {
  const own = { phone: '+31 6 12 34 56 78', email: 'anneke@example.org' };
  imported(1, [{ ...brug, phone: null, email: null }]);
  imported(2, [{ ...brug, ...own }]);
  imported(3, [{ ...brug, phone: '+31 320 000 000', email: null }]);
  imported(4, []);
  const kept = JSON.stringify(all());
  expect(all().map(({ fields }) => fields.length)).toEqual([2, 2, 0]);
  for (const part of ['12 34', 'anneke', '320']) expect(kept).not.toContain(part);
});

test('places beyond the bounds of the catalogue before did not appear', () => {
  imported(1, [brug]);
  const far = smallPlace({ id: 'osm-n7', lonLat: [5.9, 52.505], neighbourhoodCode: null });
  imported(2, [brug, far], { facts: { ...smallCatalogue().facts, bounds: [5.2, 52.5, 6, 52.51] } });
  expect(all()).toEqual([]);
  imported(3, [brug]);
  expect(all()).toEqual([]);
});

test('what was asked for comes oldest first, page by page, each once, from a moment on', () => {
  const many = Array.from({ length: 7 }, (_, i) => smallPlace({ id: `osm-n${i}` }));
  imported(1, many);
  for (const month of [2, 3])
    imported(
      month,
      many.map((place) => ({ ...place, name: `In maand ${month}` })),
    );
  const seen: number[] = [];
  let after: number | undefined;
  do {
    const page = catalogue.history.find({ after, limit: 4 });
    seen.push(...page.changes.map(({ version }) => version));
    after = page.next ?? undefined;
  } while (after !== undefined);
  expect(seen).toEqual([...Array(7).fill(2), ...Array(7).fill(3)]);
  const since = (moment: string) =>
    catalogue.history.find({ since: moment, limit: 100 }).changes.map(({ version }) => version);
  expect(since('2026-01-01T00:00:00.000Z')).toEqual(seen);
  expect(since('2026-02-01T10:00:00.000Z')).toEqual(Array(7).fill(3));
  expect(since('2026-03-01T10:00:00.000Z')).toEqual([]);
  expect(catalogue.history.find({ limit: 14 }).next).toBeNull();
});

test('a place edited by hand is told of too', () => {
  imported(1, [brug]);
  catalogue.editPlaces({
    saved: [{ ...brug, name: 'De Brug' }, smallPlace({ id: 'osm-n4' })],
    moment: '2026-02-01T00:00:00Z',
  });
  catalogue.editPlaces({ removed: [brug.id, 'nergens'] });
  expect(all().map(({ placeId, what, version }) => [placeId, what, version])).toEqual([
    ['osm-n1', 'changed', 2],
    ['osm-n4', 'appeared', 2],
    ['osm-n1', 'gone', 3],
  ]);
});

test('an import that fails leaves no trace in the history', () => {
  imported(1, [brug]);
  const broken = Object.defineProperty(smallAddress({}), 'street', {
    get() {
      throw new Error('midway');
    },
  });
  expect(() => imported(2, [], { addresses: [broken] })).toThrow('midway');
  expect(all()).toEqual([]);
});

test('of being checked again only the last time is kept, and its number does not come back', () => {
  imported(1, [brug]);
  imported(2, [{ ...brug, checkedOn: '2026-01-20' }]);
  imported(3, [{ ...brug, checkedOn: '2026-02-20' }]);
  expect(catalogue.report()?.changes).toMatchObject({ changed: 0, checked: 1 });
  expect(catalogue.history.ofPlace(brug.id)).toMatchObject([
    { what: 'checked', fields: [{ field: 'checkedOn', before: '2026-01-20', after: '2026-02-20' }] },
  ]);
  // Who read the one of February reads on from its number, 1.
  expect(catalogue.history.find({ after: 1, limit: 5 }).changes).toHaveLength(1);
});

test('of each place the last changes are kept, and of all together the last', () => {
  const database = openDatabase(':memory:', 100);
  const history = historyStore(database, { ofPlace: 3, inAll: 5 });
  for (let version = 1; version <= 5; version++)
    history.record([changed('one')], version, '2026-01-01T00:00:00Z');
  expect(history.ofPlace('one').map(({ version }) => version)).toEqual([5, 4, 3]);
  for (let version = 6; version <= 8; version++)
    history.record([changed('two')], version, '2026-01-01T00:00:00Z');
  expect(history.find({ limit: 10 }).changes.map(({ version }) => version)).toEqual([4, 5, 6, 7, 8]);
  database.close();
});

test('a catalogue of before there was a history opens, and has kept it since its last import', () => {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  try {
    const path = join(folder, 'catalogue.sqlite');
    writeOldCatalogue(path);
    const old = openCatalogue(path);
    expect(old.version()).toBe(4);
    expect(old.history.since()).toBe('2026-05-01T10:00:00Z');
    expect(old.history.find({ limit: 5 }).changes).toEqual([]);
    old.replace(smallCatalogue());
    expect(old.history.since()).toBe('2026-05-01T10:00:00Z');
    expect(old.history.find({ limit: 5 }).changes).toMatchObject([{ what: 'appeared', version: 5 }]);
    old.close();
  } finally {
    rmSync(folder, { recursive: true });
  }
});

/** By the migrations up to that of the history, with no place in it. */
function writeOldCatalogue(path: string): void {
  const folder = new URL('../../../server/store/migrations/', import.meta.url);
  const files = readdirSync(folder).sort();
  const before = files.slice(
    0,
    files.findIndex((file) => file.endsWith('-place-change.sql')),
  );
  const database = new Sqlite(path);
  for (const file of before) database.exec(readFileSync(new URL(file, folder), 'utf8'));
  database.exec(`
    INSERT INTO catalogue (only, version, name, fictional, west, south, east, north, report, imported_at, ground_version)
    VALUES (1, 4, 'Lindewaard', 1, 5.2, 52.5, 5.22, 52.51, '{}', '2026-05-01T10:00:00Z', 4)`);
  database.pragma(`application_id = ${0x42415349}`);
  database.pragma(`user_version = ${before.length}`);
  database.close();
}
