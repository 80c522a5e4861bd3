// Settles a choice of sites when few candidates are left that could better it: by trying them all, or by a solver.
import type { CandidatePool } from './candidate-pool.ts';
import { hold, worthTogether } from './choose-sites.ts';
import type { DualBound } from './dual-bound.ts';
import { exactModel, type SolveModel } from './exact-model.ts';
import type { SitesQuestion } from './site-question.ts';
import type { Valuation } from './valuation.ts';
import type { Worth } from './worth.ts';

/** Choices that are tried one by one before a solver is asked. */
const defaultMostTried = 4000;

/** Sites, and sites times points, up to which a solver is asked; beyond, it would not end in a minute. */
const mostSitesSolved = 400;
const mostCoversSolved = 60_000;
const defaultSeconds = 20;

/** How far a proof may go. */
export interface Proof {
  /** Asked where few enough candidates are left. */
  solve?: SolveModel;
  /** For the solver; it answers the same on every machine only where it ends in time. */
  seconds?: number;
  /** Choices that may be tried one by one. */
  mostTried?: number;
}

export interface Choice {
  /** Centres of the pool. */
  chosen: number[];
  /** No choice has an objective above this. */
  bound: number;
  isProved: boolean;
}

export interface Searched {
  score: Valuation;
  worth: Worth;
  dual: DualBound;
  chosen: number[];
  /** People or areas that `chosen` gains, and the least that would be more. */
  objective: number;
  goal: number;
}

/** Of verdicts, choices with as many but more people are sought first, then only those with more verdicts. */
export function proveSites(
  question: SitesQuestion,
  pool: CandidatePool,
  searched: Searched,
  { solve, seconds = defaultSeconds, mostTried = defaultMostTried }: Proof,
): Choice {
  const { dual, chosen, objective, goal, score, worth } = searched;
  const goals = question.objective === 'verdicts' ? [objective, goal] : [goal];
  for (const wanted of goals) {
    const among = dual.survivors(wanted);
    if (among.some((u) => pool.centres[u].outer > 0)) continue;
    if (choices(among.length, question.count) <= mostTried) {
      const tried = tryAll(pool, score, among, question.count);
      const isBetter = worthTogether(pool, score, tried) > worthTogether(pool, score, chosen);
      return { chosen: isBetter ? tried : chosen, bound: objective, isProved: true };
    }
    const entries = among.reduce((sum, u) => sum + pool.centres[u].ringEnd[0], 0);
    if (!solve || among.length > mostSitesSolved || entries > mostCoversSolved) continue;
    const { model, siteOfColumn, scale } = exactModel(question, worth, pool, among);
    const solution = solve(model, { seconds });
    if (solution === null) continue;
    const sites = solution.chosen.filter((c) => c < siteOfColumn.length).map((c) => siteOfColumn[c]);
    const isBetter = worthTogether(pool, score, sites) > worthTogether(pool, score, chosen);
    const tolerance = 1e-6 * Math.max(1, solution.bound);
    const isProved = solution.bound - solution.objective <= tolerance;
    const bound =
      question.objective === 'verdicts' ? Math.floor(solution.bound + tolerance) : solution.bound * scale;
    return { chosen: isBetter ? sites : chosen, bound: Math.max(objective, bound), isProved };
  }
  return { chosen, bound: dual.bound, isProved: false };
}

/** How many choices of at most k among n there are. */
function choices(n: number, k: number): number {
  let [sum, exactly] = [1, 1];
  for (let i = 1; i <= Math.min(n, k); i++) {
    exactly = (exactly * (n - i + 1)) / i;
    sum += exactly;
  }
  return sum;
}

/** The best of all choices; of equals the first. */
function tryAll(pool: CandidatePool, score: Valuation, among: readonly number[], count: number): number[] {
  let best: number[] = [];
  let most = 0;
  const tryAfter = (taken: readonly number[], start: number) => {
    pool.pause();
    const value = worthTogether(pool, score, taken);
    if (value > most) [best, most] = [[...taken], value];
    if (taken.length === count) return;
    if (taken.length < count - 1) {
      for (let i = start; i < among.length; i++) tryAfter([...taken, among[i]], i + 1);
      return;
    }
    hold(pool, score, taken);
    for (let i = start; i < among.length; i++) {
      const { point, ringEnd } = pool.centres[among[i]];
      score.measure(point, ringEnd[0], ringEnd[0]);
      if (value + score.inner > most) [best, most] = [[...taken, among[i]], value + score.inner];
    }
  };
  tryAfter([], 0);
  return best;
}
