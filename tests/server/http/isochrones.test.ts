// POST /isochrones over the tiny catalogue: who can come, where one can go, and what is refused.
import { booleanPointInPolygon } from '@turf/turf';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Isochrone } from '../../../server/contract/isochrone.ts';
import { engineVersion } from '../../../server/engine/judge.ts';
import { at } from '../../worlds/metric-plane.ts';
import { place } from '../../worlds/records.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const post = (payload: object, headers: Record<string, string> = {}) =>
  tiny.app.inject({ method: 'POST', url: '/api/v1/isochrones', payload, headers });

async function isochroneOf(payload: object): Promise<Isochrone> {
  const answer = await post(payload);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

const metres = (value: number) => ({ value, unit: 'metres' });
const minutes = (value: number) => ({ value, unit: 'minutes' });
const holds = ({ geometry }: Isochrone, x: number, y: number) =>
  booleanPointInPolygon([...at(x, y)], geometry);

const originAt = (x: number, y: number) => {
  const [lon, lat] = at(x, y);
  return { lon, lat };
};

test('it is a GeoJSON feature that says what it holds, and what it was made with', async () => {
  const answer = await post({ place: 'library', mode: 'walking', within: minutes(10) });
  expect(answer.headers['content-type']).toBe('application/geo+json; charset=utf-8');
  const isochrone = answer.json();
  expect(Check(Isochrone, isochrone)).toBe(true);
  expect(Clean(Isochrone, structuredClone(isochrone))).toEqual(isochrone);
  // x = 300, 500 and 700 walk 620, 420 and 220 m to the library; x = 100 walks 820 m.
  expect(isochrone.properties).toEqual({
    mode: 'walking',
    within: minutes(10),
    limitMetres: 800,
    speedKmh: 4.8,
    direction: 'towards',
    basis: 'streets',
    residents: 75,
    engineVersion,
    catalogueVersion: 1,
  });
  // The street itself is reached up to x = 110, as nobody has to leave it there.
  expect([holds(isochrone, 115, 0), holds(isochrone, 90, 0)]).toEqual([true, false]);
});

test('a limit holds whoever lives at exactly that distance', async () => {
  const within = async (value: number) =>
    (await isochroneOf({ place: 'library', mode: 'walking', within: metres(value) })).properties.residents;
  expect([await within(819.9), await within(820)]).toEqual([75, 100]);
});

test('people come to a place along a one-way street, and leave an origin along it the other way', async () => {
  // Overkant may be cycled eastward only: 30 people at x = 200, 10 at the clubhouse itself at x = 600.
  const asked = { mode: 'cycling', within: metres(420) };
  const towards = await isochroneOf({ place: 'clubhouse', ...asked });
  const from = await isochroneOf({ origin: originAt(600, 310), ...asked });
  expect([towards.properties.direction, towards.properties.residents]).toEqual(['towards', 40]);
  expect([from.properties.direction, from.properties.residents]).toEqual(['from', 10]);
  expect([holds(towards, 250, 300), holds(towards, 950, 300)]).toEqual([true, false]);
  expect([holds(from, 250, 300), holds(from, 950, 300)]).toEqual([false, true]);
});

test('where no street is near it is a circle, and says so', async () => {
  const { properties } = await isochroneOf({
    origin: originAt(600, 3300),
    mode: 'walking',
    within: metres(500),
  });
  expect(properties).toMatchObject({ basis: 'straight-line', residents: 20 });
});

test('questions asked at once each get their own answer, and a new catalogue is seen', async () => {
  const asked = [200, 400, 820].map((value) => ({
    place: 'library',
    mode: 'walking',
    within: metres(value),
  }));
  const together = await Promise.all(asked.map(isochroneOf));
  expect(together.map(({ properties }) => properties.residents)).toEqual([0, 25, 100]);
  const own = await tinyApp();
  const ask = async () =>
    (
      await own.app.inject({
        method: 'POST',
        url: '/api/v1/isochrones',
        payload: { place: 'library', mode: 'walking', within: metres(300) },
      })
    ).json().properties;
  expect(await ask()).toMatchObject({ residents: 25, catalogueVersion: 1 });
  const moved = { ...place('library', at(100, -10)), neighbourhoodCode: 'BU99010001' };
  own.store.replace(tinyCatalogue({ places: [moved] }));
  expect(await ask()).toMatchObject({ residents: 50, catalogueVersion: 2 });
  await own.close();
});

const library = { place: 'library', mode: 'walking' };
test.each<[string, object, string, string]>([
  [
    'neither place nor origin',
    { mode: 'walking', within: metres(9) },
    '',
    'The body must have either place or origin.',
  ],
  [
    'both',
    { ...library, origin: originAt(0, 0), within: metres(9) },
    '',
    'The body must have either place or origin.',
  ],
  [
    'a place nobody knows',
    { ...library, place: 'unheard', within: metres(9) },
    '/place',
    'There is no place with id unheard.',
  ],
  [
    'a limit beyond the horizon',
    { ...library, within: minutes(38) },
    '/within',
    '/within comes to 3040 m walking, further than the 3000 m that distances are known for.',
  ],
  ['no limit', library, '/within', '/within is required.'],
  [
    'an unknown mode',
    { ...library, mode: 'driving', within: metres(9) },
    '/mode',
    '/mode must be one of walking, cycling.',
  ],
  [
    'an origin that is not on the earth',
    { origin: { lon: 5, lat: 91 }, mode: 'walking', within: metres(9) },
    '/origin/lat',
    '/origin/lat must be at most 90.',
  ],
])('%s is refused, and the field named', async (_what, payload, field, detail) => {
  const answer = await post(payload);
  expect(answer.statusCode).toBe(400);
  expect(answer.json()).toMatchObject({ detail, errors: [{ in: 'body', field, detail }] });
});
