// How many people of a group live at each point, in numbers that add up exactly whatever the order.
import type { RequirementGroup } from './area.ts';
import type { Demand } from './demand.ts';

/**
 * Weights are whole multiples of this part of a person (2⁻²⁰, a millionth). Sums of up to 2³³ people are then exact in
 * double precision, so that adding, taking away and adding in another order give the same figure to the last bit.
 */
const personPart = 2 ** -20;

/** The nearest whole multiple of `personPart`. */
export const exactPeople = (people: number) => Math.round(people / personPart) * personPart;

/**
 * Divides people over points in proportion to their shares, as exact weights that add up to `exactPeople(people)`.
 * What rounding down leaves, under a part of a person a point, goes to the first points.
 */
export function divideExactly(people: number, shares: readonly number[]): Float64Array {
  const total = shares.reduce((sum, share) => sum + share, 0);
  const parts = Float64Array.from(shares, (share) => Math.floor((people * share) / total / personPart));
  const left = Math.round(people / personPart) - parts.reduce((sum, part) => sum + part, 0);
  for (let i = 0; i < left; i++) parts[i % parts.length] += 1;
  return parts.map((part) => part * personPart);
}

const derived = new WeakMap<Demand, Float64Array>();

/** One weight a point, in the order of the demand. */
export function weightsOf(demand: Demand, group: RequirementGroup): Float64Array {
  if (group !== 'under65') return demand.weights[group];
  const known = derived.get(demand);
  if (known) return known;
  const { everyone, aged65plus } = demand.weights;
  const under65 = everyone.map((people, i) => Math.max(0, people - aged65plus[i]));
  derived.set(demand, under65);
  return under65;
}
