// Now, this evening, or a day and a time: which moment that is.
import { expect, test } from 'vitest';
import { askedMoment, openAtForApi } from '../../../web/src/finder/asked-moment.ts';
import type { OpenAt } from '../../../web/src/store/finder-slice.ts';

/** Tuesday, half past two in the afternoon. */
const now = { date: '2026-11-24', minute: 870 };

test.each<[OpenAt, string, number]>([
  ['now', '2026-11-24', 870],
  ['evening', '2026-11-24', 1140],
  ['tue-15:00', '2026-11-24', 900],
  ['tue-14:30', '2026-11-24', 870],
  // Passed today: the next one.
  ['tue-10:00', '2026-12-01', 600],
  ['wed-10:00', '2026-11-25', 600],
  ['mon-09:30', '2026-11-30', 570],
])('“%s” is %s at minute %i', (openAt, date, minute) => {
  expect(askedMoment(openAt, now)).toEqual({ date, minute });
});

test('an evening that has begun is now', () => {
  expect(askedMoment('evening', { ...now, minute: 1270 }).minute).toBe(1270);
  expect(openAtForApi('evening', { ...now, minute: 1270 })).toBe('tue-21:10');
});

test('the server is asked in its own words', () => {
  expect(openAtForApi('now', now)).toBe('now');
  expect(openAtForApi('evening', now)).toBe('tue-19:00');
  expect(openAtForApi('wed-10:00', now)).toBe('wed-10:00');
});
