// The reach form: which share of a group lives within a distance of enough qualifying places.
import { type Neighbourhood, residentsOf } from '../areas/area.ts';
import { demandBasis } from '../areas/demand.ts';
import { weightsOf } from '../areas/weights.ts';
import { horizonMetres, type ReachRequirement } from '../norm/norm.ts';
import { judgeShare, peopleShort, roundPeople } from '../norm/verdict.ts';
import { beyondHorizon } from './door-to-door.ts';
import { appliesTo } from './level-areas.ts';
import { PeopleByDistance } from './people-by-distance.ts';
import { type ReachDistances, reachDistances } from './reach-distances.ts';
import { type Doubtful, recordReasons } from './records-that-matter.ts';
import { checkedThresholdDm } from './requirement-error.ts';
import type { Bounds, Depth, DistanceBounds, Reason, RequirementResult } from './result.ts';
import type { Town } from './town.ts';

/** Sums over one neighbourhood at one of the two bounds. People; decimetres. */
interface Sums {
  covered: Float64Array;
  reached: Float64Array;
  peopleTimesDm: Float64Array;
  /** Σ p·x and Σ p·x² over those reached beyond the threshold; x is the way too far, as part of the furthest. */
  tooFar: Float64Array;
  tooFarSquared: Float64Array;
  /** The smallest distance within which the share lives; `beyondHorizon` where it does not. */
  quantileDm: Uint16Array;
}

/**
 * Judges every neighbourhood of the town, in its order.
 * @throws RequirementError when the threshold lies beyond the horizon of the mode
 */
export function judgeReach(
  town: Town,
  requirement: ReachRequirement,
  staleBefore: string | null,
): RequirementResult[] {
  const limitDm = checkedThresholdDm(requirement);
  const distances = reachDistances(town, requirement, staleBefore);
  const { certainDm, possibleDm } = distances;
  const certain = sumUp(town, requirement, certainDm, limitDm);
  const possible = possibleDm === certainDm ? certain : sumUp(town, requirement, possibleDm, limitDm);
  const doubtful = doubtfulPlaces(town, requirement, distances, limitDm);
  return town.neighbourhoods.map((neighbourhood, b) => ({
    ...figures(neighbourhood, requirement, certain, possible, b),
    reasons: [
      ...populationReason(neighbourhood, requirement),
      ...recordReasons(town, requirement, staleBefore, doubtful[b]),
      ...groundReasons(town, requirement, b),
    ],
  }));
}

function sumUp(town: Town, requirement: ReachRequirement, distanceDm: Uint16Array, limitDm: number): Sums {
  const weights = weightsOf(town.demand, requirement.group);
  const { firstPoint } = town.demand;
  const count = town.neighbourhoods.length;
  const sums: Sums = {
    covered: new Float64Array(count),
    reached: new Float64Array(count),
    peopleTimesDm: new Float64Array(count),
    tooFar: new Float64Array(count),
    tooFarSquared: new Float64Array(count),
    quantileDm: new Uint16Array(count).fill(beyondHorizon),
  };
  const furthestDm = horizonMetres[requirement.mode] * 10 - limitDm;
  const byDistance = new PeopleByDistance();
  for (let b = 0; b < count; b++) {
    const [first, end] = [firstPoint[b], firstPoint[b + 1]];
    let [covered, reached, peopleTimesDm, tooFar, tooFarSquared] = [0, 0, 0, 0, 0];
    for (let i = first; i < end; i++) {
      const dm = distanceDm[i];
      if (dm === beyondHorizon) continue;
      const people = weights[i];
      reached += people;
      peopleTimesDm += people * dm;
      if (dm <= limitDm) covered += people;
      else {
        const beyond = (dm - limitDm) / furthestDm;
        tooFar += people * beyond;
        tooFarSquared += people * beyond * beyond;
      }
    }
    sums.covered[b] = covered;
    sums.reached[b] = reached;
    sums.peopleTimesDm[b] = peopleTimesDm;
    sums.tooFar[b] = tooFar;
    sums.tooFarSquared[b] = tooFarSquared;
    const residents = residentsOf(town.neighbourhoods[b].population, requirement.group);
    if (residents === null) continue;
    const isEnough = (people: number) => peopleShort(roundPeople(people), residents, requirement.share) === 0;
    if (isEnough(reached))
      sums.quantileDm[b] = byDistance.leastDmWith(isEnough, distanceDm, weights, first, end);
  }
  return sums;
}

