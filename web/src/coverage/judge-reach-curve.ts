// Judges a reach requirement at one stop and share of its curve, with the server's own rules.
import type { ReachCurve } from '../../../server/contract/coverage-curves.ts';
import { judgeShare, peopleShort } from '../../../server/domain/norm/verdict.ts';
import { emptyTallies, type JudgedCurve, type JudgedReach, type ReachTotal } from './judgement.ts';

/** `stop` is an index of the stops; `share` lies between 0 and 1. */
export function judgeReachCurve(curve: ReachCurve, stop: number, share: number): JudgedCurve {
  const { requirementId } = curve;
  const total: ReachTotal = {
    form: 'reach',
    requirementId,
    verdicts: emptyTallies(),
    residents: 0,
    covered: { lower: 0, upper: 0 },
    shortfall: { lower: 0, upper: 0 },
  };
  const areas = curve.areas.map((area) => {
    const judged = judgedBefore(area, stop, share) ?? {
      form: 'reach' as const,
      requirementId,
      ...judgeArea(area, stop, share),
    };
    lastJudged.set(area, { stop, share, judged });
    addTo(total, judged);
    return judged;
  });
  return { areas, total };
}

type AreaCurve = ReachCurve['areas'][number];

/** Of each curve of an area: while a place is dragged most of them stay, and so does what is said of them. */
const lastJudged = new WeakMap<AreaCurve, { stop: number; share: number; judged: JudgedReach }>();

function judgedBefore(area: AreaCurve, stop: number, share: number): JudgedReach | null {
  const last = lastJudged.get(area);
  return last?.stop === stop && last.share === share ? last.judged : null;
}

type Figures = Omit<JudgedReach, 'form' | 'requirementId'>;

function judgeArea(area: AreaCurve, stop: number, share: number): Figures {
  const { residents } = area;
  if (!area.applicable) return { verdict: 'not-applicable', residents, covered: null, shortfall: null };
  const lower = area.lower[stop];
  const covered = { lower, upper: area.upper?.[stop] ?? lower };
  const verdict = judgeShare(covered, residents, share);
  if (residents === null || residents === 0) return { verdict, residents, covered: null, shortfall: null };
  // The most that can be covered leaves the fewest to go.
  const shortfall = {
    lower: peopleShort(covered.upper, residents, share),
    upper: peopleShort(covered.lower, residents, share),
  };
  return { verdict, residents, covered, shortfall };
}

function addTo(total: ReachTotal, judged: JudgedReach): void {
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
