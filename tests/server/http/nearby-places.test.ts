// POST /nearby-places over the tiny catalogue: what is near whom, how far along the streets, and what is refused.
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import { at } from '../../worlds/metric-plane.ts';
import { address, place } from '../../worlds/records.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
/** Thursday 24 December 2026, 10:00 in the Netherlands. */
const now = () => new Date('2026-12-24T09:00:00Z');

beforeAll(async () => {
  tiny = await tinyApp({ parts: () => ({ now }) });
  const { addresses, places } = tinyCatalogue();
  const inPostcode = { street: 'Hoofdstraat', postcode: '9901AB', city: 'Drieweg' };
  tiny.store.replace(
    tinyCatalogue({
      places: places.map((one) => (one.id === 'clubhouse' ? { ...one, freeOfCharge: true } : one)),
      addresses: [
        ...addresses,
        address(at(300, -10), { ...inPostcode, houseNumber: '3' }),
        address(at(700, -10), { ...inPostcode, houseNumber: '7a' }),
      ],
    }),
  );
});
afterAll(() => tiny.close());

const post = (payload: object, app = tiny.app) =>
  app.inject({ method: 'POST', url: '/api/v1/nearby-places', payload });

async function near(payload: object): Promise<NearbyPlaces> {
  const answer = await post(payload);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}
const listed = ({ places }: NearbyPlaces) =>
  places.map(({ place, metres, minutes }) => [place.id, metres, minutes]);
const walking = { mode: 'walking', maxMinutes: 37.5 };
const point = (x: number, y: number) => ({ lonLat: at(x, y) });

test('places come nearest first by the streets, in minutes at the stated speed, rounded up', async () => {
  // From the home at x = 100, as three-streets.ts works out: 820 m and, over the footbridge, 1020 m; the meeting house
  // stands √(100² + 10²) = 100.5 m from the end of Hoofdstraat: 10 + 1100 + 100.5.
  const found = await near({ origin: point(100, -10), ...walking });
  expect(listed(found)).toEqual([
    ['library', 820, 11],
    ['clubhouse', 1020, 13],
    ['abroad', 1211, 16],
  ]);
  expect(found).toMatchObject({ total: 3, mode: 'walking', speedKmh: 4.8, origin: point(100, -10) });
  expect(found.places[0].place).toEqual((await tiny.app.inject('/api/v1/places/library')).json());
  expect(Check(NearbyPlaces, found)).toBe(true);
  expect(Clean(NearbyPlaces, structuredClone(found))).toEqual(found);
});

test('who works in the neighbourhood of the origin is told where it is asked for', async () => {
  const teamsOf = async (origin: object) =>
    (await near({ origin, ...walking, withTeams: true })).teams?.map(({ id }) => id);
  expect(await teamsOf(point(100, -10))).toEqual(['opbouwwerk', 'sociaal-team', 'mantelzorg']);
  expect(await teamsOf({ neighbourhood: 'BU99010002' })).toEqual(['sociaal-team', 'mantelzorg']);
  // Across the border, where no neighbourhood is known.
  expect(await teamsOf({ place: 'abroad' })).toEqual([]);
  expect(await near({ origin: point(100, -10), ...walking })).not.toHaveProperty('teams');
  const found = await near({ origin: point(100, -10), ...walking, withTeams: true });
  expect(Check(NearbyPlaces, found)).toBe(true);
  expect(Clean(NearbyPlaces, structuredClone(found))).toEqual(found);
});

test('a limit holds the place at exactly that distance, and total counts what the list leaves out', async () => {
  const within = async (maxMinutes: number) =>
    listed(await near({ origin: point(100, -10), mode: 'walking', maxMinutes })).map(([id]) => id);
  expect([await within(10.24), await within(10.25)]).toEqual([[], ['library']]);
  const short = await near({ origin: point(100, -10), ...walking, limit: 1 });
  expect([listed(short).length, short.total]).toEqual([1, 3]);
});

