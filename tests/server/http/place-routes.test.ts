// POST /routes over the tiny catalogue: the way to a place, as long as the list nearby says, and why there is none.
import { join } from 'node:path';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NearbyPlaces } from '../../../server/contract/nearby-places.ts';
import { Route } from '../../../server/contract/route.ts';
import { createTravel } from '../../../server/engine/travel.ts';
import { Sqlite } from '../../../server/sqlite.ts';
import { openCatalogue } from '../../../server/store/open-catalogue.ts';
import { at } from '../../worlds/metric-plane.ts';
import { place } from '../../worlds/records.ts';
import { temporaryFolder } from '../../worlds/temporary-folder.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
  const lonely = { ...place('lonely', at(600, 2500)), neighbourhoodCode: null };
  tiny.store.replace(tinyCatalogue({ places: [...tinyCatalogue().places, lonely] }));
});
afterAll(() => tiny.close());

const originAt = (x: number, y: number) => {
  const [lon, lat] = at(x, y);
  return { lon, lat };
};
const ask = (payload: object) => tiny.app.inject({ method: 'POST', url: '/api/v1/routes', payload });

async function routeOf(payload: object): Promise<Route> {
  const answer = await ask(payload);
  expect(answer.statusCode, answer.body).toBe(200);
  return answer.json();
}

test('a way has a line, minutes at the stated speed, and steps that add up to its metres', async () => {
  const route = await routeOf({ origin: originAt(200, 310), place: 'library', mode: 'walking' });
  expect(route).toMatchObject({ metres: 1420, minutes: 18, mode: 'walking', speedKmh: 4.8 });
  expect(route.steps).toEqual([
    { turn: 'depart', street: 'Overkant', way: 'street', metres: 210 },
    { turn: 'left', street: null, way: 'path', metres: 300 },
    { turn: 'left', street: 'Hoofdstraat', way: 'street', metres: 910 },
    { turn: 'arrive-right', street: 'Hoofdstraat', way: 'street', metres: 0 },
  ]);
  const { coordinates } = route.line;
  expect(coordinates[0]).toEqual(at(200, 310).map((degrees) => Number(degrees.toFixed(6))));
  expect(coordinates.length).toBeGreaterThan(4);
  expect(Check(Route, route)).toBe(true);
  expect(Clean(Route, structuredClone(route))).toEqual(route);
});

test.each(['walking', 'cycling'] as const)(
  '%s, it is as far as the list of places nearby says',
  async (mode) => {
    const maxMinutes = mode === 'walking' ? 37.5 : 24;
    const payload = { origin: { lonLat: at(333, 7) }, mode, maxMinutes };
    const nearby = await tiny.app.inject({ method: 'POST', url: '/api/v1/nearby-places', payload });
    const { places } = nearby.json() as NearbyPlaces;
    expect(places.length).toBeGreaterThan(1);
    for (const { place: near, metres, minutes } of places) {
      // In a straight line, which is no way.
      if (near.id === 'lonely') continue;
      const route = await routeOf({ origin: originAt(333, 7), place: near.id, mode });
      expect([route.metres, route.minutes]).toEqual([metres, minutes]);
      expect(route.steps.reduce((sum, step) => sum + step.metres, 0)).toBe(metres);
    }
  },
);

test.each<[string, object, string, RegExp]>([
  ['a place nobody knows', { place: 'unheard' }, '/place', /^There is no place with id unheard\.$/],
  [
    'an origin in the fields',
    { origin: originAt(600, 1500) },
    '/origin',
    /^No street for walking is known within 1000 m of the origin\.$/,
  ],
  [
    'a place in the fields',
    { place: 'lonely' },
    '/place',
    /^No street for walking .* 1000 m of the place\.$/,
  ],
  [
    'a place that is too far',
    { origin: originAt(700, 310), place: 'clubhouse', mode: 'cycling' },
    '/mode',
    /^No way for cycling of at most 6000 m leads from the origin to the place\.$/,
  ],
  ['a latitude that is none', { origin: { lon: 5, lat: 95 } }, '/origin/lat', /90/],
  ['more than was asked', { postcode: '9901AB' }, '/postcode', /postcode/],
])('%s is refused with a sentence', async (_what, wrong, field, detail) => {
  const right = { origin: originAt(100, -10), place: 'library', mode: 'walking' };
  const answer = await ask({ ...right, ...wrong });
  expect(answer.statusCode).toBe(400);
  const { errors } = answer.json();
  expect(errors[0].field).toBe(field);
  expect(errors[0].detail).toMatch(detail);
});

test('a catalogue from before streets had names still gives the way', async () => {
  const path = join(temporaryFolder(), 'catalogue.sqlite');
  const made = openCatalogue(path);
  made.replace(tinyCatalogue());
  made.close();
  const database = new Sqlite(path);
  database.exec("DELETE FROM named_array WHERE name IN ('shapeName', 'names')");
  database.close();
  const store = openCatalogue(path);
  const way = await createTravel(store).way({ from: at(200, 310), to: at(900, -10), mode: 'walking' });
  expect(way).toMatchObject({
    distanceDm: 14_200,
    steps: [
      { turn: 'depart', street: null },
      { turn: 'arrive-right', street: null },
    ],
  });
  store.close();
});
