// Finding places: text, box, filters, order and pages.
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { LocatedPlace } from '../../../server/domain/places/place.ts';
import { type CatalogueStore, openCatalogue } from '../../../server/store/open-catalogue.ts';
import { nothingMore } from '../../worlds/records.ts';
import { smallCatalogue, smallPlace } from './small-catalogue.ts';

let catalogue: CatalogueStore;
beforeEach(() => {
  catalogue = openCatalogue(':memory:');
});
afterEach(() => catalogue.close());

const hold = (...places: Partial<LocatedPlace>[]) =>
  catalogue.replace(
    smallCatalogue({ places: places.map((part, i) => smallPlace({ id: `osm-n${i + 1}`, ...part })) }),
  );
const ids = (search: Omit<Parameters<CatalogueStore['places']['find']>[0], 'limit'>) =>
  catalogue.places.find({ limit: 100, ...search }).places.map((place) => place.id);

test('a place comes back exactly as it was put in', () => {
  const full = smallPlace({});
  const bare = smallPlace({
    id: 'osm-n2',
    name: 'Zonder alles',
    ...nothingMore,
    checkedOn: null,
    neighbourhoodCode: null,
  });
  catalogue.replace(smallCatalogue({ places: [full, bare] }));
  expect(catalogue.places.get('osm-n1')).toEqual(full);
  expect(catalogue.places.get('osm-n2')).toEqual(bare);
  expect(catalogue.places.get('osm-n3')).toBeNull();
  expect(catalogue.places.all()).toEqual([full, bare]);
});

test('places are found by what one can do there, and by their opening hours', () => {
  hold(
    { activities: ['coffee', 'games'], openingHours: 'Mo 09:00-10:00' },
    { activities: ['music'], openingHours: 'Tu 09:00-10:00' },
    { activities: null, openingHours: null },
  );
  expect(ids({ activities: ['games', 'music'] })).toEqual(['osm-n1', 'osm-n2']);
  expect(ids({ openingHours: ['Tu 09:00-10:00'] })).toEqual(['osm-n2']);
  expect(ids({ openingHours: ['Tu 09:00-10:00', null] })).toEqual(['osm-n2', 'osm-n3']);
  expect(ids({ openingHours: [] })).toEqual([]);
});

test('places are found by a language in which someone is helped; where nobody knows, none is', () => {
  hold({ languages: ['ar', 'tr'] }, { languages: ['pl'] }, { languages: null });
  expect(ids({ languages: ['tr', 'pl'] })).toEqual(['osm-n1', 'osm-n2']);
  expect(ids({ languages: ['ar'], kinds: ['community-centre'] })).toEqual(['osm-n1']);
  expect(ids({ languages: ['p'] })).toEqual([]);
  expect(ids({ languages: [] })).toHaveLength(3);
  expect(catalogue.places.occurring().languages).toEqual(['ar', 'pl', 'tr']);
});

test('each text of opening hours is told once, with its week', () => {
  hold({ openingHours: 'Mo 09:00-10:00' }, { openingHours: 'Mo 09:00-10:00' }, { openingHours: null });
  const { openingWeek } = smallPlace({});
  expect(catalogue.places.openingHours()).toEqual([{ openingHours: 'Mo 09:00-10:00', openingWeek }]);
});

test('text is found at the start of words, whatever accents and capitals', () => {
  hold({ name: 'Café De Zëbra' }, { name: 'Bibliotheek Oost' }, { name: 'Zeehuis' });
  expect(ids({ q: 'ZEB' })).toEqual(['osm-n1']);
  expect(ids({ q: 'cafe zebra' })).toEqual(['osm-n1']);
  expect(ids({ q: 'café bibliotheek' })).toEqual([]);
  expect(ids({ q: 'bra' })).toEqual([]);
  expect(ids({ q: '   ' })).toHaveLength(3);
});

test('a postcode is found with and without its space, and so are street and description', () => {
  hold(
    { address: { street: 'Lindelaan', houseNumber: '3', postcode: '2628CD', city: 'Delft' } },
    { description: 'taalcafé' },
  );
  expect(ids({ q: '2628CD' })).toEqual(['osm-n1']);
  expect(ids({ q: '2628 cd' })).toEqual(['osm-n1']);
  expect(ids({ q: 'lindel' })).toEqual(['osm-n1']);
  expect(ids({ q: 'taalcafe' })).toEqual(['osm-n2']);
});

