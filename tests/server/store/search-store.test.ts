// What can be found by name is in step with places, areas and addresses, whatever changes them.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Sqlite } from '../../../server/sqlite.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { at } from '../../worlds/metric-plane.ts';
import { address, place } from '../../worlds/records.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';

let folder: string;
let path: string;
let store: CatalogueStore;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'search-store-'));
  path = join(folder, 'catalogue.sqlite');
  store = openCatalogue(path);
  store.replace(
    tinyCatalogue({
      addresses: [
        address(at(100, -10), {
          street: 'Hoofdstraat',
          houseNumber: '1',
          city: 'Drieweg',
          postcode: '9901AB',
        }),
        address(at(300, -10), {
          street: 'Hoofdstraat',
          houseNumber: '3a',
          city: 'Drieweg',
          postcode: '9901AB',
        }),
        address(at(300, -10), {
          street: 'Hoofdstraat',
          houseNumber: '3b',
          city: 'Drieweg',
          postcode: '9901AC',
        }),
        address(at(900, 310), {
          street: 'Hoofdstraat',
          houseNumber: '1',
          city: 'Elders',
          postcode: '9902AA',
        }),
      ],
    }),
  );
});
afterEach(() => {
  store.close();
  rmSync(folder, { recursive: true });
});

const holding = (...words: string[]) =>
  store.search
    .holding(
      words.map((word) => ({ word, others: [] })),
      'all',
    )
    .map(({ kind, id }) => `${kind} ${id}`)
    .sort();

test('places, areas and streets are found by words of their title, or of what they belong to', () => {
  expect(holding('libr')).toEqual(['place library']);
  expect(holding('south')).toEqual(['neighbourhood BU99010001', 'place library']);
  expect(holding('dorp')).toEqual([
    'district WK990100',
    'neighbourhood BU99010001',
    'neighbourhood BU99010002',
    'place clubhouse',
    'place library',
  ]);
  expect(holding('hoofdstraat', 'elders')).toEqual(['street Hoofdstraat, Elders']);
  expect(store.search.titled('drieweg').map(({ kind, id }) => [kind, id])).toEqual([
    ['municipality', 'GM9901'],
  ]);
  expect(store.search.beginning('meet').map(({ id }) => id)).toEqual(['abroad']);
  expect(
    store.search.holding([{ word: 'zzz', others: ['north'] }], 'all', { kinds: ['neighbourhood'] }),
  ).toHaveLength(1);
});

test('an entry tells where it is', () => {
  const [library] = store.search.titled('library');
  expect(library).toMatchObject({
    title: 'Library',
    subtitle: 'South, Drieweg',
    lonLat: at(900, -10),
    bbox: null,
  });
  const [south] = store.search.titled('south');
  expect(south).toMatchObject({ subtitle: 'Dorp, Drieweg', lonLat: at(600, 0) });
  expect(south.bbox?.[0]).toBeCloseTo(at(-50, 0)[0], 9);
  const [here] = store.search.titled('hoofdstraat', { near: at(100, 0) });
  expect(here).toMatchObject({ subtitle: 'Drieweg', bbox: [...at(100, -10), ...at(300, -10)] });
  const [there] = store.search.titled('hoofdstraat', { near: at(900, 300) });
  expect(there.subtitle).toBe('Elders');
});

test('an edit of places is found at once, and undone with the edit', () => {
  const moved = { ...place('library', at(0, 0), { name: 'Leeszaal' }), neighbourhoodCode: 'BU99010002' };
  store.editPlaces({ saved: [moved], removed: ['clubhouse'] });
  expect([holding('library'), holding('leeszaal'), holding('clubhouse')]).toEqual([
    [],
    ['place library'],
    [],
  ]);
  expect(store.search.terms('', 100)).toContain('leeszaal');
  expect(store.search.terms('', 100)).not.toContain('hyperlink');
  const outside = { ...place('new', at(0, 0), { name: 'Nergens' }), neighbourhoodCode: 'BU00000000' };
  expect(() => store.editPlaces({ saved: [outside] })).toThrow();
  expect(holding('nergens')).toEqual([]);
});

test('names that hold no letter, and streets that are called as others with their town, do no harm', () => {
  const nameless = { ...place('dots', at(0, 0), { name: '…' }), neighbourhoodCode: 'BU99010001' };
  store.replace(
    tinyCatalogue({
      places: [nameless],
      addresses: [
        address(at(0, 0), { street: 'Dam, Drieweg', city: null }),
        address(at(0, 0), { street: 'Dam', city: 'Drieweg' }),
      ],
    }),
  );
  expect(holding('dam', 'drieweg')).toEqual(['street Dam, Drieweg', 'street Dam, Drieweg']);
  expect(holding('south')).toEqual(['neighbourhood BU99010001', 'place dots']);
});

test('an import replaces all of it', () => {
  store.replace(tinyCatalogue({ places: [] }));
  expect([holding('library'), holding('hoofdstraat'), holding('dorpsstraat')]).toEqual([
    [],
    [],
    ['street Dorpsstraat'],
  ]);
});

test('words and sorts are told as they are', () => {
  const terms = store.search.terms('', 3);
  expect(terms).toEqual([...terms].sort());
  expect(store.search.terms(terms[2], 100)[0] > terms[2]).toBe(true);
  expect(store.search.sorts()).toContainEqual({
    kinds: ['library'],
    functions: ['learn'],
    activities: ['coffee'],
    languages: ['ar'],
    places: 1,
  });
});

test('a catalogue of before there was a search gets one when it is opened', () => {
  store.close();
  const database = new Sqlite(path);
  database.exec(`
    DROP TABLE search_term;
    DROP TABLE search_text;
    DROP TABLE search_entry;
    DROP INDEX address_by_street;
    DROP INDEX place_by_sort;
    ALTER TABLE place DROP COLUMN languages;
    DROP TABLE team_area;
    DROP TABLE team;
    DROP TABLE place_change;
    ALTER TABLE catalogue DROP COLUMN history_since;
    PRAGMA user_version = 7;`);
  database.close();
  store = openCatalogue(path);
  expect(holding('libr')).toEqual(['place library']);
  expect(store.version()).toBe(1);
});

test('addresses are found in their street and postcode, also where only additions are known', () => {
  const numbers = (city: string | null, number: string) =>
    store.addresses.inStreet('Hoofdstraat', city, number).map(({ houseNumber }) => houseNumber);
  expect(numbers('Drieweg', '1')).toEqual(['1']);
  expect(numbers('Drieweg', '3')).toEqual(['3a', '3b']);
  expect(numbers('Drieweg', '3-B')).toEqual(['3b']);
  expect([numbers('Drieweg', '30'), numbers(null, '1')]).toEqual([[], []]);
  expect(store.addresses.postcodes('9901', 10).map(({ postcode }) => postcode)).toEqual(['9901AB', '9901AC']);
  expect(store.addresses.postcode('99')).toMatchObject({ postcode: '99', city: 'Drieweg' });
  expect(store.addresses.postcode('9901 ab')?.bbox).toEqual([...at(100, -10), ...at(300, -10)]);
  expect(store.addresses.postcode('1')).toBeNull();
});
