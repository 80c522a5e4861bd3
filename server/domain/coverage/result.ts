// What the engine says of an area and a requirement; the contract's Coverage has the same shape.
import type { Verdict } from '../norm/verdict.ts';

/** A figure between what is certain and what is possible: lower ≤ upper. */
export interface Bounds {
  lower: number;
  upper: number;
}

/** `null` means beyond the horizon. */
export interface DistanceBounds {
  lower: number | null;
  upper: number | null;
}

export interface Reason {
  code: 'stale-records' | 'population-unknown' | 'straight-line' | 'spread-over-streets';
  /** Records whose answer matters here, most people first; at most ten. */
  placeIds?: string[];
}

/** People of the requirement's group, rounded to thousandths; distances in metres. */
export interface RequirementResult {
  requirementId: string;
  verdict: Verdict;
  residents: number | null;
  covered: Bounds | null;
  share: Bounds | null;
  shortfall: Bounds | null;
  unreachable: Bounds | null;
  quantileMetres: DistanceBounds | null;
  meanMetres: DistanceBounds | null;
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

export interface RequirementCurve {
  requirementId: string;
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
