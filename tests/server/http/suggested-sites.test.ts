// Where next, over HTTP: what is promised is what the scenario then gains, with progress on the way.
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../../server/contract/coverage.ts';
import { SearchLine, SuggestedSites } from '../../../server/contract/suggested-sites.ts';
import { at } from '../../worlds/metric-plane.ts';
import { reach } from '../../worlds/records.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const post = (path: string, payload: object, headers = {}) =>
  tiny.app.inject({ method: 'POST', url: `/api/v1${path}`, payload, headers });
const asked = { norm: 'samen', requirement: 'near', count: 1 };

async function suggested(payload: object): Promise<SuggestedSites> {
  const answer = await post('/suggested-sites', payload);
  expect(answer.statusCode, answer.body).toBe(200);
  const body = answer.json();
  expect(Check(SuggestedSites, body)).toBe(true);
  expect(Clean(SuggestedSites, structuredClone(body))).toEqual(body);
  return body;
}

// Certain now: South x = 300, 500, 700 (75 people). Waiting: South x = 100 (25), North (40), Polder (20, no street).
test('one site covers all who wait on the streets, which is proved the best', async () => {
  const { sites, gained, waiting, bound, gap, isOptimal } = await suggested(asked);
  expect({ gained, waiting, bound, gap, isOptimal }).toEqual({
    gained: 65,
    waiting: 85,
    bound: 65,
    gap: 0,
    isOptimal: true,
  });
  expect(sites).toHaveLength(1);
  expect(sites[0].street).toBe('Dorpsstraat');
});

test('a place at the suggested site gains in the scenario what was promised', async () => {
  const { sites, gained } = await suggested(asked);
  const add = { change: 'add', lonLat: sites[0].lonLat, kinds: ['library'], functions: ['meet'] };
  const answer = await post('/coverage', { norm: 'samen', scenario: { changes: [add] } });
  expect((answer.json() as Coverage).scenario?.requirements[0].gained?.certain).toBe(gained);
});

test('of given positions the better one is chosen, by its name', async () => {
  const candidate = (name: string, x: number, y: number) => {
    const [lon, lat] = at(x, y);
    return { lon, lat, name };
  };
  const candidates = [candidate('Gymzaal', 1200, 150), candidate('School', 100, -10)];
  const { sites, gained } = await suggested({ ...asked, candidates });
  // From the school: South x = 100 next door, North x = 200 in 620 m over the footbridge.
  expect([sites[0].name, gained]).toEqual(['School', 55]);
});

test('the buildings of the catalogue can be chosen among by their kind', async () => {
  const schools = { kinds: ['school'] };
  const { sites, candidates } = await suggested({ ...asked, candidates: schools });
  const known = tiny.store.candidateSites.find(schools);
  expect(candidates).toBe(known.length);
  for (const { lonLat } of sites) expect(known.map((site) => [...site.lonLat])).toContainEqual(lonLat);
  const none = await post('/suggested-sites', { ...asked, candidates: { kinds: ['castle'] } });
  expect(none.statusCode).toBe(400);
  expect(none.json().errors[0].field).toBe('/candidates/kinds');
});

test('by verdicts it turns as many neighbourhoods as it can', async () => {
  const { turned } = await suggested({ ...asked, objective: 'verdicts' });
  expect(turned).toBe(2);
});

test('as lines it tells how far it is, and ends with the same result', async () => {
  const answer = await post('/suggested-sites', asked, { accept: 'application/x-ndjson' });
  expect(answer.headers['content-type']).toMatch(/^application\/x-ndjson/);
  const lines = answer.body
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
  for (const line of lines) expect(Check(SearchLine, line)).toBe(true);
  expect(lines.some((line) => 'progress' in line)).toBe(true);
  expect(lines.at(-1)).toEqual({ result: await suggested(asked) });
});

test.each([
  [{ ...asked, requirement: 'far' }, '/requirement', /no requirement “far”/],
  [
    {
      ...asked,
      norm: {
        requirements: [
          { id: 'near', form: 'presence', title: 'Een', level: 'district', count: 1, places: {} },
        ],
      },
    },
    '/requirement',
    /is a presence/,
  ],
  [{ ...asked, norm: 'nergens' }, '/norm', /no norm with id nergens/],
  [{ ...asked, count: 6 }, '/count', /at most 5/],
  [
    { ...asked, norm: { requirements: [reach({ within: { value: 4000, unit: 'metres' } })] } },
    '/requirement',
    /further than the 3000 m/,
  ],
])('%j is refused with its field', async (payload, field, detail) => {
  for (const accept of ['application/json', 'application/x-ndjson']) {
    const answer = await post('/suggested-sites', payload, { accept });
    if (answer.statusCode === 200) {
      expect(JSON.parse(answer.body).problem.detail).toMatch(detail);
      continue;
    }
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].field).toBe(field);
    expect(answer.json().detail).toMatch(detail);
  }
});
