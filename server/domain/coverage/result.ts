// What the engine says of an area and a requirement; the contract's Coverage has the same shape.
import type { Requirement } from '../norm/norm.ts';
import type { Verdict } from '../norm/verdict.ts';

/** A figure between what is certain and what is possible: lower ≤ upper. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** Lower ≤ upper; `null` is a bound that is not known. */
export interface AmountBounds {
  lower: number;
  upper: number | null;
}

/** `null` means beyond the horizon. */
export interface DistanceBounds {
  lower: number | null;
  upper: number | null;
}

export interface Reason {
  code:
    | 'stale-records'
    | 'unknown-records'
    | 'population-unknown'
    | 'dwellings-unknown'
    | 'straight-line'
    | 'spread-over-streets';
  /** Records whose answer matters here, those that matter to most people first; at most ten. */
  placeIds?: string[];
}

/** Foster–Greer–Thorbecke measures of the way that is too far, 0 to 1: how many, how far, how unequally. METHOD.md. */
export interface Depth {
  fgt0: Bounds;
  fgt1: Bounds;
  fgt2: Bounds;
}

/** People of the requirement's group, rounded to thousandths; distances in metres. What a form does not say is null. */
export interface RequirementResult {
  requirementId: string;
  /** The area that was judged: the neighbourhood, or the district or municipality that it lies in. */
  areaCode: string;
  verdict: Verdict;
  /** Of the group or base in that area; `null`: unknown. */
  residents: number | null;
  covered: Bounds | null;
  share: Bounds | null;
  shortfall: Bounds | null;
  unreachable: Bounds | null;
  quantileMetres: DistanceBounds | null;
  meanMetres: DistanceBounds | null;
  depth: Depth | null;
  /** Of presence, ratio and catchment: what there is, and what there must be. */
  amount: AmountBounds | null;
  needed: AmountBounds | null;
  reasons: Reason[];
}

export interface AreaResult {
  code: string;
  verdict: Verdict;
  requirements: RequirementResult[];
}

export type VerdictCounts = Record<Verdict, { areas: number; residents: number }>;

export interface CoverageTotals {
  overall: VerdictCounts;
  requirements: {
    requirementId: string;
    verdicts: VerdictCounts;
    residents: number;
    covered: Bounds;
    shortfall: Bounds;
  }[];
}

export interface CoverageResult {
  areas: AreaResult[];
  totals: CoverageTotals;
}

/** Covered people at every stop of the threshold. */
export interface ReachCurve {
  requirementId: string;
  form: 'reach';
  unit: 'metres' | 'minutes';
  stops: number[];
  areas: {
    code: string;
    applicable: boolean;
    residents: number | null;
    lower: number[];
    upper: number[] | null;
  }[];
}

/** What there is in every neighbourhood's area; a threshold is only compared with it. */
export interface AmountCurve {
  requirementId: string;
  form: Exclude<Requirement['form'], 'reach'>;
  areas: {
    code: string;
    applicable: boolean;
    residents: number | null;
    amount: AmountBounds;
    /** By the norm's own numbers. */
    needed: AmountBounds;
  }[];
}

export type RequirementCurve = ReachCurve | AmountCurve;
