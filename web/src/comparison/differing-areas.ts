// Neighbourhoods that two norms judge differently.
import { type Verdict, verdicts } from '../../../server/domain/norm/verdict.ts';

export interface DifferingArea {
  code: string;
  verdict: Verdict;
  other: Verdict;
}

/** In the order of `judged`; a neighbourhood that the other does not know differs from nothing. */
export function differingAreas(
  judged: ReadonlyMap<string, { verdict: Verdict }>,
  others: ReadonlyMap<string, Verdict>,
): DifferingArea[] {
  const differing: DifferingArea[] = [];
  for (const [code, { verdict }] of judged) {
    const other = others.get(code);
    if (other !== undefined && other !== verdict) differing.push({ code, verdict, other });
  }
  return differing;
}

/** How many neighbourhoods have each verdict, of those that are judged. */
export function countVerdicts(of: Iterable<Verdict>): Record<Verdict, number> {
  const counts = Object.fromEntries(verdicts.map((verdict) => [verdict, 0])) as Record<Verdict, number>;
  for (const verdict of of) counts[verdict] += 1;
  return counts;
}