test.each([
  '"',
  '" OR "',
  'brug*',
  'AND',
  'NOT OR NEAR(',
  'name:brug',
  '(((',
  '-brug',
  '^brug',
  '{name address}: x',
  "'; DROP TABLE place; --",
  '\u0000brug',
  '🎉',
  '\u0301',
  'a'.repeat(5000),
  '日本語 العربية',
])('the text %j is searched for, never a syntax error', (q) => {
  hold({});
  expect(catalogue.places.find({ q, limit: 10 }).total).toBeLessThanOrEqual(1);
});

test('text without a letter or digit finds nothing', () => {
  hold({});
  expect(ids({ q: '***' })).toEqual([]);
});

test('a box holds exactly the places on and inside its edges', () => {
  hold(
    { lonLat: [5.2, 52.5] },
    { lonLat: [5.2000001, 52.5] },
    { lonLat: [5.1999999, 52.5] },
    { lonLat: [5.25, 52.55] },
  );
  expect(ids({ bbox: [5.2, 52.5, 5.21, 52.51] })).toEqual(['osm-n1', 'osm-n2']);
});

test('a filter on kinds or functions takes a place that has any of them', () => {
  hold(
    { kinds: ['library', 'community-centre'], functions: ['learn'] },
    { kinds: ['clubhouse'], functions: ['relax', 'meet'] },
    { kinds: ['youth-centre'], functions: ['support'] },
  );
  expect(ids({ kinds: ['community-centre', 'youth-centre'] })).toEqual(['osm-n1', 'osm-n3']);
  expect(ids({ functions: ['meet', 'learn'] })).toEqual(['osm-n1', 'osm-n2']);
  expect(ids({ kinds: ['clubhouse'], functions: ['learn'] })).toEqual([]);
  expect(ids({ kinds: [] })).toHaveLength(3);
});

test('wheelchair, neighbourhood and municipality filter, and places across the border are in none', () => {
  hold(
    { wheelchair: 'limited' },
    { neighbourhoodCode: 'BU99010102', wheelchair: null },
    { neighbourhoodCode: null },
  );
  expect(ids({ wheelchair: 'limited' })).toEqual(['osm-n1']);
  expect(ids({ neighbourhood: 'BU99010102' })).toEqual(['osm-n2']);
  expect(ids({ municipality: 'GM9901' })).toEqual(['osm-n1', 'osm-n2']);
  expect(ids({ municipality: 'GM0503' })).toEqual([]);
});

test('order is by name without accents or capitals, then by id', () => {
  hold({ name: 'Zon' }, { name: 'école' }, { name: 'Eik' }, { name: 'EIK' }, { name: 'appel' });
  expect(ids({})).toEqual(['osm-n5', 'osm-n2', 'osm-n3', 'osm-n4', 'osm-n1']);
});

test('2,500 places come in pages that miss and repeat none, also among equal names', () => {
  hold(...Array.from({ length: 2500 }, (_, i) => ({ name: `Plek ${i % 7}`, id: `list-${i}` })));
  const seen: string[] = [];
  let after: string | undefined;
  do {
    const page = catalogue.places.find({ limit: 333, after });
    expect(page.total).toBe(2500);
    seen.push(...page.places.map((place) => place.id));
    after = page.next ?? undefined;
  } while (after);
  expect(seen).toEqual(catalogue.places.all().map((place) => place.id));
  expect(new Set(seen).size).toBe(2500);
});

test('the last page has no next, even when it is exactly full', () => {
  hold({}, {}, {}, {});
  const first = catalogue.places.find({ limit: 2 });
  expect(first.next).not.toBeNull();
  expect(catalogue.places.find({ limit: 2, after: first.next! }).next).toBeNull();
});

test('a cursor stays within 200 characters, however long the name', () => {
  hold(
    { name: 'Vereniging '.repeat(40) },
    { name: 'Vereniging '.repeat(40), id: 'list-buurthuis-aan-de-lange-lindelaan-1' },
  );
  const { next } = catalogue.places.find({ limit: 1 });
  expect(next!.length).toBeLessThanOrEqual(200);
  expect(catalogue.places.find({ limit: 1, after: next! }).places).toHaveLength(1);
});

test.each([
  '',
  'x',
  '%%%',
  Buffer.from('[1,2]').toString('base64url'),
  Buffer.from('["a"]').toString('base64url'),
  'bnVsbA',
])('the cursor %j is refused with a code of its own', (after) => {
  hold({});
  expect(() => catalogue.places.find({ limit: 1, after })).toThrow(
    expect.objectContaining({ name: 'StoreError', code: 'malformed-cursor' }),
  );
});