test('who cycles keeps to one-way streets, away from the origin', async () => {
  const cycling = { mode: 'cycling', maxMinutes: 24 };
  // Overkant may be ridden eastward only: 420 m to the clubhouse from x = 200, and no way back from x = 700 but round.
  const from200 = await near({ origin: point(200, 310), ...cycling });
  expect(listed(from200)).toContainEqual(['clubhouse', 420, 2]);
  const from700 = await near({ origin: point(700, 310), ...cycling });
  expect(listed(from700).map(([id]) => id)).toEqual(['abroad', 'library']);
  expect(from700.speedKmh).toBe(15);
});

describe('an origin', () => {
  test.each<[string, object, [number, number], string | null, [string, number]]>([
    ['that is a place is left out itself', { place: 'library' }, [900, -10], 'Library', ['abroad', 411]],
    [
      'that is a neighbourhood is its inner point',
      { neighbourhood: 'BU99010001' },
      [600, 0],
      'South',
      ['library', 310],
    ],
    [
      'that is a postcode is the middle of its addresses',
      { postcode: '9901 ab' },
      [500, -10],
      '9901AB Drieweg',
      ['library', 420],
    ],
    [
      'that is an address is where it stands, however it is written',
      { postcode: ' 9901AB', houseNumber: '7-A' },
      [700, -10],
      'Hoofdstraat 7a, Drieweg',
      ['library', 220],
    ],
    [
      'that is a point is named after the street nearby',
      point(301, -12),
      [301, -12],
      'Dorpsstraat',
      ['library', 621],
    ],
    [
      'that is a point without a street nearby has no name',
      point(1200, 150),
      [1200, 150],
      null,
      ['abroad', 251],
    ],
  ])('%s', async (_what, origin, [x, y], name, [nearest, metres]) => {
    const found = await near({ origin, ...walking });
    const [lon, lat] = at(x, y);
    expect(found.origin.name).toBe(name);
    expect(found.origin.lonLat[0]).toBeCloseTo(lon, 9);
    expect(found.origin.lonLat[1]).toBeCloseTo(lat, 9);
    expect(listed(found)[0].slice(0, 2)).toEqual([nearest, metres]);
  });

  const nowhere = /^No street for walking is known within 1000 m of the origin\.$/;
  test.each<[string, object, string, RegExp]>([
    ['none', {}, '/origin', /^\/origin must have one of lonLat, place, neighbourhood and postcode\.$/],
    ['two', { place: 'library', postcode: '9901AB' }, '/origin', /must have one of/],
    ['a house number alone', { houseNumber: '3' }, '/origin', /must have one of/],
    [
      'a house number beside a place',
      { place: 'library', houseNumber: '3' },
      '/origin/houseNumber',
      /needs a postcode/,
    ],
    ['a place nobody knows', { place: 'unheard' }, '/origin/place', /^There is no place with id unheard\.$/],
    [
      'a neighbourhood elsewhere',
      { neighbourhood: 'BU00000000' },
      '/origin/neighbourhood',
      /no neighbourhood BU00000000/,
    ],
    [
      'a postcode elsewhere',
      { postcode: '1234 AB' },
      '/origin/postcode',
      /^No address in the catalogue has this postcode\.$/,
    ],
    [
      'a house number elsewhere',
      { postcode: '9901AB', houseNumber: '5' },
      '/origin/houseNumber',
      /not this house number/,
    ],
    ['no postcode at all', { postcode: 'Drieweg' }, '/origin/postcode', /postcode/],
    ['a point off the earth', { lonLat: [5, 91] }, '/origin/lonLat', /latitude/],
    ['a point far from any street', point(600, 2000), '/origin', nowhere],
    ['a neighbourhood far from any street', { neighbourhood: 'BU99010003' }, '/origin', nowhere],
  ])('%s is refused, and the field named', async (_what, origin, field, detail) => {
    const answer = await post({ origin, ...walking });
    expect(answer.statusCode).toBe(400);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    expect(answer.json().errors).toEqual([{ in: 'body', field, detail: expect.stringMatching(detail) }]);
  });
});

