// The catchment form, judged for a whole town: supply per 1,000 of a group, with all who compete for it.
import type { CatchmentRequirement } from '../norm/norm.ts';
import { CatchmentTally } from './catchment-tally.ts';
import { qualifiedPlaces } from './qualified-places.ts';
import { groundReasons, noFigures } from './reach-requirement.ts';
import { type Doubtful, recordReasons } from './records-that-matter.ts';
import type { AmountCurve, RequirementResult } from './result.ts';
import { supplyOf } from './supply.ts';
import type { Town } from './town.ts';

/**
 * One result a neighbourhood, in the order of the town.
 * @throws RequirementError when the threshold lies beyond the horizon, or the steps do not rise
 */
export function judgeCatchment(
  town: Town,
  requirement: CatchmentRequirement,
  staleBefore: string | null,
): RequirementResult[] {
  const { tally, doubtful } = tallyUp(town, requirement, staleBefore);
  const needed = { lower: requirement.atLeast, upper: requirement.atLeast };
  return town.neighbourhoods.map(({ code }, b) => {
    const residents = tally.residents[b];
    return {
      requirementId: requirement.id,
      areaCode: code,
      ...tally.judge(b),
      residents,
      ...noFigures,
      needed: residents === null || residents === 0 || !tally.applies[b] ? null : needed,
      reasons: [
        ...(residents === null ? [{ code: 'population-unknown' as const }] : []),
        ...recordReasons(town, requirement, staleBefore, doubtful[b]),
        ...groundReasons(town, requirement, b),
      ],
    };
  });
}

/** @throws RequirementError as `judgeCatchment` */
export function catchmentCurve(
  town: Town,
  requirement: CatchmentRequirement,
  staleBefore: string | null,
): AmountCurve {
  const { tally } = tallyUp(town, requirement, staleBefore);
  const needed = { lower: requirement.atLeast, upper: requirement.atLeast };
  return {
    requirementId: requirement.id,
    form: 'catchment',
    areas: town.neighbourhoods.map(({ code }, b) => ({
      code,
      applicable: tally.applies[b],
      residents: tally.residents[b],
      amount: tally.judge(b).amount ?? { lower: 0, upper: null },
      needed,
    })),
  };
}

function tallyUp(town: Town, requirement: CatchmentRequirement, staleBefore: string | null) {
  const tally = new CatchmentTally(town, requirement);
  const doubtful: Doubtful[][] = town.neighbourhoods.map(() => []);
  const { yes, unknown } = qualifiedPlaces(town, requirement.places, staleBefore);
  const siteOf = (j: number) => ({ place: town.places[j], spot: town.spots[j] });
  for (const j of yes) tally.change(siteOf(j), 'no', 'yes');
  for (const j of unknown) {
    tally.change(siteOf(j), 'no', 'unknown');
    const { upper } = supplyOf(town.places[j], requirement.of, 'unknown');
    const { neighbourhood, part } = tally.divide(town.spots[j]);
    neighbourhood.forEach((b, k) => {
      if (upper > 0) doubtful[b].push({ place: j, matters: upper * part[k] });
    });
  }
  return { tally, doubtful };
}
