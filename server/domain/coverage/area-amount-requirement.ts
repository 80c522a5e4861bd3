// Presence and ratio, judged for a whole town: the neighbourhoods of an area share what is said of it.
import type { PresenceRequirement, RatioRequirement } from '../norm/norm.ts';
import { AreaAmountTally } from './area-amount-tally.ts';
import { qualifiedPlaces } from './qualified-places.ts';
import { noFigures } from './reach-requirement.ts';
import { type Doubtful, recordReasons } from './records-that-matter.ts';
import type { AmountCurve, Reason, RequirementResult } from './result.ts';
import { supplyOf } from './supply.ts';
import type { Town } from './town.ts';

type AreaAmountRequirement = PresenceRequirement | RatioRequirement;

/** One result a neighbourhood, in the order of the town. */
export function judgeAreaAmount(
  town: Town,
  requirement: AreaAmountRequirement,
  staleBefore: string | null,
): RequirementResult[] {
  const { tally, doubtful } = tallyUp(town, requirement, staleBefore);
  const { areaOf, codes } = tally.areas;
  return town.neighbourhoods.map((_, b) => {
    const area = areaOf[b];
    const { verdict, amount } = tally.judge(b);
    const { lower, isKnown } = tally.counts[area];
    return {
      requirementId: requirement.id,
      areaCode: codes[area],
      verdict,
      residents: isKnown ? lower : null,
      ...noFigures,
      amount,
      needed: tally.needed[area],
      reasons: [
        ...baseReason(requirement, isKnown),
        ...recordReasons(town, requirement, staleBefore, doubtful[area]),
      ],
    };
  });
}

export function areaAmountCurve(
  town: Town,
  requirement: AreaAmountRequirement,
  staleBefore: string | null,
): AmountCurve {
  const { tally } = tallyUp(town, requirement, staleBefore);
  return {
    requirementId: requirement.id,
    form: requirement.form,
    areas: town.neighbourhoods.map(({ code }, b) => {
      const area = tally.areas.areaOf[b];
      const { lower, isKnown } = tally.counts[area];
      const needed = tally.needed[area];
      return {
        code,
        applicable: needed !== null,
        residents: isKnown ? lower : null,
        amount: tally.judge(b).amount ?? nothing,
        needed: needed ?? nothing,
      };
    }),
  };
}

const nothing = { lower: 0, upper: 0 };

function tallyUp(town: Town, requirement: AreaAmountRequirement, staleBefore: string | null) {
  const tally = new AreaAmountTally(town, requirement);
  const doubtful: Doubtful[][] = tally.areas.codes.map(() => []);
  const { yes, unknown } = qualifiedPlaces(town, requirement.places, staleBefore);
  const of = requirement.form === 'ratio' ? requirement.of : 'places';
  const siteOf = (j: number) => ({ place: town.places[j], spot: town.spots[j] });
  for (const j of yes) tally.change(siteOf(j), 'no', 'yes');
  for (const j of unknown) {
    tally.change(siteOf(j), 'no', 'unknown');
    const b = town.spots[j].neighbourhood;
    const { upper } = supplyOf(town.places[j], of, 'unknown');
    if (b !== -1 && upper > 0) doubtful[tally.areas.areaOf[b]].push({ place: j, matters: upper });
  }
  return { tally, doubtful };
}

function baseReason(requirement: AreaAmountRequirement, isKnown: boolean): Reason[] {
  if (isKnown || requirement.form === 'presence') return [];
  return [{ code: requirement.base === 'dwellings' ? 'dwellings-unknown' : 'population-unknown' }];
}
