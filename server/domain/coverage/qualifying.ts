// Which places count for a requirement: yes, no, or nobody knows, and then why nobody knows.
import type { PlaceFilter } from '../norm/norm.ts';
import type { Place } from '../places/place.ts';
import { opensAsAsked } from './opening-qualification.ts';

export type Qualification = 'yes' | 'no' | 'unknown';

/** What a record does not say, so that someone may ask: an attribute, or whether the record still holds. */
export const doubts = ['age', 'openingHours', 'activities', 'wheelchair', 'freeOfCharge'] as const;
export type Doubt = (typeof doubts)[number];

/**
 * Judges a place against a filter. What the filter asks and the record denies is a no; otherwise a record that leaves
 * out what is asked, has no date, or is from before `staleBefore` (ISO date; null: age does not matter) is unknown.
 */
export function qualification(place: Place, filter: PlaceFilter, staleBefore: string | null): Qualification {
  const answers = answersOf(place, filter);
  if (answers.some(({ answer }) => answer === 'no')) return 'no';
  return isStale(place, staleBefore) || answers.some(({ answer }) => answer === 'unknown')
    ? 'unknown'
    : 'yes';
}

/** Why a place that qualifies `unknown` does so. */
export function doubtsAbout(place: Place, filter: PlaceFilter, staleBefore: string | null): Doubt[] {
  const unknown = answersOf(place, filter).flatMap(({ doubt, answer }) =>
    answer === 'unknown' && doubt !== null ? [doubt] : [],
  );
  return isStale(place, staleBefore) ? ['age', ...unknown] : unknown;
}

interface Answer {
  answer: Qualification;
  /** `null`: a record always says this. */
  doubt: Doubt | null;
}

/** One answer for each thing that the filter asks. */
function answersOf(place: Place, filter: PlaceFilter): Answer[] {
  const { kinds, functions, activities, wheelchair, freeOfCharge, open, weeklyHours } = filter;
  const answers: Answer[] = [
    { answer: yesOrNo(matchesAny(place.kinds, kinds)), doubt: null },
    { answer: yesOrNo(matchesAny(place.functions, functions)), doubt: null },
  ];
  if (activities !== undefined && activities.length > 0) {
    const answer = place.activities === null ? 'unknown' : yesOrNo(matchesAny(place.activities, activities));
    answers.push({ answer, doubt: 'activities' });
  }
  if (wheelchair !== undefined) {
    const enough = wheelchair === 'yes' ? ['yes'] : ['yes', 'limited'];
    const answer = place.wheelchair === null ? 'unknown' : yesOrNo(enough.includes(place.wheelchair));
    answers.push({ answer, doubt: 'wheelchair' });
  }
  if (freeOfCharge !== undefined) {
    const answer = place.freeOfCharge === null ? 'unknown' : yesOrNo(place.freeOfCharge);
    answers.push({ answer, doubt: 'freeOfCharge' });
  }
  if (open !== undefined || weeklyHours !== undefined) {
    answers.push({ answer: opensAsAsked(place.openingWeek, { open, weeklyHours }), doubt: 'openingHours' });
  }
  return answers;
}

const yesOrNo = (holds: boolean): Qualification => (holds ? 'yes' : 'no');

/** No demand, or an empty one, is met by everything. */
function matchesAny<T extends string>(has: readonly T[], wanted: readonly T[] | undefined): boolean {
  return wanted === undefined || wanted.length === 0 || wanted.some((value) => has.includes(value));
}

const isStale = ({ checkedOn }: Place, staleBefore: string | null) =>
  staleBefore !== null && (checkedOn === null || checkedOn < staleBefore);

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
