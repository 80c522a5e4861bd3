// The moments of a timeline: now, and after each day on which places end.
import type { VerdictCounts } from '../../../server/contract/coverage.ts';
import type { Continuity } from '../../../server/contract/coverage-questions.ts';
import type { Change } from '../../../server/contract/scenario.ts';

export interface Moment {
  /** The day after which it is so; `null`: now. */
  date: string | null;
  verdicts: VerdictCounts;
}

/** At least one: now. */
export const momentsOf = ({ now, ends }: Continuity): Moment[] => [
  { date: null, verdicts: now },
  ...ends.map(({ date, verdicts }) => ({ date, verdicts })),
];

/** What closes up to a moment, each place once. `moment`: index into the moments. */
export const closingsUpTo = ({ ends }: Continuity, moment: number): Change[] =>
  ends
    .slice(0, moment)
    .flatMap(({ placeIds }) => placeIds)
    .map((placeId) => ({ change: 'close', placeId }));