function figures(
  neighbourhood: Neighbourhood,
  requirement: ReachRequirement,
  certain: Sums,
  possible: Sums,
  b: number,
): Omit<RequirementResult, 'reasons'> {
  const { id: requirementId, group, share } = requirement;
  const residents = residentsOf(neighbourhood.population, group);
  const applies = appliesTo(requirement.appliesTo, [neighbourhood]);
  const common = { requirementId, areaCode: neighbourhood.code, residents, amount: null, needed: null };
  if (residents === null || residents === 0) {
    const verdict = applies && residents === null ? 'unknown' : 'not-applicable';
    return { ...common, verdict, ...noFigures };
  }
  const covered = { lower: roundPeople(certain.covered[b]), upper: roundPeople(possible.covered[b]) };
  return {
    ...common,
    verdict: applies ? judgeShare(covered, residents, share) : 'not-applicable',
    covered,
    share: { lower: covered.lower / residents, upper: covered.upper / residents },
    shortfall: applies
      ? {
          lower: peopleShort(covered.upper, residents, share),
          upper: peopleShort(covered.lower, residents, share),
        }
      : null,
    unreachable: {
      lower: roundPeople(Math.max(0, residents - possible.reached[b])),
      upper: roundPeople(Math.max(0, residents - certain.reached[b])),
    },
    quantileMetres: { lower: metres(possible.quantileDm[b]), upper: metres(certain.quantileDm[b]) },
    meanMetres: meanBounds(certain, possible, b),
    depth: depth(certain, possible, residents, b),
  };
}

/** What a neighbourhood has no figure for where nobody lives, or nobody knows who does. */
export const noFigures = {
  covered: null,
  share: null,
  shortfall: null,
  unreachable: null,
  quantileMetres: null,
  meanMetres: null,
  depth: null,
};

function metres(dm: number): number | null {
  return dm === beyondHorizon ? null : dm / 10;
}

/** Of those who can reach a place; more places can raise it, since they bring in people from further off. */
function meanBounds(certain: Sums, possible: Sums, b: number): DistanceBounds {
  const means = [certain, possible].map(({ reached, peopleTimesDm }) =>
    reached[b] === 0 ? null : Math.round(peopleTimesDm[b] / reached[b]) / 10,
  );
  const known = means.filter((mean) => mean !== null);
  if (known.length === 0) return { lower: null, upper: null };
  return { lower: Math.min(...known), upper: means.includes(null) ? null : Math.max(...known) };
}

/** Whoever is out of reach altogether counts as furthest. More places leave less too far, so `possible` is the lower. */
function depth(certain: Sums, possible: Sums, residents: number, b: number): Depth {
  const part = (people: number) => Math.min(1, Math.max(0, Math.round((people / residents) * 1e6) / 1e6));
  const bounds = (measure: (sums: Sums) => number): Bounds => ({
    lower: part(measure(possible)),
    upper: part(measure(certain)),
  });
  const outOfReach = ({ reached }: Sums) => residents - reached[b];
  return {
    fgt0: bounds((sums) => residents - sums.covered[b]),
    fgt1: bounds((sums) => outOfReach(sums) + sums.tooFar[b]),
    fgt2: bounds((sums) => outOfReach(sums) + sums.tooFarSquared[b]),
  };
}

function populationReason({ population }: Neighbourhood, { group }: ReachRequirement): Reason[] {
  return residentsOf(population, group) === null ? [{ code: 'population-unknown' }] : [];
}

/** How the distances of a neighbourhood were come by, where that is not from door to door along streets. */
export function groundReasons(town: Town, { mode }: Pick<ReachRequirement, 'mode'>, b: number): Reason[] {
  const reasons: Reason[] = [];
  if (town.isStraightLine(mode)[b] === 1) reasons.push({ code: 'straight-line' });
  if (town.demand.basis[b] === demandBasis.streets) reasons.push({ code: 'spread-over-streets' });
  return reasons;
}

/**
 * Per neighbourhood the unknown places that people there live within the threshold of, while they are not
 * covered for certain: the records worth a check, and how many people hang on each.
 */
function doubtfulPlaces(
  town: Town,
  requirement: ReachRequirement,
  { certainDm, qualified }: ReachDistances,
  limitDm: number,
): Doubtful[][] {
  const weights = weightsOf(town.demand, requirement.group);
  const doubtful: Doubtful[][] = town.neighbourhoods.map(() => []);
  for (const place of qualified.unknown) {
    const { point, distanceDm } = town.spots[place].reachWithin(requirement.mode, limitDm);
    // Points come in order of neighbourhood, so that each neighbourhood is one run.
    let [b, matters] = [-1, 0];
    const closeRun = () => {
      if (matters > 0) doubtful[b].push({ place, matters });
    };
    for (let k = 0; k < point.length; k++) {
      const i = point[k];
      if (distanceDm[k] > limitDm || certainDm[i] <= limitDm) continue;
      if (town.neighbourhoodOf[i] !== b) {
        closeRun();
        [b, matters] = [town.neighbourhoodOf[i], 0];
      }
      matters += weights[i];
    }
    closeRun();
  }
  return doubtful;
}

/** Lower and upper bounds added up over areas. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { lower: roundPeople(a.lower + b.lower), upper: roundPeople(a.upper + b.upper) };
}
