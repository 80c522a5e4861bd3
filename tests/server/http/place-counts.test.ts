// GET /place-counts: every figure is what the list would give with that one filter set, or left out.
import { stringify } from 'node:querystring';
import fc from 'fast-check';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { PlaceCounts, type PlaceList } from '../../../server/contract/place.ts';
import { resolveOpeningWeeks } from '../../../server/intake/resolve-opening-weeks.ts';
import { manyPlaces } from '../../worlds/many-places.ts';
import { at } from '../../worlds/metric-plane.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
/** Thursday 17 December 2026, 10:00 in the Netherlands: no holiday of any kind. */
let now = new Date('2026-12-17T09:00:00Z');

const activities = [null, ['coffee'], ['games'], ['coffee', 'games']];
const languages = [null, ['ar'], ['ar', 'tr'], null, ['nl', 'pl']];
const { records: places } = resolveOpeningWeeks(
  manyPlaces(300, [...at(-50, -150), ...at(1250, 3600)], ['BU99010001', 'BU99010002', null]).map(
    (place, i) => ({
      ...place,
      activities: activities[i % activities.length],
      languages: languages[i % languages.length],
      freeOfCharge: [true, false, null][i % 3],
    }),
  ),
  '2026-11-09',
);

beforeAll(async () => {
  tiny = await tinyApp({ parts: () => ({ now: () => now }) });
  tiny.store.replace(tinyCatalogue({ places }));
});
afterAll(() => tiny.close());

type Asked = Record<string, string>;
const get = async <T>(path: string): Promise<T> => (await tiny.app.inject(`/api/v1${path}`)).json();
const countsOf = (asked: Asked) => get<PlaceCounts>(`/place-counts?${stringify(asked)}`);
const listed = async (asked: Asked) =>
  (await get<PlaceList>(`/places?${stringify({ ...asked, limit: 1 })}`)).total;

const choices: Record<string, string[]> = {
  q: ['linde', 'buurthuis', 'zzz'],
  kind: ['library', 'library,sewing-circle', 'unheard'],
  function: ['meet', 'learn,support'],
  activity: ['coffee', 'games'],
  language: ['ar', 'tr,pl', 'so'],
  wheelchair: ['yes', 'limited'],
  free: ['true'],
  openAt: ['now', 'thu-19:00', 'sat-11:00', '2026-12-17T13:00:00Z'],
  openAtUnknown: ['include', 'leave-out'],
  neighbourhood: ['BU99010001', 'BU99010003'],
  municipality: ['GM9901', 'GM0001'],
};
const asking = fc.record(
  Object.fromEntries(Object.entries(choices).map(([name, values]) => [name, fc.constantFrom(...values)])),
  { requiredKeys: [] },
) as fc.Arbitrary<Asked>;

test('on any question', async () => {
  await fc.assert(
    fc.asyncProperty(asking, async (asked) => {
      const counts = await countsOf(asked);
      expect(counts.total).toBe(await listed(asked));
      expect(counts.wheelchair).toBe(await listed({ ...asked, wheelchair: 'yes' }));
      expect(counts.free).toBe(await listed({ ...asked, free: 'true' }));
      expect(counts.openAt.now).toBe(await listed({ ...asked, openAt: 'now' }));
      expect(counts.openAt.evening).toBe(await listed({ ...asked, openAt: 'thu-19:00' }));
      expect(counts.kinds.library ?? 0).toBe(await listed({ ...asked, kind: 'library' }));
      expect(counts.functions.meet ?? 0).toBe(await listed({ ...asked, function: 'meet' }));
      expect(counts.activities.games ?? 0).toBe(await listed({ ...asked, activity: 'games' }));
      expect(counts.languages.ar ?? 0).toBe(await listed({ ...asked, language: 'ar' }));
      expect(counts.neighbourhoods.BU99010002 ?? 0).toBe(
        await listed({ ...asked, neighbourhood: 'BU99010002' }),
      );
      const set = Object.keys(asked).filter((name) => name !== 'openAtUnknown');
      expect(Object.keys(counts.without).sort()).toEqual(set.sort());
      for (const name of set) {
        const { [name]: _, ...others } = asked;
        expect(counts.without[name]).toBe(await listed(others));
      }
    }),
    { numRuns: 30 },
  );
});

test('the answer has the form that is described, and counts what is there', async () => {
  const counts = await countsOf({});
  expect(Check(PlaceCounts, counts)).toBe(true);
  expect(Clean(PlaceCounts, structuredClone(counts))).toEqual(counts);
  expect(counts.total).toBe(300);
  expect(Object.keys(counts.kinds)).toContain('sewing-circle');
  expect(Object.values(counts.neighbourhoods).reduce((sum, count) => sum + count)).toBe(200);
  expect(counts.without).toEqual({});
  expect(counts.activities).toEqual({ coffee: 150, games: 150 });
  expect(counts.languages).toEqual({ ar: 120, nl: 60, pl: 60, tr: 60 });
});

test('where nothing fits it says which filter to leave out', async () => {
  const counts = await countsOf({ kind: 'library', activity: 'coffee', q: 'zzz' });
  expect(counts.total).toBe(0);
  const { q, kind, activity } = counts.without;
  expect([q > 0, kind, activity]).toEqual([true, 0, 0]);
});

test('the answer is another a minute later, and this evening is now once it is late', async () => {
  const etag = (await tiny.app.inject('/api/v1/place-counts')).headers.etag as string;
  const again = () => tiny.app.inject({ url: '/api/v1/place-counts', headers: { 'if-none-match': etag } });
  expect((await again()).statusCode).toBe(304);
  now = new Date('2026-12-17T20:30:00Z');
  const late = await again();
  expect(late.statusCode).toBe(200);
  const { openAt } = late.json<PlaceCounts>();
  expect(openAt.now).toBeGreaterThan(0);
  expect(openAt.evening).toBe(openAt.now);
  expect(openAt.now).toBe(await listed({ openAt: 'thu-21:30' }));
});

test('an edit of places is counted at once', async () => {
  const [first] = places;
  tiny.store.editPlaces({ removed: [first.id] });
  expect((await countsOf({})).total).toBe(299);
  tiny.store.editPlaces({ saved: [first] });
  expect((await countsOf({})).total).toBe(300);
});
