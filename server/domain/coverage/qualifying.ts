// Which places count for a requirement: yes, no, or nobody knows.
import type { PlaceFilter } from '../norm/norm.ts';
import type { Place } from '../places/place.ts';

export type Qualification = 'yes' | 'no' | 'unknown';

/**
 * Judges a place against a filter. What the filter asks and the record denies is a no; otherwise a record
 * without a date, or from before `staleBefore` (ISO date; null: age does not matter), is unknown.
 */
export function qualification(place: Place, filter: PlaceFilter, staleBefore: string | null): Qualification {
  if (!matchesAny(place.kinds, filter.kinds) || !matchesAny(place.functions, filter.functions)) return 'no';
  const isStale = staleBefore !== null && (place.checkedOn === null || place.checkedOn < staleBefore);
  return isStale ? 'unknown' : 'yes';
}

/** No demand, or an empty one, is met by everything. */
function matchesAny<T extends string>(has: readonly T[], wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some((value) => has.includes(value));
}

/** The first day that is not yet stale on `asOf`, both ISO dates; null where age does not matter. */
export function staleBefore(asOf: string, stalenessMonths: number | null): string | null {
  if (stalenessMonths === null) return null;
  const [year, month, day] = asOf.split('-').map(Number);
  const months = year * 12 + (month - 1) - stalenessMonths;
  const [staleYear, staleMonth] = [Math.floor(months / 12), (months % 12) + 1];
  // The last day of a shorter month stands in for a day it does not have.
  const lastDay = new Date(Date.UTC(staleYear, staleMonth, 0)).getUTCDate();
  const pad = (value: number, width: number) => String(value).padStart(width, '0');
  return `${pad(staleYear, 4)}-${pad(staleMonth, 2)}-${pad(Math.min(day, lastDay), 2)}`;
}
