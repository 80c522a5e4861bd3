// The three answers a requirement can get, and the one that applies to nobody.

export const verdicts = ['fails', 'unknown', 'meets', 'not-applicable'] as const;
export type Verdict = (typeof verdicts)[number];

/** Overall: fails if any requirement fails, else unknown if any is unknown, else meets. */
export function overallVerdict(parts: readonly Verdict[]): Verdict {
  const judged = parts.filter((verdict) => verdict !== 'not-applicable');
  if (judged.length === 0) return 'not-applicable';
  if (judged.includes('fails')) return 'fails';
  return judged.includes('unknown') ? 'unknown' : 'meets';
}

/** Counts of people are sums of fractions; a thousandth of a person must not turn a verdict. */
export const peopleTolerance = 0.001;

/** To thousandths of a person: the precision in which counts travel, so that all judge the same figure. */
export function roundPeople(people: number): number {
  return Math.round(people * 1000) / 1000;
}

/** Whole people still to be reached before `share` of `residents` is covered. */
export function peopleShort(covered: number, residents: number, share: number): number {
  return Math.max(0, Math.ceil(share * residents - covered - peopleTolerance));
}

/**
 * Judges coverage between its bounds: meets when even the lower bound does, fails when even the upper
 * bound does not. Unknown residents (`null`) make it unknown; nobody living there makes it not applicable.
 */
export function judgeShare(
  covered: { lower: number; upper: number },
  residents: number | null,
  share: number,
): Verdict {
  if (residents === null) return 'unknown';
  if (residents === 0) return 'not-applicable';
  if (peopleShort(covered.lower, residents, share) === 0) return 'meets';
  return peopleShort(covered.upper, residents, share) > 0 ? 'fails' : 'unknown';
}

/** Amounts are sums and quotients; this part of what is needed must not turn a verdict. */
const amountTolerance = 1e-9;

/** What is missing for certain when there is `amount`; 0: enough. */
export function amountShort(amount: number, needed: number): number {
  return amount >= needed * (1 - amountTolerance) ? 0 : needed - amount;
}

/**
 * Judges an amount between its bounds against what is needed, between its own: meets when the least there is covers the
 * most that can be needed, fails when the most there can be does not cover the least that is needed. An upper bound of
 * `null` is not known.
 */
export function judgeAmount(
  amount: { lower: number; upper: number | null },
  needed: { lower: number; upper: number | null },
): Verdict {
  if (needed.upper !== null && amountShort(amount.lower, needed.upper) === 0) return 'meets';
  return amount.upper !== null && amountShort(amount.upper, needed.lower) > 0 ? 'fails' : 'unknown';
}
