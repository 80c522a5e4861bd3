// Where a few new places would help most, by one requirement: the question put to the search for sites, and its answer.
import { residentsOf } from '../domain/areas/area.ts';
import { weightsOf } from '../domain/areas/weights.ts';
import type { JudgedNorm } from '../domain/coverage/evaluate-coverage.ts';
import { appliesTo } from '../domain/coverage/level-areas.ts';
import { qualifiedPlaces } from '../domain/coverage/qualified-places.ts';
import { staleBefore } from '../domain/coverage/qualifying.ts';
import { checkedThresholdDm, RequirementError } from '../domain/coverage/requirement-error.ts';
import { bestSites } from '../domain/coverage/sites/best-sites.ts';
import type { SolveModel } from '../domain/coverage/sites/exact-model.ts';
import { type Objective, representableAbove, type Watch } from '../domain/coverage/sites/site-question.ts';
import { type Candidates, streetCandidates } from '../domain/coverage/sites/street-candidates.ts';
import { streetCovers } from '../domain/coverage/sites/street-covers.ts';
import type { Town } from '../domain/coverage/town.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { ReachRequirement } from '../domain/norm/norm.ts';
import { peopleTolerance, roundPeople } from '../domain/norm/verdict.ts';
import type { Change } from '../domain/scenario/change.ts';

export interface SitesAsked {
  requirementId: string;
  /** New sites, from 1 on. */
  count: number;
  objective: Objective;
  /** Positions to choose from; `null`: anywhere along the streets. */
  positions: readonly LonLat[] | null;
  municipalityCode?: string;
  /** Supposed before the search begins. */
  changes?: readonly Change[];
}

export interface SuggestedSites {
  sites: {
    lonLat: LonLat;
    /** Index into the positions that were given; `null` along the streets. */
    position: number | null;
    neighbourhoodCode: string | null;
    /** People of the group whom this site alone would cover, and whom it adds to those before it. */
    gained: number;
    gainedInOrder: number;
  }[];
  /** People of the group who would come to be covered for certain. */
  gained: number;
  /** Neighbourhoods whose shortfall would be made up. */
  turned: number;
  /** People of the group who are not covered for certain now. */
  waiting: number;
  /** No choice of sites gains more of the objective than this; gap = (bound − objective) / bound. */
  bound: number;
  gap: number;
  isOptimal: boolean;
  method: 'exact' | 'heuristic';
  /** Positions there were, and how many of them were looked at. */
  candidates: number;
  searched: number;
}

/** The solver may take so long, where it is asked; in the meantime it listens to nobody. */
const solverSeconds = 10;

/** Along the streets of a town; the same for every question. */
const onStreets = new WeakMap<object, Candidates>();

