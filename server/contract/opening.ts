// When a place is open, on the wire.
import { type Static, Type } from 'typebox';
import { holidayIds } from '../domain/places/dutch-holidays.ts';
import { nullable, oneOf } from './schema.ts';

export const OpeningInterval = Type.Object(
  {
    fromMinute: Type.Integer({ description: 'Minutes since the midnight before, on Dutch clocks.' }),
    untilMinute: Type.Integer({ description: 'Over 1440: it goes on in the next day, until 06:00 at most.' }),
    certainty: oneOf(['open', 'unknown']),
  },
  { description: 'Open, or not known whether it is; outside all intervals it is closed.' },
);
export type OpeningInterval = Static<typeof OpeningInterval>;

export const OpeningWeek = Type.Array(Type.Array(OpeningInterval), {
  minItems: 7,
  maxItems: 7,
  description:
    'An ordinary week without holidays, Monday first, in quarters of an hour; a quarter that is open in part is unknown.',
});
export type OpeningWeek = Static<typeof OpeningWeek>;

export const OpeningDay = Type.Object({
  date: Type.String({ description: 'ISO date.' }),
  holiday: nullable(oneOf(holidayIds)),
  intervals: Type.Array(OpeningInterval),
});
export type OpeningDay = Static<typeof OpeningDay>;

const clock = '(?:[01][0-9]|2[0-3]):[0-5][0-9]';
/** Of a regular expression, without its ends. */
export const instantPattern = `20[0-9]{2}-[01][0-9]-[0-3][0-9]T${clock}(?::[0-5][0-9](?:\\.[0-9]{1,9})?)?(?:Z|[+-]${clock})`;

/** `now`, an instant, or a day and time of the ordinary week. */
export const openAtText = Type.String({
  maxLength: 40,
  pattern: `^(?:now|(?:mon|tue|wed|thu|fri|sat|sun)-${clock}|${instantPattern})$`,
  description: 'now, an instant such as 2026-12-24T19:00:00+01:00, or a day and time such as tue-19:00',
});
