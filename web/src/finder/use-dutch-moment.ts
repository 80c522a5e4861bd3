// What time it is in the Netherlands, to the minute, for all who ask together.
import { useSyncExternalStore } from 'react';
import { type DutchMoment, dutchMoment } from '../../../server/domain/places/calendar-date.ts';

/** A tab that slept, or a clock that was set, is right again within this time. */
const lookEveryMs = 5000;

let moment: DutchMoment = dutchMoment(new Date());
const listeners = new Set<() => void>();
let timer: ReturnType<typeof setInterval> | undefined;

function look(): void {
  const now = dutchMoment(new Date());
  if (now.minute === moment.minute && now.date === moment.date) return;
  moment = now;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  if (listeners.size === 0) {
    timer = setInterval(look, lookEveryMs);
    look();
  }
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
    if (listeners.size === 0) clearInterval(timer);
  };
}

let drawnMoment = moment;

/** What time it is for a page that the server draws, and for the browser until it has taken that page over. */
export function drawAtMoment(drawn: Date): void {
  drawnMoment = dutchMoment(drawn);
}

export const useDutchMoment = (): DutchMoment =>
  useSyncExternalStore(
    subscribe,
    () => moment,
    () => drawnMoment,
  );
