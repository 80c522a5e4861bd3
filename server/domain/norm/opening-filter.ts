// What a requirement may ask of a place's opening hours: open in windows of the week, and hours a week.
import { type Static, Type } from 'typebox';
import { weekdays } from '../places/calendar-date.ts';

const clock = (description: string) =>
  Type.String({ pattern: '^(?:(?:[01]\\d|2[0-3]):[0-5]\\d|24:00)$', description });

export const OpenWindow = Type.Object(
  {
    days: Type.Array(Type.Enum([...weekdays]), { minItems: 1, maxItems: 7, uniqueItems: true }),
    from: clock('HH:MM, from 00:00 to 24:00.'),
    until: clock('HH:MM; where it is not after `from`, the window ends at this time of the next day.'),
    on: Type.Enum(['every', 'any'], {
      description: 'Open on every one of these days, or on at least one of them.',
    }),
    minMinutes: Type.Optional(
      Type.Integer({
        minimum: 1,
        maximum: 1440,
        description: 'How many minutes of the window; left out: all of it.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type OpenWindow = Static<typeof OpenWindow>;

/** All must hold. */
export const OpenWindows = Type.Array(OpenWindow, { maxItems: 10 });

export const WeeklyHours = Type.Object(
  {
    atLeast: Type.Optional(Type.Number({ minimum: 0, maximum: 168 })),
    below: Type.Optional(Type.Number({ exclusiveMinimum: 0, maximum: 168 })),
  },
  { additionalProperties: false, description: 'Hours a week in which the place is open.' },
);
export type WeeklyHours = Static<typeof WeeklyHours>;

export interface OpeningFilter {
  open?: OpenWindow[];
  weeklyHours?: WeeklyHours;
}

/** `19:30` → 1170, minutes since midnight. */
export function minuteOfClock(text: string): number {
  const [hour, minute] = text.split(':').map(Number);
  return hour * 60 + minute;
}
