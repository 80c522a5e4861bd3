// The numbers of a requirement that a slider moves: two for a reach, one for every other form.
import type { Norm, Requirement } from '../../../server/contract/norm.ts';

export interface ReachNumbers {
  /** In the requirement's own unit. */
  threshold: number;
  /** 0 to 1. */
  share: number;
}

/** Of a presence its count, of a ratio its amount, of a catchment what must be there for each 1,000. */
export interface AmountNumbers {
  amount: number;
}

export type Numbers = ReachNumbers | AmountNumbers;

/** By requirement id. */
export type NumbersOf = Readonly<Record<string, Numbers>>;

export const areReachNumbers = (numbers: Numbers): numbers is ReachNumbers => 'threshold' in numbers;

export function sameNumbers(a: Numbers | undefined, b: Numbers | undefined): boolean {
  if (a === undefined || b === undefined) return false;
  if (areReachNumbers(a)) {
    return areReachNumbers(b) && a.threshold === b.threshold && Math.abs(a.share - b.share) < 1e-9;
  }
  return !areReachNumbers(b) && a.amount === b.amount;
}

/** As the norm says. */
export function numbersOf(requirement: Requirement): Numbers {
  switch (requirement.form) {
    case 'reach':
      return { threshold: requirement.within.value, share: requirement.share };
    case 'presence':
      return { amount: requirement.count };
    case 'ratio':
      return { amount: requirement.amount };
    case 'catchment':
      return { amount: requirement.atLeast };
  }
}

/** The numbers that were agreed, for every requirement. */
export const agreedNumbers = (norm: Norm): NumbersOf =>
  Object.fromEntries(norm.requirements.map((requirement) => [requirement.id, numbersOf(requirement)]));

/** The norm's requirements with other numbers in them; one without keeps its own. */
export const triedRequirements = (norm: Norm, numbers: NumbersOf): Norm['requirements'] =>
  norm.requirements.map((requirement) =>
    requirement.id in numbers ? withNumbers(requirement, numbers[requirement.id]) : requirement,
  );

/** Whether they ask the same, but for their numbers and title: then the same curve tells of both. */
export function sameButNumbers(a: Requirement, b: Requirement): boolean {
  const alike = (requirement: Requirement) =>
    JSON.stringify({ ...withNumbers(requirement, numbersOf(b)), title: '' }, sortedKeys);
  return alike(a) === alike(b);
}

/** Two that were written in another order are the same. */
const sortedKeys = (_key: string, value: unknown): unknown =>
  value !== null && typeof value === 'object' && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Numbers that a draft has already, and the norm in sight not yet. */
export function numbersAhead(norm: Norm, draft: Norm): NumbersOf {
  const ahead = norm.requirements.flatMap((requirement) => {
    const next = draft.requirements.find(({ id }) => id === requirement.id);
    if (next === undefined || next === requirement || !sameButNumbers(next, requirement)) return [];
    const numbers = numbersOf(next);
    return sameNumbers(numbers, numbersOf(requirement)) ? [] : [[requirement.id, numbers] as const];
  });
  return Object.fromEntries(ahead);
}

/** Numbers of another form leave the requirement as it is. */
export function withNumbers(requirement: Requirement, numbers: Numbers): Requirement {
  if (areReachNumbers(numbers)) {
    if (requirement.form !== 'reach') return requirement;
    const within = { ...requirement.within, value: numbers.threshold };
    return { ...requirement, share: numbers.share, within };
  }
  const { amount } = numbers;
  switch (requirement.form) {
    case 'reach':
      return requirement;
    case 'presence':
      return { ...requirement, count: amount };
    case 'ratio':
      return { ...requirement, amount };
    case 'catchment':
      return { ...requirement, atLeast: amount };
  }
}
