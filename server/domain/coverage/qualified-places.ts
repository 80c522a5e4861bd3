// The places of a town that count for a requirement, for certain or perhaps.
import type { PlaceFilter } from '../norm/norm.ts';
import { qualification } from './qualifying.ts';
import type { Town } from './town.ts';

/** Indices into the places of the town, in its `placeOrder`. */
export interface QualifiedPlaces {
  yes: number[];
  unknown: number[];
}

/** @param staleBefore records last checked before this ISO date are unknown; null: never */
export function qualifiedPlaces(
  town: Town,
  filter: PlaceFilter,
  staleBefore: string | null,
): QualifiedPlaces {
  const qualified: QualifiedPlaces = { yes: [], unknown: [] };
  for (const j of town.placeOrder) {
    const answer = qualification(town.places[j], filter, staleBefore);
    if (answer !== 'no') qualified[answer].push(j);
  }
  return qualified;
}
