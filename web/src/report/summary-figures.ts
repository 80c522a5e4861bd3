// What a council member reads first, worked out of the picture: how many neighbourhoods, where most is needed, how sure it is.
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Range, ReachTotal } from '../coverage/judgement.ts';
import type { Picture } from '../coverage/picture.ts';

export interface SummaryFigures {
  /** Neighbourhoods that the norm is about. */
  judged: number;
  meets: number;
  fails: number;
  unknown: number;
  /** The requirement with most people still to be reached, or else the one that most neighbourhoods lack; `null`: all is met. */
  most: { requirement: Requirement; fails: number; unknown: number; short: Range | null } | null;
  /** Neighbourhoods that meet more (or, negative, fewer) than without what is supposed; `null` when nothing is. */
  gained: number | null;
}

export function summaryFigures({ judgement, judgementBefore, norm }: Picture): SummaryFigures {
  const { meets, fails, unknown } = judgement.overall;
  const lacking = norm.requirements.map((requirement, r) => {
    const verdicts = [...judgement.areas.values()].map((area) => area.requirements[r].verdict);
    const count = (wanted: string) => verdicts.filter((verdict) => verdict === wanted).length;
    const total = judgement.totals[r];
    const short = total.form === 'reach' ? (total as ReachTotal).shortfall : null;
    return { requirement, fails: count('fails'), unknown: count('unknown'), short };
  });
  const inNeed = lacking.filter((one) => one.fails + one.unknown > 0);
  inNeed.sort(
    (a, b) => (b.short?.upper ?? -1) - (a.short?.upper ?? -1) || b.fails - a.fails || b.unknown - a.unknown,
  );
  return {
    judged: meets + fails + unknown,
    meets,
    fails,
    unknown,
    most: inNeed[0] ?? null,
    gained: judgementBefore && meets - judgementBefore.overall.meets,
  };
}
