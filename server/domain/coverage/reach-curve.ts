// Covered people at every stop of a threshold slider, so that a browser can judge while it drags.
import { residentsOf } from '../areas/area.ts';
import { weightsOf } from '../areas/weights.ts';
import { horizonMetres, inDm, type ReachRequirement } from '../norm/norm.ts';
import { roundPeople } from '../norm/verdict.ts';
import { appliesTo } from './level-areas.ts';
import { type OrderedDistances, reachDistances } from './reach-distances.ts';
import { checkedThresholdDm } from './requirement-error.ts';
import type { ReachCurve } from './result.ts';
import type { Town } from './town.ts';

/** Steps of a slider that a person can aim at. */
const step = { metres: { walking: 50, cycling: 100 }, minutes: { walking: 1, cycling: 1 } } as const;

/**
 * The stops of a requirement's slider in its own unit: every step up to the horizon, and the
 * requirement's own threshold, so that the curve says of it exactly what the judge says.
 */
export function thresholdStops(requirement: ReachRequirement): number[] {
  const { unit, value } = requirement.within;
  const size = step[unit][requirement.mode];
  const horizonDm = horizonMetres[requirement.mode] * 10;
  const stops = new Set([value]);
  for (let k = 1; inDm(requirement, k * size) <= horizonDm; k++) stops.add(k * size);
  return [...stops].sort((a, b) => a - b);
}

/** @throws RequirementError when the threshold lies beyond the horizon of the mode */
export function reachCurve(
  town: Town,
  requirement: ReachRequirement,
  staleBefore: string | null,
): ReachCurve {
  checkedThresholdDm(requirement);
  const stops = thresholdStops(requirement);
  const stopsDm = stops.map((stop) => inDm(requirement, stop));
  const { certain, possible } = reachDistances(town, requirement, staleBefore);
  const lower = coveredAtStops(town, requirement, certain, stopsDm);
  const upper = possible === certain ? null : coveredAtStops(town, requirement, possible, stopsDm);
  return {
    requirementId: requirement.id,
    form: 'reach',
    unit: requirement.within.unit,
    stops,
    areas: town.neighbourhoods.map((neighbourhood, b) => ({
      code: neighbourhood.code,
      applicable: appliesTo(requirement.appliesTo, [neighbourhood]),
      residents: residentsOf(neighbourhood.population, requirement.group),
      lower: lower[b],
      upper: upper === null || sameNumbers(upper[b], lower[b]) ? null : upper[b],
    })),
  };
}

function coveredAtStops(
  town: Town,
  requirement: ReachRequirement,
  { nearestFirst, orderedDm, orderedNeighbourhood }: OrderedDistances,
  stopsDm: readonly number[],
): number[][] {
  const weights = weightsOf(town.demand, requirement.group);
  const covered = new Float64Array(town.neighbourhoods.length);
  const atStops: number[][] = town.neighbourhoods.map(() => []);
  const closeStop = () => {
    for (let b = 0; b < covered.length; b++) atStops[b].push(roundPeople(covered[b]));
  };
  let stop = 0;
  for (let k = 0; k < nearestFirst.length; k++) {
    while (stop < stopsDm.length && orderedDm[k] > stopsDm[stop]) {
      closeStop();
      stop += 1;
    }
    if (stop === stopsDm.length) break;
    covered[orderedNeighbourhood[k]] += weights[nearestFirst[k]];
  }
  for (; stop < stopsDm.length; stop++) closeStop();
  return atStops;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value === b[i]);
}
