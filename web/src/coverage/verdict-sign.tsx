// A verdict as it looks on the map: colour and pattern together, beside words that say the same.
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import './verdict-sign.css';

/** Decoration: the verdict must stand beside it in words. */
export function VerdictSign({ verdict }: { verdict: Verdict }) {
  return <span className={`verdict-sign verdict-fill verdict-fill--${verdict}`} aria-hidden="true" />;
}
