// A small bar: how much there is for certain and at most, with what is needed drawn in.
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { OpenRange } from './judgement.ts';
import './amount-bar.css';

interface Props {
  amount: OpenRange;
  needed: OpenRange;
  verdict: Verdict;
}

/** Room that is left to the right of the largest figure, as part of it. */
const room = 1.15;

/** The sentence beside it says the same. Draws nothing where there is nothing and nothing is needed. */
export function AmountBar({ amount, needed, verdict }: Props) {
  const asked = needed.upper ?? needed.lower;
  const furthest = Math.max(amount.lower, amount.upper ?? 0, asked) * room;
  if (furthest === 0) return null;
  const part = (value: number) => `${(value / furthest) * 100}%`;
  // What has no upper bound runs off the bar.
  const most = amount.upper ?? furthest;
  return (
    <div className="amount-bar" aria-hidden="true">
      <span
        className={`amount-bar__certain verdict-fill--${verdict}`}
        style={{ inlineSize: part(amount.lower) }}
      />
      <span
        className="amount-bar__possible verdict-fill--unknown"
        style={{ insetInlineStart: part(amount.lower), inlineSize: part(most - amount.lower) }}
      />
      <span className="amount-bar__needed" style={{ insetInlineStart: part(asked) }} />
    </div>
  );
}
