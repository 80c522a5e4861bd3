// Judges a town by a norm: every requirement for every neighbourhood, and the totals.
import type { Requirement } from '../norm/norm.ts';
import { overallVerdict, type Verdict, verdicts } from '../norm/verdict.ts';
import { areaAmountCurve, judgeAreaAmount } from './area-amount-requirement.ts';
import { catchmentCurve, judgeCatchment } from './catchment-requirement.ts';
import { staleBefore } from './qualifying.ts';
import { reachCurve } from './reach-curve.ts';
import { addBounds, judgeReach } from './reach-requirement.ts';
import type {
  AreaResult,
  CoverageResult,
  CoverageTotals,
  RequirementCurve,
  RequirementResult,
  VerdictCounts,
} from './result.ts';
import type { Town } from './town.ts';

/** The part of a norm that decides verdicts. */
export interface JudgedNorm {
  requirements: readonly Requirement[];
  stalenessMonths: number | null;
}

/** Every neighbourhood of the town by one requirement, in the order of the town. */
function judge(town: Town, requirement: Requirement, stale: string | null): RequirementResult[] {
  switch (requirement.form) {
    case 'reach':
      return judgeReach(town, requirement, stale);
    case 'presence':
    case 'ratio':
      return judgeAreaAmount(town, requirement, stale);
    case 'catchment':
      return judgeCatchment(town, requirement, stale);
  }
}

function curveOf(town: Town, requirement: Requirement, stale: string | null): RequirementCurve {
  switch (requirement.form) {
    case 'reach':
      return reachCurve(town, requirement, stale);
    case 'presence':
    case 'ratio':
      return areaAmountCurve(town, requirement, stale);
    case 'catchment':
      return catchmentCurve(town, requirement, stale);
  }
}

/**
 * @param asOf ISO date on which the age of records is judged
 * @param wanted codes of the neighbourhoods to answer for; all when left out
 * @throws RequirementError on a requirement that cannot be judged
 */
export function evaluateCoverage(
  town: Town,
  norm: JudgedNorm,
  asOf: string,
  wanted?: ReadonlySet<string>,
): CoverageResult {
  const stale = staleBefore(asOf, norm.stalenessMonths);
  const results = norm.requirements.map((requirement) => judge(town, requirement, stale));
  const chosen = town.neighbourhoods.flatMap(({ code }, b) => (wanted?.has(code) === false ? [] : [b]));
  const areas = chosen.map((b) => {
    const requirements = results.map((ofRequirement) => ofRequirement[b]);
    const verdict = overallVerdict(requirements.map((result) => result.verdict));
    return { code: town.neighbourhoods[b].code, verdict, requirements };
  });
  const everyone = chosen.map((b) => town.neighbourhoods[b].population.everyone ?? 0);
  return { areas, totals: totals(areas, everyone, norm.requirements) };
}

/** One curve a requirement; parameters and errors as for `evaluateCoverage`. */
export function coverageCurves(
  town: Town,
  norm: JudgedNorm,
  asOf: string,
  wanted?: ReadonlySet<string>,
): RequirementCurve[] {
  const stale = staleBefore(asOf, norm.stalenessMonths);
  const isWanted = ({ code }: { code: string }) => wanted?.has(code) !== false;
  return norm.requirements.map((requirement) => {
    const curve = curveOf(town, requirement, stale);
    return curve.form === 'reach'
      ? { ...curve, areas: curve.areas.filter(isWanted) }
      : { ...curve, areas: curve.areas.filter(isWanted) };
  });
}

function totals(
  areas: readonly AreaResult[],
  everyone: readonly number[],
  requirements: readonly Requirement[],
): CoverageTotals {
  return {
    overall: countVerdicts(
      areas.map(({ verdict }) => verdict),
      everyone,
    ),
    requirements: requirements.map(({ id }, r) => {
      const results = areas.map((area) => area.requirements[r]);
      const judged = results.filter(({ verdict }) => verdict !== 'not-applicable');
      const none = { lower: 0, upper: 0 };
      return {
        requirementId: id,
        verdicts: countVerdicts(
          results.map(({ verdict }) => verdict),
          everyone,
        ),
        residents: judged.reduce((sum, { residents }) => sum + (residents ?? 0), 0),
        covered: judged.reduce((sum, { covered }) => addBounds(sum, covered ?? none), none),
        shortfall: judged.reduce((sum, { shortfall }) => addBounds(sum, shortfall ?? none), none),
      };
    }),
  };
}

/** @param everyone residents of each area, in the same order */
export function countVerdicts(of: readonly Verdict[], everyone: readonly number[]): VerdictCounts {
  const counts = Object.fromEntries(
    verdicts.map((verdict) => [verdict, { areas: 0, residents: 0 }]),
  ) as VerdictCounts;
  of.forEach((verdict, i) => {
    counts[verdict].areas += 1;
    counts[verdict].residents += everyone[i];
  });
  return counts;
}
