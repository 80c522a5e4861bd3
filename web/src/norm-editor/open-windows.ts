// Moments of the week that are often asked for, and clock times as a browser's field has them.
import type { OpenWindow } from '../../../server/contract/norm.ts';
import { weekdays } from '../../../server/domain/places/calendar-date.ts';

const workdays = weekdays.slice(0, 5);
const weekend = weekdays.slice(5);

/** A good part of it on one of the days is enough: hardly any place is open on all evenings. */
export const windowPresets = [
  { id: 'evening', window: { days: workdays, from: '18:00', until: '22:00', on: 'any', minMinutes: 120 } },
  { id: 'morning', window: { days: workdays, from: '08:00', until: '12:00', on: 'any', minMinutes: 120 } },
  { id: 'weekend', window: { days: weekend, from: '09:00', until: '18:00', on: 'any', minMinutes: 120 } },
] as const satisfies { id: string; window: OpenWindow }[];

export type WindowPreset = (typeof windowPresets)[number]['id'];

export const presetOf = (window: OpenWindow): WindowPreset | null =>
  windowPresets.find((preset) => isSameWindow(preset.window, window))?.id ?? null;

const isSameWindow = (a: OpenWindow, b: OpenWindow): boolean =>
  a.from === b.from &&
  a.until === b.until &&
  a.on === b.on &&
  a.minMinutes === b.minMinutes &&
  weekdays.every((day) => a.days.includes(day) === b.days.includes(day));

/** A browser's field has no 24:00; as an end, midnight is that of the day itself. */
export const clockInField = (clock: string): string => (clock === '24:00' ? '00:00' : clock);
export const untilOfField = (clock: string): string => (clock === '00:00' ? '24:00' : clock);

/** How long the window lasts, minutes: an end that is not after the start is that of the next day. */
export function windowMinutes({ from, until }: Pick<OpenWindow, 'from' | 'until'>): number {
  const [start, end] = [from, until].map((clock) => {
    const [hour, minute] = clock.split(':').map(Number);
    return hour * 60 + minute;
  });
  return end > start ? end - start : end - start + 1440;
}
