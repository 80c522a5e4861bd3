// The browser judges from curves exactly as the server judges the town, at any number of any form, on random towns.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageCurves, evaluateCoverage } from '../../../server/domain/coverage/evaluate-coverage.ts';
import type { RequirementCurve, RequirementResult } from '../../../server/domain/coverage/result.ts';
import type { Requirement } from '../../../server/domain/norm/norm.ts';
import { judgeAll } from '../../../web/src/coverage/judge-curves.ts';
import type { JudgedRequirement } from '../../../web/src/coverage/judgement.ts';
import { amountSteps } from '../../../web/src/coverage/slider-steps.ts';
import {
  areReachNumbers,
  type Numbers,
  numbersOf,
  withNumbers,
} from '../../../web/src/store/requirement-numbers.ts';
import { anyRequirement, randomTown } from '../../worlds/random-town.ts';

const asOf = '2026-11-01';
const stalenessMonths = 24;
const provenance = {
  engineVersion: '1',
  catalogueVersion: 1,
  normId: null,
  normVersion: null,
  asOf,
  horizonMetres: { walking: 3000, cycling: 6000 },
};

/** Numbers that its slider could stand on. */
function someNumbers(
  requirement: Requirement,
  curve: RequirementCurve,
  pick: number,
  percent: number,
): Numbers {
  if (requirement.form === 'reach' && curve.form === 'reach') {
    return { threshold: curve.stops[pick % curve.stops.length], share: percent / 100 };
  }
  if (requirement.form === 'reach') throw new Error('The curve is of another form.');
  const own = numbersOf(requirement);
  if (areReachNumbers(own)) throw new Error('Numbers of another form.');
  const steps = amountSteps(requirement, own.amount);
  return { amount: steps[pick % steps.length] };
}

it('gives the verdicts and figures of the server for whatever numbers are tried, in every form', () => {
  const somePick = fc.integer({ min: 0, max: 10_000 });
  const somePercent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(randomTown, anyRequirement, somePick, somePercent, ({ town }, requirement, pick, percent) => {
      const agreed = { requirements: [requirement], stalenessMonths };
      const requirements = coverageCurves(town, agreed, asOf);
      const numbers = someNumbers(requirement, requirements[0], pick, percent);
      const tried = withNumbers(requirement, numbers);
      const server = evaluateCoverage(town, { requirements: [tried], stalenessMonths }, asOf);
      const { id } = requirement;
      const browser = judgeAll(
        { provenance, requirements },
        { [id]: numbers },
        { [id]: numbersOf(requirement) },
      );
      for (const { code, verdict, requirements: results } of server.areas) {
        const area = browser.areas.get(code);
        expect(area?.verdict).toBe(verdict);
        expectSameFigures(area!.requirements[0], results[0]);
      }
      const [total] = browser.totals;
      const counted = server.totals.requirements[0];
      if (total.form === 'reach') expect(total.shortfall).toEqual(counted.shortfall);
      else {
        const failing = [...total.verdictOf.values()].filter((verdict) => verdict === 'fails');
        expect(failing).toHaveLength(counted.verdicts.fails.areas);
      }
    }),
    { numRuns: 600 },
  );
});

function expectSameFigures(judged: JudgedRequirement, result: RequirementResult): void {
  expect(judged.verdict).toBe(result.verdict);
  if (judged.form === 'reach') {
    expect(judged.shortfall).toEqual(result.shortfall);
    return;
  }
  if (judged.amount === null || judged.needed === null) return;
  expect(judged.amount).toEqual(result.amount);
  expect(judged.needed.lower).toBeCloseTo(result.needed!.lower, 6);
  if (result.needed!.upper === null) expect(judged.needed.upper).toBeNull();
  else expect(judged.needed.upper).toBeCloseTo(result.needed!.upper, 6);
}
