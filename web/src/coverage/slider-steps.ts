// The values that a slider can stand on.
import type { Requirement, Supply } from '../../../server/contract/norm.ts';

/** Whole percents, and the agreed share wherever it lies between them. */
export const shareSteps = (agreed: number): number[] =>
  withOwn(
    Array.from({ length: 101 }, (_, percent) => percent / 100),
    agreed,
  );

export type AmountRequirement = Exclude<Requirement, { form: 'reach' }>;

/** What is counted of a place. */
export const supplyOf = (requirement: AmountRequirement): Supply =>
  requirement.form === 'presence' ? 'places' : requirement.of;

/** The most that a norm may ask for, by form. */
const most = { presence: 1000, ratio: 1_000_000, catchment: 1_000_000 };

/**
 * Ascending, from the first step above nothing to three times the norm's own number, which is among them. Places go by
 * whole or half ones, as far as the norm itself does; other amounts by a round part of what is asked.
 */
export function amountSteps(requirement: AmountRequirement, own: number): number[] {
  const step = stepOf(requirement, own);
  const furthest = Math.max(3 * own, 10 * step);
  const steps = Array.from({ length: Math.floor(furthest / step + 1e-9) }, (_, k) =>
    Number(((k + 1) * step).toPrecision(12)),
  );
  return withOwn(
    steps.filter((value) => value <= most[requirement.form]),
    own,
  );
}

function stepOf(requirement: AmountRequirement, own: number): number {
  if (requirement.form === 'presence') return Math.max(1, roundPart(own / 20));
  if (requirement.form === 'ratio' && requirement.of === 'places' && Number.isInteger(own) && own <= 20)
    return own < 5 ? 0.5 : 1;
  return roundPart(own / 20);
}

/** The largest of 1, 2, 5, 10, 20 … (and 0.5, 0.2 …) that is no larger. */
function roundPart(value: number): number {
  const power = 10 ** Math.floor(Math.log10(value));
  const times = [5, 2, 1].find((part) => part * power <= value * (1 + 1e-9)) ?? 1;
  return times * power;
}

const withOwn = (steps: readonly number[], own: number) =>
  [...new Set([...steps, own])].sort((a, b) => a - b);
