// Judges every neighbourhood at the numbers that are tried from the curves, with the server's own rules.
import type { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { overallVerdict } from '../../../server/domain/norm/verdict.ts';
import { areReachNumbers, type Numbers, type NumbersOf } from '../store/requirement-numbers.ts';
import { nearestStop } from './distance-curve.ts';
import { judgeAmountCurve } from './judge-amount-curve.ts';
import { judgeReachCurve } from './judge-reach-curve.ts';
import type {
  JudgedArea,
  JudgedCurve,
  JudgedRequirement,
  Judgement,
  Range,
  RequirementCurve,
} from './judgement.ts';

/**
 * `numbers` and `agreed`, the norm's own, must hold every requirement of the curves; throws otherwise. A threshold
 * between two stops is judged at the nearest. 100 areas × 6 requirements take well under 2 ms, so a drag fits in a frame.
 * A requirement whose numbers did not move gives the same objects as before, so that its part of the screen can rest.
 */
export function judgeAll(curves: CoverageCurves, numbers: NumbersOf, agreed: NumbersOf): Judgement {
  const requirementsOf = new Map<string, JudgedRequirement[]>();
  const totals: Judgement['totals'] = [];
  for (const curve of curves.requirements) {
    const { requirementId } = curve;
    const judged = judgeCurve(curve, numbers[requirementId], agreed[requirementId]);
    curve.areas.forEach(({ code }, index) => {
      const known = requirementsOf.get(code);
      if (known) known.push(judged.areas[index]);
      else requirementsOf.set(code, [judged.areas[index]]);
    });
    totals.push(judged.total);
  }
  const areas = new Map<string, JudgedArea>();
  const overall = { meets: 0, unknown: 0, fails: 0, 'not-applicable': 0 };
  for (const [code, requirements] of requirementsOf) {
    const verdict = overallVerdict(requirements.map((requirement) => requirement.verdict));
    areas.set(code, { code, verdict, requirements });
    overall[verdict] += 1;
  }
  return { areas, overall, totals };
}

/** The last judgement of each curve, with what it was judged by: a drag moves one requirement and leaves the others. */
const lastJudged = new WeakMap<RequirementCurve, { by: string; judged: JudgedCurve }>();

function judgeCurve(
  curve: RequirementCurve,
  tried: Numbers | undefined,
  own: Numbers | undefined,
): JudgedCurve {
  const { by, judge } = judgeOf(curve, tried, own);
  const last = lastJudged.get(curve);
  if (last?.by === by) return last.judged;
  const judged = judge();
  lastJudged.set(curve, { by, judged });
  return judged;
}

function judgeOf(
  curve: RequirementCurve,
  tried: Numbers | undefined,
  own: Numbers | undefined,
): { by: string; judge(): JudgedCurve } {
  if (curve.form === 'reach') {
    if (tried !== undefined && areReachNumbers(tried)) {
      const stop = nearestStop(curve.stops, tried.threshold);
      const { share } = tried;
      return { by: `${stop} ${share}`, judge: () => judgeReachCurve(curve, stop, share) };
    }
  } else if (tried && own && !areReachNumbers(tried) && !areReachNumbers(own)) {
    const times = tried.amount / own.amount;
    return { by: `${times}`, judge: () => judgeAmountCurve(curve, times) };
  }
  throw new Error(`No numbers for requirement ${curve.requirementId}.`);
}

/** People short for certain, then possibly, over all reach requirements. */
export function stillNeeded(area: JudgedArea): Range {
  let lower = 0;
  let upper = 0;
  for (const requirement of area.requirements) {
    if (requirement.form !== 'reach') continue;
    lower += requirement.shortfall?.lower ?? 0;
    upper += requirement.shortfall?.upper ?? 0;
  }
  return { lower, upper };
}

/** Requirements that are not met for certain, then possibly. */
export function notMet({ requirements }: JudgedArea): Range {
  const count = (wanted: string) => requirements.filter(({ verdict }) => verdict === wanted).length;
  const fails = count('fails');
  return { lower: fails, upper: fails + count('unknown') };
}
