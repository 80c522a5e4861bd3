// A read week as a line of text, for tests that compare it by eye.
import type { OpeningInterval } from '../../../../server/domain/places/opening-interval.ts';

const clock = (minute: number) =>
  `${String(Math.floor(minute / 60)).padStart(2, '0')}:${String(minute % 60).padStart(2, '0')}`;

/** `Mo 09:00-17:00; Tu 10:00-12:00?`: a question mark where it may be open; a day without is closed. */
export function plainWeek(days: readonly (readonly OpeningInterval[])[]): string {
  const names = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa', 'Su'];
  return days
    .flatMap((intervals, day) =>
      intervals.length === 0
        ? []
        : [
            `${names[day]} ${intervals
              .map(
                ({ fromMinute, untilMinute, certainty }) =>
                  `${clock(fromMinute)}-${clock(untilMinute)}${certainty === 'unknown' ? '?' : ''}`,
              )
              .join(',')}`,
          ],
    )
    .join('; ');
}
