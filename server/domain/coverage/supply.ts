// How much a place offers, in what a requirement counts: itself, hours a week, or floor area.
import type { Supply } from '../norm/norm.ts';
import { weeklyHours } from '../places/opening-week.ts';
import type { Place } from '../places/place.ts';
import type { Qualification } from './qualifying.ts';

/** `upper` is Infinity where nobody knows and nothing limits it. */
export interface Amount {
  lower: number;
  upper: number;
}

/** Parts of a unit in which amounts are added up, so that sums are exact in any order. */
const amountPart = 2 ** -20;

export const exactAmount = (amount: number) => Math.round(amount / amountPart) * amountPart;

/** Of a place that may not qualify nothing is certain; what is not known of it could be anything possible. */
export function supplyOf(place: Place, of: Supply, qualification: Qualification): Amount {
  if (qualification === 'no') return { lower: 0, upper: 0 };
  const full = fullSupply(place, of);
  return qualification === 'yes' ? full : { lower: 0, upper: full.upper };
}

function fullSupply({ openingWeek, floorAreaM2 }: Place, of: Supply): Amount {
  if (of === 'places') return { lower: 1, upper: 1 };
  if (of === 'openingHours') return weeklyHours(openingWeek);
  if (floorAreaM2 === null) return { lower: 0, upper: Number.POSITIVE_INFINITY };
  const area = exactAmount(floorAreaM2);
  return { lower: area, upper: area };
}
