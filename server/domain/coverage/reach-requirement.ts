// The reach form: which share of a group lives within a distance of enough qualifying places.
import type { Neighbourhood } from '../areas/area.ts';
import { demandBasis } from '../areas/demand.ts';
import { horizonMetres, type ReachRequirement, thresholdDm } from '../norm/norm.ts';
import { judgeShare, peopleShort, roundPeople } from '../norm/verdict.ts';
import { beyondHorizon } from './place-reach.ts';
import { type OrderedDistances, type ReachDistances, reachDistances } from './reach-distances.ts';
import { RequirementError } from './requirement-error.ts';
import type { Bounds, DistanceBounds, Reason, RequirementResult } from './result.ts';
import type { Town } from './town.ts';

/** Sums over one neighbourhood at one of the two bounds. People; decimetres. */
interface Sums {
  covered: Float64Array;
  reached: Float64Array;
  peopleTimesDm: Float64Array;
  /** The smallest distance within which the share lives; `beyondHorizon` where it does not. */
  quantileDm: Uint16Array;
}

/** The most records that a reason names. */
const namedRecords = 10;

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
  const certain = sumUp(town, requirement, distances.certain, limitDm);
  const possible =
    distances.possible === distances.certain
      ? certain
      : sumUp(town, requirement, distances.possible, limitDm);
  const records = recordsThatMatter(town, requirement, distances, limitDm);
  return town.neighbourhoods.map((neighbourhood, b) => ({
    ...figures(neighbourhood, requirement, certain, possible, b),
    reasons: reasons(town, requirement, records[b], b),
  }));
}

/** Decimetres. @throws RequirementError beyond the horizon */
export function checkedThresholdDm(requirement: ReachRequirement): number {
  const limitDm = thresholdDm(requirement);
  const horizon = horizonMetres[requirement.mode];
  if (limitDm <= horizon * 10) return limitDm;
  throw new RequirementError(
    `Requirement “${requirement.id}” asks for ${limitDm / 10} m ${requirement.mode}, further than the ${horizon} m that distances are known for.`,
  );
}

/** Whether a requirement is for this neighbourhood at all; what is not known does not exempt it. */
export function appliesTo(requirement: ReachRequirement, { urbanity, population }: Neighbourhood): boolean {
  const { urbanity: classes, minResidents = 0 } = requirement.appliesTo ?? {};
  if (population.everyone !== null && population.everyone < minResidents) return false;
  return classes === undefined || urbanity === null || classes.includes(urbanity);
}

function sumUp(
  town: Town,
  requirement: ReachRequirement,
  { nearestFirst, orderedDm, orderedNeighbourhood }: OrderedDistances,
  limitDm: number,
): Sums {
  const weights = town.demand.weights[requirement.group];
  const count = town.neighbourhoods.length;
  const sums: Sums = {
    covered: new Float64Array(count),
    reached: new Float64Array(count),
    peopleTimesDm: new Float64Array(count),
    quantileDm: new Uint16Array(count).fill(beyondHorizon),
  };
  const residents = town.neighbourhoods.map(({ population }) => population[requirement.group] ?? Infinity);
  // Asking `peopleShort` of every point would be most of the work; short by a whole person, it need not be asked.
  const nearlyEnough = Float64Array.from(residents, (people) => people * requirement.share - 1);
  for (let k = 0; k < nearestFirst.length; k++) {
    const b = orderedNeighbourhood[k];
    const dm = orderedDm[k];
    const people = weights[nearestFirst[k]];
    sums.reached[b] += people;
    sums.peopleTimesDm[b] += people * dm;
    if (dm <= limitDm) sums.covered[b] = sums.reached[b];
    if (sums.quantileDm[b] !== beyondHorizon || sums.reached[b] < nearlyEnough[b]) continue;
    if (peopleShort(roundPeople(sums.reached[b]), residents[b], requirement.share) === 0)
      sums.quantileDm[b] = dm;
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
  const residents = neighbourhood.population[group];
  const applies = appliesTo(requirement, neighbourhood);
  if (residents === null || residents === 0) {
    const verdict = applies && residents === null ? 'unknown' : 'not-applicable';
    return { requirementId, verdict, residents, ...noFigures };
  }
  const covered = { lower: roundPeople(certain.covered[b]), upper: roundPeople(possible.covered[b]) };
  return {
    requirementId,
    verdict: applies ? judgeShare(covered, residents, share) : 'not-applicable',
    residents,
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
  };
}

const noFigures = {
  covered: null,
  share: null,
  shortfall: null,
  unreachable: null,
  quantileMetres: null,
  meanMetres: null,
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

function reasons(town: Town, requirement: ReachRequirement, placeIds: string[], b: number): Reason[] {
  const found: Reason[] = [];
  if (town.neighbourhoods[b].population[requirement.group] === null)
    found.push({ code: 'population-unknown' });
  if (placeIds.length > 0) found.push({ code: 'stale-records', placeIds });
  if (town.travel[requirement.mode].isStraightLine[b] === 1) found.push({ code: 'straight-line' });
  if (town.demand.basis[b] === demandBasis.streets) found.push({ code: 'spread-over-streets' });
  return found;
}

/**
 * Per neighbourhood the unknown places that people there live within the threshold of, while they are not
 * covered for certain: the records worth a check, most people first.
 */
function recordsThatMatter(
  town: Town,
  requirement: ReachRequirement,
  { certain, unknownPlaces }: ReachDistances,
  limitDm: number,
): string[][] {
  const weights = town.demand.weights[requirement.group];
  const candidates: { people: number; id: string }[][] = town.neighbourhoods.map(() => []);
  for (const j of unknownPlaces) {
    const people = new Float64Array(town.neighbourhoods.length);
    const { point, distanceDm } = town.travel[requirement.mode].reach[j];
    for (let k = 0; k < point.length; k++) {
      const i = point[k];
      if (distanceDm[k] <= limitDm && certain.distanceDm[i] > limitDm)
        people[town.neighbourhoodOf[i]] += weights[i];
    }
    people.forEach((sum, b) => {
      if (sum > 0) candidates[b].push({ people: sum, id: town.places[j].id });
    });
  }
  return candidates.map((records) =>
    records
      .sort((a, b) => b.people - a.people || (a.id < b.id ? -1 : 1))
      .slice(0, namedRecords)
      .map(({ id }) => id),
  );
}

/** Lower and upper bounds added up over areas. */
export function addBounds(a: Bounds, b: Bounds): Bounds {
  return { lower: roundPeople(a.lower + b.lower), upper: roundPeople(a.upper + b.upper) };
}
