// POST /search over the tiny catalogue: what each result says, and what is refused.
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { SearchAnswer, type SearchResult } from '../../../server/contract/search.ts';
import { at } from '../../worlds/metric-plane.ts';
import { address } from '../../worlds/records.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
  const street = { street: 'Hoofdstraat', city: 'Drieweg' };
  tiny.store.replace(
    tinyCatalogue({
      addresses: [
        address(at(300, -10), { ...street, houseNumber: '3', postcode: '9901AB' }),
        address(at(700, -10), { ...street, houseNumber: '7a', postcode: '9901AB' }),
        address(at(700, 310), { ...street, city: 'Elders', houseNumber: '7', postcode: '9902AA' }),
      ],
    }),
  );
});
afterAll(() => tiny.close());

const post = (payload: object) => tiny.app.inject({ method: 'POST', url: '/api/v1/search', payload });

async function resultsOf(q: string, more: object = {}): Promise<SearchResult[]> {
  const answer = await post({ q, ...more });
  expect(answer.statusCode, answer.body).toBe(200);
  const body: SearchAnswer = answer.json();
  expect(Check(SearchAnswer, body)).toBe(true);
  expect(Clean(SearchAnswer, structuredClone(body))).toEqual(body);
  return body.results;
}
const nothing = { subtitle: null, lonLat: null, bbox: null, what: null, where: null, isCorrected: false };

test.each<[string, string, object]>([
  [
    'a place',
    'library',
    { kind: 'place', id: 'library', title: 'Library', subtitle: 'South, Drieweg', lonLat: at(900, -10) },
  ],
  [
    'a kind',
    'bieb',
    {
      ...nothing,
      kind: 'what',
      id: 'kinds:library',
      title: 'bibliotheek',
      what: { filter: 'kinds', id: 'library', places: 1 },
    },
  ],
  ['a kind, misspelled', 'wijkcentrm', { kind: 'what', id: 'kinds:community-centre', isCorrected: true }],
  [
    'an activity',
    'koffiedrinken',
    { kind: 'what', what: { filter: 'activities', id: 'coffee', places: 1 }, where: null },
  ],
  [
    'a language that someone speaks somewhere',
    'spreekt arabisch',
    { kind: 'what', what: { filter: 'languages', id: 'ar', places: 1 } },
  ],
  ['a function', 'mensen ontmoeten', { kind: 'what', what: { filter: 'functions', id: 'meet', places: 2 } }],
  [
    'a neighbourhood',
    'south',
    { kind: 'neighbourhood', id: 'BU99010001', title: 'South', lonLat: at(600, 0) },
  ],
  ['a district', 'buiten', { kind: 'district', id: 'WK990101', subtitle: 'Drieweg' }],
  ['a municipality', 'drieweg', { kind: 'municipality', id: 'GM9901', subtitle: null }],
  ['a street', 'hoofdstr', { kind: 'street', title: 'Hoofdstraat', subtitle: 'Drieweg' }],
  ['a postcode', '9901 ab', { kind: 'postcode', id: '9901AB', title: '9901AB', subtitle: 'Drieweg' }],
  [
    'an address by postcode',
    '9901ab 7-A',
    {
      ...nothing,
      kind: 'address',
      id: 'Hoofdstraat 7a, 9901AB Drieweg',
      title: 'Hoofdstraat 7a',
      subtitle: '9901AB Drieweg',
      lonLat: at(700, -10),
    },
  ],
  ['an address by street', 'hoofdstrat 3', { kind: 'address', title: 'Hoofdstraat 3', isCorrected: true }],
  ['an address by street and town', 'Hoofdstraat 7 elders', { kind: 'address', subtitle: '9902AA Elders' }],
])('%s', async (_what, q, expected) => {
  expect((await resultsOf(q))[0]).toMatchObject(expected);
});

test('an activity with an area named beside it says where', async () => {
  expect((await resultsOf('koffie drinken Norht'))[0]).toMatchObject({
    where: { id: 'BU99010002' },
    isCorrected: true,
  });
  const [first] = await resultsOf('koffie drinken in North');
  expect(first).toMatchObject({ kind: 'what', what: { id: 'coffee' } });
  expect(first.where).toMatchObject({
    kind: 'neighbourhood',
    id: 'BU99010002',
    title: 'North',
    lonLat: at(600, 350),
  });
});

test('areas and streets come with their bounds, west south east north', async () => {
  const [south] = await resultsOf('south');
  const [west, , , north] = south.bbox ?? [];
  expect([west, north]).toEqual([expect.closeTo(at(-50, 0)[0], 9), expect.closeTo(at(0, 150)[1], 9)]);
});

test('of two that answer equally well the one nearer to a neighbourhood or a place comes first', async () => {
  const towns = async (near: string) =>
    (await resultsOf('hoofdstraat', { near })).map(({ subtitle }) => subtitle);
  expect(await towns('clubhouse')).toEqual(['Elders', 'Drieweg']);
  expect(await towns('BU99010001')).toEqual(['Drieweg', 'Elders']);
});

test.each(['', '   ', '?!', '"', 'zzzz', '1234 XX', 'NEAR(', 'a* OR b'])('“%s” is no error', async (q) => {
  expect(await resultsOf(q)).toEqual([]);
});

test('an edit and an import are seen', async () => {
  const own = await tinyApp();
  const ids = async (q: string) =>
    (await own.app.inject({ method: 'POST', url: '/api/v1/search', payload: { q } }))
      .json()
      .results.map(({ id }: SearchResult) => id);
  expect(await ids('librarry')).toEqual(['library']);
  own.store.editPlaces({ removed: ['library'] });
  expect(await ids('librarry')).toEqual([]);
  await own.close();
});

test.each<[object, string, string]>([
  [{}, '/q', '/q is required.'],
  [{ q: 'x'.repeat(201) }, '/q', '/q must not have more than 200 characters.'],
  [{ q: 'x', limit: 51 }, '/limit', '/limit must be at most 50.'],
  [{ q: 'x', near: 'nowhere' }, '/near', 'There is no neighbourhood and no place nowhere in the catalogue.'],
])('%o is refused', async (payload, field, detail) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([{ in: 'body', field, detail }]);
});
