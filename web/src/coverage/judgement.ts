// What is judged of a town in the browser: of every neighbourhood and requirement a verdict with its figures.
import type { AmountCurve, ReachCurve } from '../../../server/contract/coverage-curves.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';

export interface Range {
  lower: number;
  upper: number;
}

/** An upper bound of `null` is not known. */
export interface OpenRange {
  lower: number;
  upper: number | null;
}

export type RequirementCurve = ReachCurve | AmountCurve;

interface Judged {
  requirementId: string;
  verdict: Verdict;
  /** Of the requirement's group or base in the area that is judged; `null`: unknown. */
  residents: number | null;
}

export interface JudgedReach extends Judged {
  form: 'reach';
  /** People within the threshold; `null` where residents are unknown or the requirement does not apply. */
  covered: Range | null;
  /** Whole people still to be reached; `null` as for `covered`. */
  shortfall: Range | null;
}

/** Of a presence, a ratio or a catchment. Both are `null` where the requirement does not apply or nothing can be said. */
export interface JudgedAmount extends Judged {
  form: AmountCurve['form'];
  amount: OpenRange | null;
  needed: OpenRange | null;
}

export type JudgedRequirement = JudgedReach | JudgedAmount;

export interface JudgedArea {
  code: string;
  verdict: Verdict;
  /** In the order of the norm. */
  requirements: JudgedRequirement[];
}

export interface VerdictTally {
  areas: number;
  /** As far as known. */
  residents: number;
}
export type VerdictTallies = Record<Verdict, VerdictTally>;

export const emptyTallies = (): VerdictTallies => ({
  meets: { areas: 0, residents: 0 },
  unknown: { areas: 0, residents: 0 },
  fails: { areas: 0, residents: 0 },
  'not-applicable': { areas: 0, residents: 0 },
});

export interface ReachTotal {
  form: 'reach';
  requirementId: string;
  /** Residents of the group. */
  verdicts: VerdictTallies;
  residents: number;
  covered: Range;
  shortfall: Range;
}

/** Neighbourhoods of a district share its amounts, so these do not add up; verdicts can be counted. */
export interface AmountTotal {
  form: AmountCurve['form'];
  requirementId: string;
  /** By neighbourhood code. */
  verdictOf: ReadonlyMap<string, Verdict>;
}

export interface Judgement {
  /** By neighbourhood code, in the order of the curves. */
  areas: ReadonlyMap<string, JudgedArea>;
  overall: Record<Verdict, number>;
  /** In the order of the norm. */
  totals: (ReachTotal | AmountTotal)[];
}

/** One requirement in every neighbourhood, in the order of its curve. */
export interface JudgedCurve {
  areas: JudgedRequirement[];
  total: ReachTotal | AmountTotal;
}
