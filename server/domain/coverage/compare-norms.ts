// Two norms side by side: the neighbourhoods that they judge differently.
import type { Verdict } from '../norm/verdict.ts';
import type { CoverageResult, VerdictCounts } from './result.ts';

export interface NormComparison {
  /** Neighbourhoods whose overall verdict differs, in the order of the town. */
  differing: { code: string; verdicts: [first: Verdict, second: Verdict] }[];
  overall: [first: VerdictCounts, second: VerdictCounts];
}

/** Both results must be of the same neighbourhoods in the same order. */
export function compareNorms(first: CoverageResult, second: CoverageResult): NormComparison {
  return {
    differing: first.areas.flatMap(({ code, verdict }, b) =>
      verdict === second.areas[b].verdict ? [] : [{ code, verdicts: [verdict, second.areas[b].verdict] }],
    ),
    overall: [first.totals.overall, second.totals.overall],
  };
}
