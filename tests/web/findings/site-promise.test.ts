// A promise is of the case that was searched in: it holds while nothing but its own sites was added.
import { expect, test } from 'vitest';
import type { Change } from '../../../server/contract/scenario.ts';
import { isTried, mostBetter, type Site, stillHolds } from '../../../web/src/findings/site-promise.ts';

const site: Site = {
  lonLat: [5.1, 52.5],
  name: null,
  street: 'Kerkstraat',
  neighbourhoodCode: 'BU99010001',
  gained: 1240,
  gainedInOrder: 1240,
};
const tried: Change = {
  change: 'add',
  id: 'new-1',
  lonLat: [5.1, 52.5],
  kinds: ['library'],
  functions: ['learn'],
};
const closing: Change = { change: 'close', placeId: 'library' };

test('holds with its own sites in the scenario, and no longer with another change or another norm', () => {
  const asked = { norm: 'samen', scenario: { changes: [closing] } };
  const now = (changes: Change[], norm = 'samen') => ({ norm, scenario: { changes } });
  expect(stillHolds(asked, [site], now([closing]))).toBe(true);
  expect(stillHolds(asked, [site], now([closing, tried]))).toBe(true);
  expect(stillHolds(asked, [site], now([closing, { ...tried, lonLat: [5.2, 52.5] }]))).toBe(false);
  expect(stillHolds(asked, [site], now([tried]))).toBe(false);
  expect(stillHolds(asked, [site], now([closing], 'dichterbij'))).toBe(false);
  expect(stillHolds({ norm: 'samen' }, [site], { norm: 'samen' })).toBe(true);
  expect([isTried(site, [tried]), isTried(site, [closing])]).toEqual([true, false]);
});

test('a gap under the bound is told as a part of what is gained: 100 of at most 125 may be 25% better', () => {
  expect(mostBetter({ gap: (125 - 100) / 125 })).toBeCloseTo(0.25, 12);
  expect(mostBetter({ gap: 0 })).toBe(0);
  expect(mostBetter({ gap: 1 })).toBeNull();
});
