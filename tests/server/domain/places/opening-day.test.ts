// What days of the calendar say at a moment: open, closed or unknown, until when, and when it opens.
import { expect, test } from 'vitest';
import { type OpeningDay, openingStateAt } from '../../../../server/domain/places/opening-day.ts';

const interval = (fromMinute: number, untilMinute: number, certainty: 'open' | 'unknown' = 'open') => ({
  fromMinute,
  untilMinute,
  certainty,
});

/** Thursday open in the evening until 01:00, Friday perhaps in the morning, Saturday open from 10:00 to 12:00. */
const days: OpeningDay[] = [
  { date: '2026-11-26', holiday: null, intervals: [interval(1200, 1500)] },
  { date: '2026-11-27', holiday: null, intervals: [interval(540, 720, 'unknown')] },
  { date: '2026-11-28', holiday: null, intervals: [interval(600, 720)] },
];
const at = (date: string, minute: number) => openingStateAt(days, { date: `2026-11-${date}`, minute });
const moment = (date: string, minute: number) => ({ date: `2026-11-${date}`, minute });

test.each([
  ['before it opens', at('26', 600), 'closed', moment('26', 1200), moment('26', 1200)],
  ['at the minute that it opens', at('26', 1200), 'open', moment('27', 60), null],
  ['after midnight', at('27', 59), 'open', moment('27', 60), null],
  ['at the minute that it closes', at('27', 60), 'closed', moment('27', 540), moment('28', 600)],
  ['where nobody knows', at('27', 600), 'unknown', moment('27', 720), moment('28', 600)],
  ['after the last that is known', at('28', 720), 'closed', null, null],
  ['before the days given', at('25', 600), 'unknown', null, null],
  ['after the days given', at('29', 0), 'unknown', null, null],
])('%s', (_case, found, state, until, opensNext) => {
  expect(found).toEqual({ state, until, opensNext });
});

test('nothing known is unknown', () => {
  expect(openingStateAt(null, moment('26', 0))).toEqual({ state: 'unknown', until: null, opensNext: null });
});
