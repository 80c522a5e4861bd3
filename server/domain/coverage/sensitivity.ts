// How many neighbourhoods would meet, fail or stay unknown if a number of a requirement were another.
import type { Requirement } from '../norm/norm.ts';
import { judgeAmount, judgeShare, type Verdict, verdicts } from '../norm/verdict.ts';
import type { AmountBounds, AmountCurve, ReachCurve, RequirementCurve } from './result.ts';

/** Neighbourhoods by verdict at one value of the number. */
export type VerdictTally = Record<Verdict, number>;

export interface Sensitivity {
  requirementId: string;
  /** The number that moves: a key of the requirement. */
  parameter: 'within' | 'share' | 'count' | 'amount' | 'atLeast';
  /** Ascending; the requirement's own is among them. */
  values: number[];
  /** One a value. */
  verdicts: VerdictTally[];
}

/** One table a number that can move: two for a reach, one for the other forms. `curve` must be the requirement's. */
export function sensitivity(requirement: Requirement, curve: RequirementCurve): Sensitivity[] {
  if (requirement.form === 'reach' && curve.form === 'reach') {
    const { id: requirementId, share, within } = requirement;
    const stop = curve.stops.indexOf(within.value);
    const shares = withOwn(
      Array.from({ length: 21 }, (_, k) => k / 20),
      share,
    );
    return [
      {
        requirementId,
        parameter: 'within',
        values: curve.stops,
        verdicts: curve.stops.map((_, k) => tally(curve.areas, (area) => judgeAt(area, k, share))),
      },
      {
        requirementId,
        parameter: 'share',
        values: shares,
        verdicts: shares.map((value) => tally(curve.areas, (area) => judgeAt(area, stop, value))),
      },
    ];
  }
  if (requirement.form === 'reach' || curve.form === 'reach')
    throw new Error(
      `The curve of “${curve.requirementId}” is not that of a ${requirement.form} requirement.`,
    );
  return [amountSensitivity(requirement, curve)];
}

type ReachArea = ReachCurve['areas'][number];

function judgeAt({ applicable, residents, lower, upper }: ReachArea, stop: number, share: number): Verdict {
  if (!applicable) return 'not-applicable';
  return judgeShare({ lower: lower[stop], upper: (upper ?? lower)[stop] }, residents, share);
}

const parameters = { presence: 'count', ratio: 'amount', catchment: 'atLeast' } as const;

function amountSensitivity(
  requirement: Exclude<Requirement, { form: 'reach' }>,
  curve: AmountCurve,
): Sensitivity {
  const own =
    requirement.form === 'presence'
      ? requirement.count
      : requirement.form === 'ratio'
        ? requirement.amount
        : requirement.atLeast;
  const values =
    requirement.form === 'presence'
      ? withOwn([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10], own)
      : Array.from({ length: 21 }, (_, k) => (k === 10 ? own : (own * k) / 10));
  return {
    requirementId: requirement.id,
    parameter: parameters[requirement.form],
    values,
    verdicts: values.map((value) =>
      tally(curve.areas, (area) => judgeAmountAt(requirement, area, value / own)),
    ),
  };
}

/** What is needed grows with the number that asks for it. */
function judgeAmountAt({ form }: Requirement, area: AmountCurve['areas'][number], times: number): Verdict {
  const { applicable, residents, amount, needed } = area;
  if (!applicable || residents === 0) return 'not-applicable';
  if (form === 'catchment' && residents === null) return 'unknown';
  return judgeAmount(amount, scaled(needed, times));
}

const scaled = ({ lower, upper }: AmountBounds, times: number): AmountBounds => ({
  lower: lower * times,
  upper: upper === null ? null : upper * times,
});

function tally<Area>(areas: readonly Area[], judge: (area: Area) => Verdict): VerdictTally {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as VerdictTally;
  for (const area of areas) counts[judge(area)] += 1;
  return counts;
}

const withOwn = (values: number[], own: number) => [...new Set([...values, own])].sort((a, b) => a - b);
