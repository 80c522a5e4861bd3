// When places are open, as the API tells it: an ordinary week, the coming days with holidays, and who is open at a time.
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Place } from '../../../server/contract/place.ts';
import { place } from '../../worlds/records.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
/** Thursday 24 December 2026, 10:00 in the Netherlands. */
let now = new Date('2026-12-24T09:00:00Z');

beforeAll(async () => {
  tiny = await tinyApp({ parts: () => ({ now: () => now }) });
  const { places } = tinyCatalogue();
  const noHoliday = place('club', places[0].lonLat, {
    name: 'Club',
    openingHours: 'Mo-Su 09:00-22:00; PH off',
  });
  const unreadable = place('vague', places[0].lonLat, { name: 'Vague', openingHours: 'zie website' });
  tiny.store.replace(
    tinyCatalogue({
      places: [
        ...places,
        { ...noHoliday, openingWeek: null, neighbourhoodCode: null },
        { ...unreadable, neighbourhoodCode: null },
      ],
    }),
  );
});
afterAll(() => tiny.close());

const get = (path: string, headers: Record<string, string> = {}) =>
  tiny.app.inject({ url: `/api/v1${path}`, headers });
const office = { fromMinute: 540, untilMinute: 1020 };

test('a place tells its ordinary week and what it does today and in the next seven days', async () => {
  const library: Place = (await get('/places/library')).json();
  expect(library.openingWeek).toEqual([...Array(5).fill([{ ...office, certainty: 'open' }]), [], []]);
  expect(library.openingDays?.map(({ date, holiday }) => [date, holiday])).toEqual([
    ['2026-12-24', null],
    ['2026-12-25', 'christmas-day'],
    ['2026-12-26', 'second-christmas-day'],
    ['2026-12-27', null],
    ['2026-12-28', null],
    ['2026-12-29', null],
    ['2026-12-30', null],
    ['2026-12-31', null],
  ]);
  expect(library.openingDays?.slice(0, 3).map(({ intervals }) => intervals)).toEqual([
    [{ ...office, certainty: 'open' }],
    [{ ...office, certainty: 'unknown' }],
    [],
  ]);
});

test('a place whose hours are not known, or cannot be read, tells no days', async () => {
  for (const id of ['abroad', 'vague']) {
    const found: Place = (await get(`/places/${id}`)).json();
    expect([found.openingWeek, found.openingDays]).toEqual([null, null]);
  }
});

describe('places that are open', () => {
  const nobodyKnows = ['clubhouse', 'abroad', 'vague'];
  test.each([
    ['now', ['club', 'library'], nobodyKnows],
    ['2026-12-24T18:00:00%2B01:00', ['club'], nobodyKnows],
    ['2026-12-24T22:00:00Z', [], nobodyKnows],
    ['2026-12-25T10:00:00Z', [], ['library', ...nobodyKnows]],
    ['tue-09:00', ['library'], ['club', ...nobodyKnows]],
    ['tue-17:00', [], ['club', ...nobodyKnows]],
    ['sat-10:00', [], ['club', ...nobodyKnows]],
  ])('at %s: %j, and perhaps %j', async (openAt, certain, perhaps) => {
    const idsOf = async (query: string) => {
      const { places }: { places: Place[] } = (await get(`/places?${query}`)).json();
      return places.map(({ id }) => id).sort();
    };
    expect(await idsOf(`openAt=${openAt}`)).toEqual(certain);
    expect(await idsOf(`openAt=${openAt}&openAtUnknown=include`)).toEqual([...certain, ...perhaps].sort());
  });

  test.each(['later', 'tue', 'tue-25:00', 'di-19:00', '2026-12-24', '2026-12-24T18:00:00'])(
    '%s is no time that can be asked for',
    async (openAt) => {
      const answer = await get(`/places?openAt=${openAt}`);
      expect(answer.statusCode).toBe(400);
      expect(answer.json().errors[0]).toMatchObject({ field: 'openAt' });
    },
  );

  test('a day that no month has is refused', async () => {
    const answer = await get('/places?openAt=2026-13-24T18:00:00Z');
    expect(answer.statusCode).toBe(400);
    expect(answer.json().errors[0].detail).toBe('There is no time 2026-13-24T18:00:00Z.');
  });
});

test('places are found by what one can do there', async () => {
  const { places }: { places: Place[] } = (await get('/places?activity=games,coffee')).json();
  expect(places.map(({ id, activities }) => [id, activities])).toEqual([['library', ['coffee']]]);
  expect((await get('/catalogue')).json()).toMatchObject({
    activities: ['coffee'],
    languages: [{ code: 'ar', ownName: 'العربية' }],
  });
});

describe('what was heard before', () => {
  const etagAt = async (path: string, instant: string) => {
    now = new Date(instant);
    return (await get(path)).headers.etag;
  };

  test('holds until the day ends in the Netherlands', async () => {
    const before = await etagAt('/places', '2026-12-24T09:00:00Z');
    expect(await etagAt('/places', '2026-12-24T22:59:00Z')).toBe(before);
    expect(await etagAt('/places', '2026-12-24T23:00:00Z')).not.toBe(before);
  });

  test('holds for a minute where the question is what is open now', async () => {
    const before = await etagAt('/places?openAt=now', '2026-12-24T09:00:00Z');
    expect(await etagAt('/places?openAt=now', '2026-12-24T09:00:59Z')).toBe(before);
    expect(await etagAt('/places?openAt=now', '2026-12-24T09:01:00Z')).not.toBe(before);
  });
});
