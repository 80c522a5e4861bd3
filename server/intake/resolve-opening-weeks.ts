// Makes the ordinary week of every place from what its source says of opening hours.
import type { Place } from '../domain/places/place.ts';
import type { Problem, Sourced } from '../domain/problem.ts';
import { hoursReader } from '../sources/opening-hours/hours-reader.ts';

const shownLength = 80;

/** `monday`: of the week that is judged on. What cannot be read is a finding, and the week stays unknown. */
export function resolveOpeningWeeks<T extends Place>(places: readonly T[], monday: string): Sourced<T[]> {
  const read = hoursReader(monday);
  const problems: Problem[] = [];
  const records = places.map((place): T => {
    if (place.openingHours === null) return { ...place, openingWeek: null };
    const { week, problem } = read(place.openingHours);
    if (problem !== null) problems.push(unreadable(place, place.openingHours, problem));
    return { ...place, openingWeek: week };
  });
  return { records, problems };
}

function unreadable(place: Place, text: string, problem: string): Problem {
  const shown = text.length > shownLength ? `${text.slice(0, shownLength - 1)}…` : text;
  return {
    kind: 'unreadable-hours',
    severity: 'doubtful',
    message: `The opening hours of “${place.name}” cannot be read: ${problem} (“${shown}”); they count as unknown. Write them as Mo-Fr 09:00-17:00.`,
    file: place.source,
    at: place.id,
  };
}