/** @throws RequirementError on a requirement that is not there or no reach, SearchAborted when `watch` says so */
export function suggestSites(
  town: Town,
  norm: JudgedNorm,
  asOf: string,
  asked: SitesAsked,
  watch: Watch,
  solve: SolveModel,
): SuggestedSites {
  const requirement = reachOf(norm, asked.requirementId);
  const thresholdDm = checkedThresholdDm(requirement);
  const graph = town.networks[requirement.mode];
  const { snap, snaps } = town.finder(requirement.mode);
  const candidates = candidatesOf(town, requirement, asked);
  const waiting = waitingPoints(
    town,
    requirement,
    staleBefore(asOf, norm.stalenessMonths),
    asked.municipalityCode,
  );
  const { points, needs, weights } = waiting;
  const spots = {
    lonLat: Float64Array.from(
      [...points].flatMap((i) => [town.demand.lonLat[2 * i], town.demand.lonLat[2 * i + 1]]),
    ),
    snaps: {
      edge: Int32Array.from(points, (i) => snaps.edge[i]),
      offsetDm: Uint32Array.from(points, (i) => snaps.offsetDm[i]),
      connectorDm: Uint32Array.from(points, (i) => snaps.connectorDm[i]),
    },
  };
  const ofPoint = Uint32Array.from(points, (i) => town.neighbourhoodOf[i]);
  const found = bestSites(
    {
      count: asked.count,
      objective: asked.objective,
      weights,
      needs,
      areas: { ofPoint, shortfall: shortfalls(town, requirement, waiting.covered) },
    },
    streetCovers(graph, spots, candidates, thresholdDm, asked.positions !== null),
    watch,
    { solve, seconds: solverSeconds },
  );
  const { sites, gained: gainedTogether, bound, ...rest } = found;
  return {
    ...rest,
    gained: roundPeople(gainedTogether),
    bound: roundPeople(bound),
    sites: sites.map(({ candidate, gained, gainedInOrder }) => {
      const lonLat: LonLat = [candidates.lonLat[2 * candidate], candidates.lonLat[2 * candidate + 1]];
      const b = town.findNeighbourhood(lonLat);
      return {
        lonLat,
        position: asked.positions === null ? null : candidate,
        neighbourhoodCode: b === -1 ? null : town.neighbourhoods[b].code,
        gained: roundPeople(gained),
        gainedInOrder: roundPeople(gainedInOrder),
      };
    }),
    waiting: roundPeople(weights.reduce((sum, people) => sum + people, 0)),
    candidates: candidates.snaps.edge.length,
  };

  function candidatesOf(of: Town, { mode }: ReachRequirement, { positions }: SitesAsked): Candidates {
    if (positions !== null) {
      const lonLat = Float64Array.from(positions.flat());
      return { lonLat, snaps: snap(lonLat) };
    }
    const known = onStreets.get(of.networks[mode]) ?? streetCandidates(graph, snap);
    onStreets.set(of.networks[mode], known);
    return known;
  }
}

function reachOf({ requirements }: JudgedNorm, id: string): ReachRequirement {
  const requirement = requirements.find((one) => one.id === id);
  if (requirement === undefined) throw new RequirementError(`The norm has no requirement “${id}”.`);
  if (requirement.form !== 'reach')
    throw new RequirementError(
      `Requirement “${id}” is a ${requirement.form}; sites can be sought where people must live within reach.`,
    );
  return requirement;
}

/** Points with people who lack places for certain: how many each lacks, and the covered people by neighbourhood. */
function waitingPoints(
  town: Town,
  { mode, count, group, places, within, speedKmh }: ReachRequirement,
  stale: string | null,
  municipalityCode: string | undefined,
) {
  const limitDm = checkedThresholdDm({ id: '', mode, within, speedKmh });
  const near = new Uint8Array(town.neighbourhoodOf.length);
  for (const j of qualifiedPlaces(town, places, stale).yes) {
    const { point, distanceDm } = town.spots[j].reachWithin(mode, limitDm);
    for (let k = 0; k < point.length; k++)
      if (distanceDm[k] <= limitDm && near[point[k]] < count) near[point[k]] += 1;
  }
  const people = weightsOf(town.demand, group);
  const covered = new Float64Array(town.neighbourhoods.length);
  const points: number[] = [];
  near.forEach((found, i) => {
    const b = town.neighbourhoodOf[i];
    if (found === count) covered[b] += people[i];
    else if (people[i] > 0 && isIn(town, b, municipalityCode)) points.push(i);
  });
  return {
    points: Uint32Array.from(points),
    needs: Uint8Array.from(points, (i) => count - near[i]),
    weights: Float64Array.from(points, (i) => people[i]),
    covered,
  };
}

const isIn = ({ neighbourhoods }: Town, b: number, municipalityCode: string | undefined) =>
  municipalityCode === undefined || neighbourhoods[b].municipalityCode === municipalityCode;

/** People each neighbourhood still lacks, as its verdict is judged: to a thousandth of a person. 0: nothing to turn. */
function shortfalls(town: Town, requirement: ReachRequirement, covered: Float64Array): Float64Array {
  return Float64Array.from(town.neighbourhoods, (neighbourhood, b) => {
    const residents = residentsOf(neighbourhood.population, requirement.group);
    if (residents === null || residents === 0 || !appliesTo(requirement.appliesTo, [neighbourhood])) return 0;
    return Math.max(0, representableAbove(requirement.share * residents - covered[b] - peopleTolerance));
  });
}
