// Covered people at every stop of a threshold slider, so that a browser can judge while it drags.
import { residentsOf } from '../areas/area.ts';
import { weightsOf } from '../areas/weights.ts';
import { horizonMetres, inDm, type ReachRequirement } from '../norm/norm.ts';
import { roundPeople } from '../norm/verdict.ts';
import { appliesTo } from './level-areas.ts';
import { reachDistances } from './reach-distances.ts';
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
  const { certainDm, possibleDm } = reachDistances(town, requirement, staleBefore);
  const lower = coveredAtStops(town, requirement, certainDm, stopsDm);
  const upper = possibleDm === certainDm ? null : coveredAtStops(town, requirement, possibleDm, stopsDm);
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

/** One list a neighbourhood: covered people at each stop. */
function coveredAtStops(
  { demand, neighbourhoods }: Town,
  { group }: ReachRequirement,
  distanceDm: Uint16Array,
  stopsDm: readonly number[],
): number[][] {
  const weights = weightsOf(demand, group);
  const ends = Uint32Array.from(stopsDm);
  return neighbourhoods.map((_, b) => {
    // What each stop adds to those before it.
    const added = new Float64Array(ends.length);
    for (let i = demand.firstPoint[b]; i < demand.firstPoint[b + 1]; i++) {
      const stop = firstStopFrom(ends, distanceDm[i]);
      if (stop < ends.length) added[stop] += weights[i];
    }
    let covered = 0;
    return Array.from(added, (people) => {
      covered += people;
      return roundPeople(covered);
    });
  });
}

/** Index of the first stop that is not nearer; the number of stops where all are. */
function firstStopFrom(stopsDm: Uint32Array, dm: number): number {
  let [low, high] = [0, stopsDm.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stopsDm[middle] < dm) low = middle + 1;
    else high = middle;
  }
  return low;
}

function sameNumbers(a: readonly number[], b: readonly number[]): boolean {
  return a.every((value, i) => value === b[i]);
}
