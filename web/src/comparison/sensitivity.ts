// How many neighbourhoods have each verdict as a number of one requirement moves, from its curve: no server is asked.
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import { judgeAmountCurve } from '../coverage/judge-amount-curve.ts';
import { judgeReachCurve } from '../coverage/judge-reach-curve.ts';
import type { AmountPart, ReachPart } from '../coverage/picture.ts';
import { shareSteps } from '../coverage/slider-steps.ts';
import { countVerdicts } from './differing-areas.ts';

/** What moves: the distance or time, the share of people, or the one number of another form. */
export type Parameter = 'threshold' | 'share' | 'amount';

export interface SensitivityStep {
  value: number;
  counts: Record<Verdict, number>;
}

export interface Sensitivity {
  parameter: Parameter;
  /** In force now; one of the steps has it. */
  now: number;
  /** Ascending by value. */
  steps: SensitivityStep[];
}

/** All other numbers of the requirement stay as they are in force. */
export function sensitivityOf(part: ReachPart | AmountPart, parameter: Parameter): Sensitivity | null {
  if (part.form === 'reach') {
    const { curve, stops, numbers, agreed } = part;
    if (parameter === 'threshold') {
      const steps = stops.map((value, stop) =>
        step(value, judgeReachCurve(curve, stop, numbers.share).areas),
      );
      return { parameter, now: numbers.threshold, steps };
    }
    if (parameter === 'share') {
      const stop = stops.indexOf(numbers.threshold);
      const steps = shareSteps(agreed.share).map((share) =>
        step(share, judgeReachCurve(curve, stop, share).areas),
      );
      return { parameter, now: numbers.share, steps };
    }
    return null;
  }
  if (parameter !== 'amount') return null;
  const { curve, stops, numbers, agreed } = part;
  const steps = stops.map((value) => step(value, judgeAmountCurve(curve, value / agreed.amount).areas));
  return { parameter, now: numbers.amount, steps };
}

const step = (value: number, areas: readonly { verdict: Verdict }[]): SensitivityStep => ({
  value,
  counts: countVerdicts(areas.map(({ verdict }) => verdict)),
});

/** Where next to `now` on each side the number of neighbourhoods that meet is another; `null`: nowhere. */
export function nextTurns({ now, steps }: Sensitivity): {
  below: SensitivityStep | null;
  above: SensitivityStep | null;
} {
  const at = steps.findIndex(({ value }) => value === now);
  const meets = steps[at]?.counts.meets;
  const isOther = ({ counts }: SensitivityStep) => counts.meets !== meets;
  return {
    below: at < 0 ? null : (steps.slice(0, at).findLast(isOther) ?? null),
    above: at < 0 ? null : (steps.slice(at + 1).find(isOther) ?? null),
  };
}