test.each<[string, object, string[]]>([
  ['kinds', { kinds: ['library', 'sports-club'] }, ['library']],
  ['functions', { functions: ['meet'] }, ['clubhouse', 'abroad']],
  ['activities', { activities: ['coffee'] }, ['library']],
  ['a language', { languages: ['tr', 'ar'] }, ['library']],
  ['wheelchair', { wheelchair: 'yes' }, ['library']],
  ['free', { free: true }, ['clubhouse']],
  ['open now', { openAt: 'now' }, ['library']],
  ['open now, or perhaps', { openAt: 'now', openAtUnknown: 'include' }, ['library', 'clubhouse', 'abroad']],
  ['open on an evening', { openAt: 'tue-19:00' }, []],
  ['two at once', { free: true, kinds: ['library'] }, []],
])('a filter by %s', async (_what, filter, ids) => {
  const found = await near({ origin: point(100, -10), ...walking, filter });
  expect(listed(found).map(([id]) => id)).toEqual(ids);
  expect(found.total).toBe(ids.length);
});

test.each<[string, object, string, string]>([
  [
    'walking beyond the horizon',
    { mode: 'walking', maxMinutes: 38 },
    '/maxMinutes',
    '/maxMinutes must be at most 37.5.',
  ],
  [
    'cycling beyond it',
    { mode: 'cycling', maxMinutes: 25 },
    '/maxMinutes',
    '/maxMinutes comes to 6250 m cycling, further than the 6000 m that distances are known for.',
  ],
  [
    'a time that is none',
    { ...walking, filter: { openAt: '2026-11-39T10:00Z' } },
    '/filter/openAt',
    'There is no time 2026-11-39T10:00Z.',
  ],
  [
    'another filter',
    { ...walking, filter: { q: 'koffie' } },
    '/filter/q',
    '/filter/q is not known here; known are kinds, functions, activities, languages, wheelchair, free, openAt, openAtUnknown.',
  ],
])('%s is refused', async (_what, asked, field, detail) => {
  const answer = await post({ origin: { place: 'library' }, ...asked });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([{ in: 'body', field, detail }]);
});

test('a place without a street near is told in a straight line with its detour', async () => {
  const own = await tinyApp();
  const far = { ...place('far', at(600, 1400)), neighbourhoodCode: null };
  own.store.replace(tinyCatalogue({ places: [far] }));
  // 1090 m from (600, 310), times 1.3.
  const answer = await post({ origin: point(600, 310), ...walking }, own.app);
  expect(listed(answer.json())).toEqual([['far', 1417, 18]]);
  await own.close();
});

test('questions asked at once each get their own answer, beside isochrones, and an edit is seen', async () => {
  const own = await tinyApp();
  const ask = (x: number) => post({ origin: point(x, -10), ...walking, limit: 1 }, own.app);
  const isochrone = own.app.inject({
    method: 'POST',
    url: '/api/v1/isochrones',
    payload: { place: 'library', mode: 'walking', within: { value: 820, unit: 'metres' } },
  });
  const together = await Promise.all([100, 500, 700].map(ask));
  expect(together.map((answer) => answer.json().places[0].metres)).toEqual([820, 420, 220]);
  expect((await isochrone).json().properties.residents).toBe(100);
  own.store.editPlaces({ removed: ['library'] });
  expect((await ask(100)).json().places[0].place.id).toBe('clubhouse');
  await own.close();
});

test('the lists and counts of places, and their tiles, know the filter free too', async () => {
  const ids = (await tiny.app.inject('/api/v1/places?free=true'))
    .json()
    .places.map((one: { id: string }) => one.id);
  expect(ids).toEqual(['clubhouse']);
  expect((await tiny.app.inject('/api/v1/place-counts?free=true')).json().total).toBe(1);
  const tileOf = async (filter: string) =>
    (await tiny.app.inject(`/tiles/places/8/131/83.mvt?${filter}`)).rawPayload.length;
  expect([(await tileOf('free=true')) > 0, await tileOf('free=true&kind=library')]).toEqual([true, 0]);
  const refused = await tiny.app.inject('/api/v1/places?free=false');
  expect(refused.json().errors).toEqual([
    { in: 'query', field: 'free', detail: 'free must be one of true.' },
  ]);
});
