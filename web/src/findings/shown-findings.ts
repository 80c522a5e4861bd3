// Which findings are worth a card: those of the town that is looked at, and that say something.
import type { CheckFirstList, FragilityList } from '../../../server/contract/coverage-questions.ts';
import type { AreaFacts } from '../coverage/area-facts.ts';
import type { TownScope } from '../coverage/use-scope.ts';
import type { FoundPlace } from './use-found-places.ts';

/** Of one municipality of a country only its own places; of a town also those across its border. */
export function isWithin(
  scope: TownScope,
  areas: readonly AreaFacts[],
  place: FoundPlace | undefined,
): boolean {
  if (scope.of === 'town') return true;
  return areas.some(({ code }) => code === place?.neighbourhoodCode);
}

/** Someone may lose something, or a verdict turns. */
export const isFragile = ({ residentsLost, turned }: FragilityList['places'][number]): boolean =>
  Math.round(residentsLost.certain) > 0 || Math.round(residentsLost.possible) > 0 || turned.length > 0;

type RecordToCheck = CheckFirstList['records'][number];

export const settlesSomething = ({ settledIfYes, settledIfNo, residentsInDoubt }: RecordToCheck): boolean =>
  settledIfYes.length > 0 || settledIfNo.length > 0 || Math.round(residentsInDoubt) > 0;

/** Neighbourhoods of which some verdict would be certain, each once, by either answer. */
export const settledCodes = ({ settledIfYes, settledIfNo }: RecordToCheck): string[] => [
  ...new Set([...settledIfYes, ...settledIfNo].map(({ code }) => code)),
];
