// On which days a place is open at the time that suits: an hour of it at least, what is unsure apart.
import { expect, test } from 'vitest';
import { openDays } from '../../../web/src/referral/open-days.ts';

const open = (fromMinute: number, untilMinute: number) => ({
  fromMinute,
  untilMinute,
  certainty: 'open' as const,
});
const unsure = (fromMinute: number, untilMinute: number) => ({
  fromMinute,
  untilMinute,
  certainty: 'unknown' as const,
});
const week = (days: Record<number, ReturnType<typeof open | typeof unsure>[]>) =>
  Array.from({ length: 7 }, (_, day) => days[day] ?? []);

test('an hour of the part of the day is enough, less is not, and two openings count together', () => {
  const opened = week({ 0: [open(540, 720)], 1: [open(690, 1020)], 2: [open(480, 510), open(690, 720)] });
  expect(openDays(opened, null, 'morning')).toEqual({ certain: [0, 2], possible: [] });
  expect(openDays(opened, 1, 'morning')).toEqual({ certain: [], possible: [] });
  expect(openDays(opened, 1, 'afternoon')).toEqual({ certain: [1], possible: [] });
});

test('at an hour it is open for the whole of that hour', () => {
  const opened = week({ 3: [open(840, 900)], 4: [open(855, 1020)] });
  expect(openDays(opened, null, 14)).toEqual({ certain: [3], possible: [] });
});

test('what may be open is possible, and without hours every day is', () => {
  expect(openDays(week({ 1: [unsure(1080, 1200)] }), null, 'evening')).toEqual({
    certain: [],
    possible: [1],
  });
  expect(openDays(null, 5, null)).toEqual({ certain: [], possible: [5] });
  expect(openDays(null, null, null).possible).toHaveLength(7);
});

test('what goes on after midnight is of the next day too, from Sunday into Monday', () => {
  const opened = week({ 6: [open(1320, 1500)] });
  expect(openDays(opened, 0, null)).toEqual({ certain: [0], possible: [] });
  expect(openDays(opened, 6, 'evening')).toEqual({ certain: [6], possible: [] });
});
