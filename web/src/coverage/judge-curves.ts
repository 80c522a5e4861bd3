// Judges every neighbourhood at tried thresholds and shares from the curves, with the server's own rules.
import type { CoverageCurves } from '../../../server/contract/coverage.ts';
import {
  judgeShare,
  overallVerdict,
  peopleShort,
  type Verdict,
} from '../../../server/domain/norm/verdict.ts';
import type { NumbersOf } from '../store/coverage-slice.ts';
import { nearestStop } from './distance-curve.ts';

interface Range {
  lower: number;
  upper: number;
}

export interface JudgedRequirement {
  requirementId: string;
  verdict: Verdict;
  /** Of the requirement's group; `null`: unknown. */
  residents: number | null;
  /** People within the threshold; `null` where residents are unknown or the requirement does not apply. */
  covered: Range | null;
  /** Whole people still to be reached; `null` as for `covered`. */
  shortfall: Range | null;
}

export interface JudgedArea {
  code: string;
  verdict: Verdict;
  /** In the order of the norm. */
  requirements: JudgedRequirement[];
}

export interface VerdictTally {
  areas: number;
  /** Of the group, as far as known. */
  residents: number;
}
export type VerdictTallies = Record<Verdict, VerdictTally>;

export interface RequirementTotal {
  requirementId: string;
  verdicts: VerdictTallies;
  residents: number;
  covered: Range;
  shortfall: Range;
}

export interface Judgement {
  /** By neighbourhood code, in the order of the curves. */
  areas: ReadonlyMap<string, JudgedArea>;
  overall: Record<Verdict, number>;
  /** In the order of the norm. */
  totals: RequirementTotal[];
}

type RequirementCurve = CoverageCurves['requirements'][number];

interface JudgedCurve {
  areas: JudgedRequirement[];
  total: RequirementTotal;
}

/**
 * `numbers` must hold every requirement of the curves; throws otherwise. A threshold between two stops is
 * judged at the nearest. 100 areas × 6 requirements take well under 2 ms, so a drag fits in a frame.
 * A requirement whose numbers did not move gives the same objects as before, so that its part of the screen can rest.
 */
export function judgeAll(curves: CoverageCurves, numbers: NumbersOf): Judgement {
  const areas = new Map<string, JudgedArea>();
  const totals: RequirementTotal[] = [];
  for (const curve of curves.requirements) {
    const tried = numbers[curve.requirementId];
    if (tried === undefined)
      throw new Error(`No threshold and share for requirement ${curve.requirementId}.`);
    const judged = judgeCurve(curve, nearestStop(curve.stops, tried.threshold), tried.share);
    curve.areas.forEach(({ code }, index) => {
      const known = areas.get(code);
      if (known) known.requirements.push(judged.areas[index]);
      else areas.set(code, { code, verdict: 'not-applicable', requirements: [judged.areas[index]] });
    });
    totals.push(judged.total);
  }
  const overall = { meets: 0, unknown: 0, fails: 0, 'not-applicable': 0 };
  for (const area of areas.values()) {
    area.verdict = overallVerdict(area.requirements.map(({ verdict }) => verdict));
    overall[area.verdict] += 1;
  }
  return { areas, overall, totals };
}

/** The last judgement of each curve: a drag moves one requirement and leaves the others. */
const lastJudged = new WeakMap<RequirementCurve, { stop: number; share: number; judged: JudgedCurve }>();

function judgeCurve(curve: RequirementCurve, stop: number, share: number): JudgedCurve {
  const last = lastJudged.get(curve);
  if (last?.stop === stop && last.share === share) return last.judged;
  const total = emptyTotal(curve.requirementId);
  const areas = curve.areas.map((area) => {
    const judged = judgeArea(curve.requirementId, area, stop, share);
    addTo(total, judged);
    return judged;
  });
  const judged = { areas, total };
  lastJudged.set(curve, { stop, share, judged });
  return judged;
}

type CurveArea = RequirementCurve['areas'][number];

function judgeArea(requirementId: string, area: CurveArea, stop: number, share: number): JudgedRequirement {
  const { residents } = area;
  if (!area.applicable) {
    return { requirementId, verdict: 'not-applicable', residents, covered: null, shortfall: null };
  }
  const lower = area.lower[stop];
  const covered = { lower, upper: area.upper?.[stop] ?? lower };
  const verdict = judgeShare(covered, residents, share);
  if (residents === null || residents === 0) {
    return { requirementId, verdict, residents, covered: null, shortfall: null };
  }
  // The most that can be covered leaves the fewest to go.
  const shortfall = {
    lower: peopleShort(covered.upper, residents, share),
    upper: peopleShort(covered.lower, residents, share),
  };
  return { requirementId, verdict, residents, covered, shortfall };
}

const emptyTotal = (requirementId: string): RequirementTotal => ({
  requirementId,
  verdicts: {
    meets: { areas: 0, residents: 0 },
    unknown: { areas: 0, residents: 0 },
    fails: { areas: 0, residents: 0 },
    'not-applicable': { areas: 0, residents: 0 },
  },
  residents: 0,
  covered: { lower: 0, upper: 0 },
  shortfall: { lower: 0, upper: 0 },
});

function addTo(total: RequirementTotal, judged: JudgedRequirement): void {
  const tally = total.verdicts[judged.verdict];
  tally.areas += 1;
  tally.residents += judged.residents ?? 0;
  if (judged.covered === null || judged.shortfall === null) return;
  total.residents += judged.residents ?? 0;
  total.covered.lower += judged.covered.lower;
  total.covered.upper += judged.covered.upper;
  total.shortfall.lower += judged.shortfall.lower;
  total.shortfall.upper += judged.shortfall.upper;
}

/** People short for certain, then possibly, over all requirements: what a list is ordered by. */
export function stillNeeded(area: JudgedArea): Range {
  let lower = 0;
  let upper = 0;
  for (const { shortfall } of area.requirements) {
    lower += shortfall?.lower ?? 0;
    upper += shortfall?.upper ?? 0;
  }
  return { lower, upper };
}
