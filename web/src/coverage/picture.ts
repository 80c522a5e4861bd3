// What the page shows, worked out of the store: one norm, the numbers in force, and every verdict they give.
import type { CoverageCurves, RequirementResult } from '../../../server/contract/coverage.ts';
import type { Norm } from '../../../server/contract/norm.ts';
import { agreedNumbers, type Judged, type Numbers, type NumbersOf } from '../store/coverage-slice.ts';
import { nearestStop } from './distance-curve.ts';
import { type Judgement, judgeAll } from './judge-curves.ts';

export interface Picture {
  norm: Norm;
  curves: CoverageCurves;
  agreed: NumbersOf;
  /** In force now: as agreed, or as tried, at the stops of the sliders. */
  numbers: NumbersOf;
  /** Requirements whose numbers are not the agreed ones. */
  triedIds: string[];
  judgement: Judgement;
}

/** The norm of the link; without one, or when it is gone, the first: agreed ones come first. `null`: there are none. */
export function selectNorm(norms: readonly Norm[], normId: string | null): Norm | null {
  return norms.find(({ id }) => id === normId) ?? norms[0] ?? null;
}

/** `curves` must be those of `norm`. What did not change since the last picture is the same object as in that one. */
export function paintPicture(norm: Norm, curves: CoverageCurves, tried: NumbersOf): Picture {
  const agreed = ownNumbers(norm);
  const numbers: Record<string, Numbers> = {};
  const triedIds: string[] = [];
  for (const { requirementId, stops } of curves.requirements) {
    const own = agreed[requirementId];
    const wanted = tried[requirementId] ?? own;
    const inForce = {
      threshold: stops[nearestStop(stops, wanted.threshold)],
      share: wanted.share === own.share ? own.share : Math.round(wanted.share * 100) / 100,
    };
    numbers[requirementId] = sameNumbers(inForce, wanted) ? wanted : inForce;
    if (!sameNumbers(inForce, own)) triedIds.push(requirementId);
  }
  return { norm, curves, agreed, numbers, triedIds, judgement: judgeAll(curves, numbers) };
}

const ownNumbersOf = new WeakMap<Norm, NumbersOf>();

function ownNumbers(norm: Norm): NumbersOf {
  const known = ownNumbersOf.get(norm) ?? agreedNumbers(norm);
  ownNumbersOf.set(norm, known);
  return known;
}

export const sameNumbers = (a: Numbers | undefined, b: Numbers | undefined): boolean =>
  a !== undefined && b !== undefined && a.threshold === b.threshold && Math.abs(a.share - b.share) < 1e-9;

/**
 * What the server said of a requirement in an area by exactly these numbers; `null` when it was not asked.
 * Requirements do not touch each other, so an answer about other numbers elsewhere still holds.
 */
export function serverResult(
  judged: readonly (Judged | null)[],
  areaCode: string,
  requirementId: string,
  numbers: Numbers,
): RequirementResult | null {
  for (const one of judged) {
    if (one === null || !sameNumbers(one.by[requirementId], numbers)) continue;
    const area = one.coverage.areas.find(({ code }) => code === areaCode);
    const result = area?.requirements.find((requirement) => requirement.requirementId === requirementId);
    if (result) return result;
  }
  return null;
}
