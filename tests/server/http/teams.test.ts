// Who works where, over the tiny catalogue: nearest first, with the place where they sit, as fresh as the catalogue.
import { afterAll, beforeAll, expect, test } from 'vitest';
import { tinyPlaces } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const get = (path: string, headers = {}) => tiny.app.inject({ url: `/api/v1${path}`, headers });
const idsOf = async (path: string) =>
  (await get(path)).json().teams.map(({ id, level }: { id: string; level?: string }) => [id, level]);

test('a neighbourhood has its own, its district’s and its municipality’s teams, the nearest first', async () => {
  expect(await idsOf('/neighbourhoods/BU99010001/teams')).toEqual([
    ['opbouwwerk', 'neighbourhood'],
    ['sociaal-team', 'district'],
    ['mantelzorg', 'municipality'],
  ]);
  expect(await idsOf('/neighbourhoods/BU99010003/teams')).toEqual([['mantelzorg', 'municipality']]);
});

test('a team tells when one can walk in and where it sits', async () => {
  const [, team] = (await get('/neighbourhoods/BU99010001/teams')).json().teams;
  expect(team).toMatchObject({
    kind: 'social-team',
    areaCodes: ['WK990100'],
    phone: '+31 85 000 9001',
    place: { id: 'library', name: 'Library' },
  });
  expect(team.consultationWeek[1]).toEqual([{ fromMinute: 540, untilMinute: 720, certainty: 'open' }]);
  expect(team).not.toHaveProperty('placeId');
});

test('all teams come by kind, or those of one municipality', async () => {
  const all = [['sociaal-team'], ['opbouwwerk'], ['mantelzorg']].map(([id]) => [id, undefined]);
  expect(await idsOf('/teams')).toEqual(all);
  expect(await idsOf('/teams?municipality=GM9901')).toEqual(all);
  expect(await idsOf('/teams?municipality=GM0001')).toEqual([]);
});

test.each([
  ['/neighbourhoods/BU00000000/teams', 404],
  ['/neighbourhoods/Dorp/teams', 400],
  ['/teams?municipality=Drieweg', 400],
  ['/teams?buurt=BU99010001', 400],
])('%s is a problem, %i', async (path, status) => {
  const answer = await get(path);
  expect(answer.statusCode).toBe(status);
  expect(answer.headers['content-type']).toContain('application/problem+json');
  expect(answer.json().detail).toMatch(/\.$/);
});

test('nothing is sent again as long as the catalogue is the same; a place that goes is where nobody sits', async () => {
  const path = '/neighbourhoods/BU99010001/teams';
  const etag = (await get(path)).headers.etag;
  expect((await get(path, { 'if-none-match': etag })).statusCode).toBe(304);
  tiny.store.editPlaces({ removed: ['library'] });
  const fresh = await get(path, { 'if-none-match': etag });
  expect(fresh.statusCode).toBe(200);
  expect(fresh.json().teams[1].place).toBeNull();
  tiny.store.editPlaces({ saved: [tinyPlaces[0]] });
});
