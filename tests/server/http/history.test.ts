// What the API tells of changes: of a place, of one that is gone, of none that ever was, and of all in a row.
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ChangeList, PlaceHistory } from '../../../server/contract/history.ts';
import { tinyCatalogue, tinyPlaces } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

const [library, clubhouse, abroad] = tinyPlaces;
let tiny: TinyApp;

/** A library that shuts on Monday, moves and is checked; a clubhouse that goes; nothing of the place abroad. */
beforeAll(async () => {
  tiny = await tinyApp();
  const report = (finishedAt: string) => ({ ...tinyCatalogue().report, finishedAt });
  const later = {
    ...library,
    openingHours: 'Tu-Fr 09:00-17:00; PH off',
    wheelchair: null,
    lonLat: [library.lonLat[0] + 0.01, library.lonLat[1]] as const,
    checkedOn: '2026-11-20',
  };
  tiny.store.replace(
    tinyCatalogue({ places: [later, clubhouse, abroad], report: report('2026-11-21T08:00:00Z') }),
  );
  tiny.store.replace(
    tinyCatalogue({
      places: [{ ...later, openingHours: 'zie de deur' }, abroad],
      report: report('2026-11-28T08:00:00Z'),
    }),
  );
});
afterAll(() => tiny.close());

const ask = (path: string, headers: Record<string, string> = {}) =>
  tiny.app.inject({ url: `/api/v1${path}`, headers });
const history = async (id: string): Promise<PlaceHistory> => (await ask(`/places/${id}/history`)).json();
const changes = async (query = ''): Promise<ChangeList> => (await ask(`/changes${query}`)).json();

test('both answers hold what their schemas name and nothing else', async () => {
  for (const [path, schema] of [
    ['/places/library/history', PlaceHistory],
    ['/places/clubhouse/history', PlaceHistory],
    ['/changes', ChangeList],
  ] as const) {
    const body: unknown = (await ask(path)).json();
    expect(Check(schema, body)).toBe(true);
    expect(Clean(schema, structuredClone(body))).toEqual(body);
  }
});

test('the history of a place begins with what is newest, and says what its hours come to', async () => {
  const { changes, ...place } = await history('library');
  expect(place).toMatchObject({
    id: 'library',
    name: 'Library',
    isThere: true,
    goneAt: null,
    keptSince: '2026-11-01T12:00:00Z',
  });
  expect(
    changes.map(({ moment, version, fields }) => [moment, version, fields.map(({ field }) => field)]),
  ).toEqual([
    ['2026-11-28T08:00:00.000Z', 3, ['openingHours']],
    ['2026-11-21T08:00:00.000Z', 2, ['openingHours', 'lonLat', 'wheelchair', 'checkedOn']],
  ]);
  expect(changes[1].fields[2]).toEqual({ field: 'wheelchair', before: 'yes', after: null });
  const weeks = Object.fromEntries(place.openingWeeks.map(({ openingHours, week }) => [openingHours, week]));
  const day = [{ fromMinute: 540, untilMinute: 1020, certainty: 'open' }];
  expect(weeks).toEqual({
    'Mo-Fr 09:00-17:00': [day, day, day, day, day, [], []],
    'Tu-Fr 09:00-17:00; PH off': [[], day, day, day, day, [], []],
    'zie de deur': null,
  });
});

test('a place that is gone keeps its last name, and where it was one can still ask for places nearby', async () => {
  expect(await history('clubhouse')).toMatchObject({
    name: clubhouse.name,
    isThere: false,
    goneAt: '2026-11-28T08:00:00.000Z',
    changes: [{ what: 'gone', lonLat: [...clubhouse.lonLat], fields: [] }],
  });
  expect((await ask('/places/clubhouse')).statusCode).toBe(404);
  const near = await tiny.app.inject({
    method: 'POST',
    url: '/api/v1/nearby-places',
    payload: { origin: { place: 'clubhouse' }, mode: 'walking', maxMinutes: 30 },
  });
  expect(near.statusCode).toBe(200);
  expect(near.json().origin).toEqual({ lonLat: [...clubhouse.lonLat], name: clubhouse.name });
});

test('a place in which nothing changed has an empty history; one that never was has none', async () => {
  expect(await history('abroad')).toMatchObject({ isThere: true, changes: [], openingWeeks: [] });
  const answer = await ask('/places/nergens/history');
  expect(answer.statusCode).toBe(404);
  expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
  expect(answer.json().detail).toBe('There never was a place with id nergens.');
});

test('all changes come oldest first, and the Link header leads through the pages', async () => {
  const seen: string[] = [];
  let path: string | undefined = '/changes?limit=1&since=2026-11-01';
  while (path !== undefined) {
    const answer = await ask(path);
    const page = answer.json() as ChangeList;
    expect(page.keptSince).toBe('2026-11-01T12:00:00Z');
    seen.push(...page.changes.map(({ placeId, what }) => `${placeId} ${what}`));
    path = /^<\/api\/v1(.+)>; rel="next"$/.exec(String(answer.headers.link))?.[1];
    expect(path === undefined).toBe(page.next === null);
  }
  expect(seen).toEqual(['library changed', 'library changed', 'clubhouse gone']);
});

test('since leaves out what the asker has: by date, and by instant in any zone', async () => {
  const versions = async (query: string) => (await changes(query)).changes.map(({ version }) => version);
  expect(await versions('')).toEqual([2, 3, 3]);
  expect(await versions('?since=2026-11-22')).toEqual([3, 3]);
  expect(await versions(`?since=${encodeURIComponent('2026-11-21T09:00:00+01:00')}`)).toEqual([3, 3]);
  expect(await versions('?since=2026-11-28T08:00:00Z')).toEqual([]);
});

test.each([
  'since=gisteren',
  'since=2026-13-01',
  'cursor=-1',
  'cursor=x',
  'limit=0',
  'limit=1001',
  'sinds=2026-01-01',
])('%s is refused', async (query) => {
  const answer = await ask(`/changes?${query}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().type).toBe('urn:problem-type:sociale-basis:validation');
});

test('who has the answer hears that nothing changed, until an import', async () => {
  for (const path of ['/places/library/history', '/changes']) {
    const etag = String((await ask(path)).headers.etag);
    expect((await ask(path, { 'if-none-match': etag })).statusCode).toBe(304);
  }
});
