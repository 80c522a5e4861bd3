// What happens to a norm as someone writes it: each a step from one whole norm to the next.
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { type NumbersOf, triedRequirements } from '../store/requirement-numbers.ts';

/** So many requirements a norm holds at most. */
export const mostRequirements = 20;

/** A version that was agreed or withdrawn stays as it is: a change makes a new proposal. */
export const isFrozen = ({ status }: Norm): boolean => status !== 'proposal';

/**
 * The next version, to be written: with the numbers that are tried, and without what belongs to the decision on the
 * former version, which nobody has taken on this one: who agreed, when, until when, and where that is written.
 */
export const proposalFrom = (norm: Norm, numbers: NumbersOf): Norm => ({
  ...norm,
  version: norm.version + 1,
  status: 'proposal',
  agreedOn: null,
  validUntil: null,
  parties: [],
  source: null,
  requirements: triedRequirements(norm, numbers),
});

/** To begin with where there is no norm at all. */
export const firstProposal = (title: string, language: string, first: Requirement): Norm => ({
  id: 'voorstel',
  version: 1,
  title,
  language,
  status: 'proposal',
  municipalityCode: null,
  agreedOn: null,
  validUntil: null,
  parties: [],
  source: null,
  stalenessMonths: null,
  requirements: [first],
});

export const withRequirement = (norm: Norm, next: Requirement): Norm => ({
  ...norm,
  requirements: norm.requirements.map((one) => (one.id === next.id ? next : one)),
});

export const withoutRequirement = (norm: Norm, id: string): Norm => ({
  ...norm,
  requirements: norm.requirements.filter((one) => one.id !== id),
});

/** One place up (-1) or down (1). */
export function withMoved(norm: Norm, id: string, by: -1 | 1): Norm {
  const from = norm.requirements.findIndex((one) => one.id === id);
  const to = from + by;
  if (from < 0 || to < 0 || to >= norm.requirements.length) return norm;
  const requirements = [...norm.requirements];
  [requirements[from], requirements[to]] = [requirements[to], requirements[from]];
  return { ...norm, requirements };
}

/** At the end, with an id that is still free in this norm. */
export function withAdded(norm: Norm, added: Requirement): { norm: Norm; id: string } {
  let number = norm.requirements.length + 1;
  const isTaken = (id: string) => norm.requirements.some((one) => one.id === id);
  while (isTaken(`eis-${number}`)) number += 1;
  const id = `eis-${number}`;
  return { norm: { ...norm, requirements: [...norm.requirements, { ...added, id }] }, id };
}

export type FreezeFault = 'no-party' | 'no-date';

/** What is still lacking before it can be called agreed, first things first. */
export function freezeFault(norm: Norm, agreedOn: string): FreezeFault | null {
  if (norm.parties.length === 0) return 'no-party';
  return /^\d{4}-\d{2}-\d{2}$/.test(agreedOn) ? null : 'no-date';
}

export const frozen = (norm: Norm, agreedOn: string): Norm => ({ ...norm, status: 'agreed', agreedOn });

/** A copy without the parts that are nothing: no value, or an empty list. */
export function compact<T extends object>(parts: T): T {
  const kept = Object.entries(parts).filter(
    ([, value]) => value !== undefined && !(Array.isArray(value) && value.length === 0),
  );
  return Object.fromEntries(kept) as T;
}
