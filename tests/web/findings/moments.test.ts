// A moment of the timeline closes what ended by then; the names of places follow the scenario.
import { expect, test } from 'vitest';
import type { Continuity } from '../../../server/contract/coverage-questions.ts';
import type { Place } from '../../../server/contract/place.ts';
import { closingsUpTo, momentsOf } from '../../../web/src/findings/moments.ts';
import { foundPlaces } from '../../../web/src/findings/use-found-places.ts';

const ends = [
  { date: '2026-12-31', placeIds: ['a', 'b'] },
  { date: '2027-06-30', placeIds: ['c'] },
] as Continuity['ends'];
const continuity = { ends, now: {} } as unknown as Continuity;

test('now nothing has closed, and each day adds its places to those before it', () => {
  expect(momentsOf(continuity).map(({ date }) => date)).toEqual([null, '2026-12-31', '2027-06-30']);
  const closed = (moment: number) =>
    closingsUpTo(continuity, moment).map((change) => 'placeId' in change && change.placeId);
  expect([closed(0), closed(1), closed(2)]).toEqual([[], ['a', 'b'], ['a', 'b', 'c']]);
});

test('a place that the scenario adds has its name and spot, and one that it moves its new spot', () => {
  const known = { id: 'a', name: 'De Linde', kinds: ['library'], lonLat: [5, 52], neighbourhoodCode: null };
  const found = foundPlaces(
    [known as unknown as Place],
    [
      { change: 'move', placeId: 'a', lonLat: [5.1, 52.1] },
      { change: 'add', id: 'new-1', lonLat: [5.2, 52.2], kinds: ['library'], functions: ['learn'] },
    ],
    'Zonder naam',
  );
  expect([...found.values()].map(({ id, name, lonLat }) => [id, name, lonLat])).toEqual([
    ['a', 'De Linde', [5.1, 52.1]],
    ['new-1', 'Zonder naam', [5.2, 52.2]],
  ]);
});
