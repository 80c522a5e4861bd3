// The question where to build next, put to points and candidates, and the shape of its answer.

export type Objective = 'people' | 'verdicts';

/** Who still waits for a place, and what counts as success. One entry a point. */
export interface SitesQuestion {
  /** Sites wanted, at least 1. */
  count: number;
  /**
   * `people`: as many people as possible. `verdicts`: as many areas as possible whose shortfall becomes zero;
   * among equals, people.
   */
  objective: Objective;
  /** People; multiples of 2^-20 (see `representable`), so that no sum depends on its order. */
  weights: Float64Array;
  /** Places each point still lacks, from 1; left out: one. A point is covered when that many sites reach it. */
  needs?: Uint8Array;
  /** Asked for by `verdicts`. */
  areas?: {
    /** Index into `shortfall`, one a point. */
    ofPoint: Uint32Array;
    /** People each area still lacks; 0 where it meets its requirement, so cannot be turned. */
    shortfall: Float64Array;
  };
}

export interface Watch {
  /** Share of the work done, 0 to 1, and the best objective so far. */
  progress?: (share: number, best: number) => void;
  /** Asked at every step, so it must be cheap; true ends the search with `SearchAborted`. */
  isAborted?: () => boolean;
}

export class SearchAborted extends Error {
  override name = 'SearchAborted';

  constructor() {
    super('The search for sites was stopped.');
  }
}

export interface ChosenSite {
  candidate: number;
  /** People (of those still waiting) whom this site alone covers. */
  gained: number;
  /** People it adds to the sites before it in the list; these sum to the total. */
  gainedInOrder: number;
}

export interface BestSites {
  /** In the order in which they are worth most; fewer than asked for where more would gain nothing. */
  sites: ChosenSite[];
  /** People covered by all of them. */
  gained: number;
  /** Areas turned; 0 where no areas were given. */
  turned: number;
  /** No choice of sites gains more of the objective (people, or areas turned) than this. */
  bound: number;
  /** (bound - objective) / bound: the share of what is possible that may be missing. 0 where bound is 0. */
  gap: number;
  isOptimal: boolean;
  /** `exact`: a solver, or trying all choices that could be better, has proved it. */
  method: 'exact' | 'heuristic';
  /** Candidates whose people were counted one by one. */
  searched: number;
}

const unit = 2 ** 20;

/** The nearest weight whose sums are exact in floating point: a multiple of 2^-20 people. */
export function representable(people: number): number {
  return Math.round(people * unit) / unit;
}

/** The least representable number that is not smaller. */
export function representableAbove(people: number): number {
  return Math.ceil(people * unit) / unit;
}

/** The greatest representable number that is not larger: a bound on sums of representable ones. */
export function representableBelow(people: number): number {
  return Math.floor(people * unit) / unit;
}

/** The least representable number that is larger. */
export function nextRepresentable(people: number): number {
  return (Math.floor(people * unit) + 1) / unit;
}

/** @throws RangeError with the reason, on a question that cannot be answered */
export function checkQuestion(
  { count, objective, weights, needs, areas }: SitesQuestion,
  points: number,
): void {
  const fail = (reason: string) => {
    throw new RangeError(`The best sites cannot be sought: ${reason}.`);
  };
  if (!Number.isInteger(count) || count < 1)
    fail(`the number of sites is ${count}, not a whole number from 1`);
  if (weights.length !== points) fail(`there are ${points} points and ${weights.length} weights`);
  const wrong = weights.findIndex((people) => !(people >= 0) || representable(people) !== people);
  if (wrong !== -1) fail(`point ${wrong} weighs ${weights[wrong]}, which is no multiple of 2^-20 people`);
  if (needs && needs.length !== points) fail(`there are ${points} points and ${needs.length} needs`);
  if (needs?.includes(0))
    fail(`point ${needs.indexOf(0)} needs no place, so it does not belong among the points`);
  if (objective === 'verdicts' && !areas) fail('verdicts are asked for and no areas are given');
  if (areas && areas.ofPoint.length !== points) {
    fail(`there are ${points} points and ${areas.ofPoint.length} with an area`);
  }
  const lost = areas?.ofPoint.find((area) => area >= areas.shortfall.length);
  if (lost !== undefined) fail(`a point lies in area ${lost} of ${areas?.shortfall.length}`);
}
