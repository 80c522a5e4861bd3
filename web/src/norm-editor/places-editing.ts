// The places that a requirement asks for, as something of their own to change.
import type { PlaceFilter, Requirement } from '../../../server/contract/norm.ts';
import { countOf } from '../coverage/requirement-sentence.tsx';
import { areReachNumbers, numbersOf } from '../store/requirement-numbers.ts';
import { compact } from './draft-norm.ts';
import type { Editing } from './use-draft.ts';

/** Of how many places the words speak. */
export function countedIn(requirement: Requirement): number {
  if (requirement.form === 'reach') return requirement.count;
  const numbers = numbersOf(requirement);
  return areReachNumbers(numbers) ? 2 : countOf(requirement, numbers.amount);
}

export function placesOf({ value, change, type }: Editing<Requirement>): Editing<PlaceFilter> {
  const within = (places: PlaceFilter): Requirement => ({ ...value, places: compact(places) });
  return {
    value: value.places,
    change: (places) => change(within(places)),
    type: (places) => type(within(places)),
  };
}
