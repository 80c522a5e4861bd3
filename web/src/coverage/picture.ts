// What the page shows, worked out of the store: one norm, the numbers in force, and every verdict they give.
import type { RequirementResult } from '../../../server/contract/coverage.ts';
import type { AmountCurve, CoverageCurves, ReachCurve } from '../../../server/contract/coverage-curves.ts';
import type { Norm, ReachRequirement } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import type { Curves, Judged } from '../store/judging-slice.ts';
import {
  type AmountNumbers,
  agreedNumbers,
  areReachNumbers,
  type Numbers,
  type NumbersOf,
  type ReachNumbers,
  sameNumbers,
} from '../store/requirement-numbers.ts';
import { nearestStop } from './distance-curve.ts';
import { judgeAll } from './judge-curves.ts';
import type { Judgement } from './judgement.ts';
import { type AmountRequirement, amountSteps } from './slider-steps.ts';

/** A requirement with all that belongs to it, of one form. `stops`: where the slider of its first number can stand. */
export interface ReachPart {
  form: 'reach';
  requirement: ReachRequirement;
  curve: ReachCurve;
  stops: readonly number[];
  agreed: ReachNumbers;
  numbers: ReachNumbers;
}

export interface AmountPart {
  form: 'amount';
  requirement: AmountRequirement;
  curve: AmountCurve;
  stops: readonly number[];
  agreed: AmountNumbers;
  numbers: AmountNumbers;
}

export interface Picture {
  norm: Norm;
  /** A proposal of the visitor's own. */
  isDraft: boolean;
  /** What is supposed; empty for the town as it is. */
  changes: readonly Change[];
  curves: CoverageCurves;
  /** In force now: as agreed, or as tried, at the stops of the sliders. */
  numbers: NumbersOf;
  /** Requirements whose numbers are not the agreed ones. */
  triedIds: string[];
  /** In the order of the norm. */
  parts: (ReachPart | AmountPart)[];
  judgement: Judgement;
  /** By the same numbers in the town as it is, where something is supposed. */
  judgementBefore: Judgement | null;
}

/** The norm of the link; without one, or when it is gone, the first: agreed ones come first. `null`: there are none. */
export function selectNorm(norms: readonly Norm[], normId: string | null): Norm | null {
  return norms.find(({ id }) => id === normId) ?? norms[0] ?? null;
}

/**
 * What did not change since the last picture is the same object as in that one.
 * @param asItIs curves of the town without anything supposed, or null where nothing is
 */
export function paintPicture(of: Curves, tried: NumbersOf, asItIs: Curves | null): Picture {
  const { norm, isDraft, changes, curves } = of;
  const agreed = ownNumbers(norm);
  const parts = norm.requirements.map((requirement, index) => {
    const { id } = requirement;
    return partOf(requirement, curves.requirements[index], agreed[id], tried[id]);
  });
  const numbers = Object.fromEntries(parts.map((part) => [part.requirement.id, part.numbers]));
  const triedIds = parts.flatMap((part) =>
    sameNumbers(part.numbers, part.agreed) ? [] : [part.requirement.id],
  );
  return {
    norm,
    isDraft,
    changes,
    curves,
    numbers,
    triedIds,
    parts,
    judgement: judgeAll(curves, numbers, agreed),
    judgementBefore: asItIs && judgeAll(asItIs.curves, numbers, agreed),
  };
}

/** Tried numbers of another form, of a link to an older norm, count as none. */
function partOf(
  requirement: Norm['requirements'][number],
  curve: CoverageCurves['requirements'][number],
  agreed: Numbers,
  tried: Numbers | undefined,
): ReachPart | AmountPart {
  if (requirement.form === 'reach' && curve.form === 'reach' && areReachNumbers(agreed)) {
    const { stops } = curve;
    const wanted = tried && areReachNumbers(tried) ? tried : agreed;
    const inForce = {
      threshold: stops[nearestStop(stops, wanted.threshold)],
      share: wanted.share === agreed.share ? agreed.share : Math.round(wanted.share * 100) / 100,
    };
    const numbers = sameNumbers(inForce, wanted) ? wanted : inForce;
    return { form: 'reach', requirement, curve, stops, agreed, numbers };
  }
  if (requirement.form !== 'reach' && curve.form !== 'reach' && !areReachNumbers(agreed)) {
    const stops = stepsOf(requirement, agreed.amount);
    const wanted = tried && !areReachNumbers(tried) ? tried : agreed;
    const amount = stops[nearestStop(stops, wanted.amount)];
    const numbers = amount === wanted.amount ? wanted : { amount };
    return { form: 'amount', requirement, curve, stops, agreed, numbers };
  }
  throw new Error(`The curve of ${curve.requirementId} is not that of requirement ${requirement.id}.`);
}

const ownNumbersOf = new WeakMap<Norm, NumbersOf>();

function ownNumbers(norm: Norm): NumbersOf {
  const known = ownNumbersOf.get(norm) ?? agreedNumbers(norm);
  ownNumbersOf.set(norm, known);
  return known;
}

const knownSteps = new WeakMap<AmountRequirement, readonly number[]>();

function stepsOf(requirement: AmountRequirement, own: number): readonly number[] {
  const known = knownSteps.get(requirement) ?? amountSteps(requirement, own);
  knownSteps.set(requirement, known);
  return known;
}

/**
 * What the server said of a requirement in an area by exactly these numbers, supposing the same; `null` when it was not
 * asked. Requirements do not touch each other, so an answer about other numbers elsewhere still holds.
 */
export function serverResult(
  judged: readonly (Judged | null)[],
  { norm, changes }: Pick<Picture, 'norm' | 'changes'>,
  areaCode: string,
  requirementId: string,
  numbers: Numbers,
): RequirementResult | null {
  for (const one of judged) {
    if (one === null || one.norm !== norm || one.changes !== changes) continue;
    if (!sameNumbers(one.by[requirementId], numbers)) continue;
    const area = one.coverage.areas.find(({ code }) => code === areaCode);
    const result = area?.requirements.find((requirement) => requirement.requirementId === requirementId);
    if (result) return result;
  }
  return null;
}
