// Days of the calendar as ISO dates, and the moment that the clocks of the Netherlands show.

/** Monday first, as norms and weeks count them. */
export const weekdays = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;
export type Weekday = (typeof weekdays)[number];

export const minutesPerDay = 1440;

/** A time on the clocks of the Netherlands. */
export interface DutchMoment {
  /** `2026-11-24` */
  date: string;
  /** Minutes since midnight as the clock shows them: also on the two days a year when the clock is changed. */
  minute: number;
}

const dayMs = 86_400_000;
const toMs = (date: string) => Date.parse(`${date}T00:00:00Z`);
const toDate = (ms: number) => new Date(ms).toISOString().slice(0, 10);

export const addDays = (date: string, days: number): string => toDate(toMs(date) + days * dayMs);

/** How many days `date` comes after `from`; negative when it comes before. */
export const daysAfter = (date: string, from: string): number => (toMs(date) - toMs(from)) / dayMs;

/** 0 is Monday. */
export const weekdayOf = (date: string): number => (new Date(toMs(date)).getUTCDay() + 6) % 7;

const dutchClock = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/Amsterdam',
  dateStyle: 'short',
  timeStyle: 'short',
});

export function dutchMoment(instant: Date): DutchMoment {
  const [date, clock] = dutchClock.format(instant).split(' ');
  const [hour, minute] = clock.split(':').map(Number);
  return { date, minute: hour * 60 + minute };
}
