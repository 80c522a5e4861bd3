// The best places for a few new sites, those that exist kept, with a bound on what any other choice could gain.
import { CandidatePool } from './candidate-pool.ts';
import { exchangeSites, greedySites, worthTogether } from './choose-sites.ts';
import type { Covers } from './covers.ts';
import { describeSites, objectiveOf } from './describe-sites.ts';
import { DualBound } from './dual-bound.ts';
import { type Choice, type Proof, proveSites } from './prove-sites.ts';
import {
  type BestSites,
  checkQuestion,
  nextRepresentable,
  representableBelow,
  type SitesQuestion,
  type Watch,
} from './site-question.ts';
import { type Valuation, valuationsOf } from './valuation.ts';
import { worthOf } from './worth.ts';

/** Rounds of prices and closer looks; a handful close most gaps, so the last ones are seldom reached. */
const mostRounds = 16;
const firstSteps = 80;
const stepsPerRound = 24;
const looksPerRound = 200;

/** The bound may take as much work again as the choice did, this many times. */
const boundEffort = 1;

/**
 * @param proof a solver, asked where the choice has become small enough; the smallest ones need none
 * @throws RangeError on a question that cannot be answered, SearchAborted when `watch` says so
 */
export function bestSites(
  question: SitesQuestion,
  covers: Covers,
  watch: Watch = {},
  proof: Proof = {},
): BestSites {
  checkQuestion(question, covers.pointCount);
  const pool = new CandidatePool(covers, watch);
  const worth = worthOf(question);
  const { score, progress } = valuationsOf(question, worth);
  let chosen = firstChoice(pool, score, progress, question.count);
  const objective = () => objectiveOf(question, describeSites(question, pool, chosen));
  const goal = () => (question.objective === 'people' ? nextRepresentable(objective()) : objective() + 1);
  if (question.count === 1) {
    // Looking for the best of all candidates has proved it the best.
    watch.progress?.(1, objective());
    return answer(question, pool, score, { chosen, bound: objective(), isProved: true });
  }
  const effort = covers.work() * (1 + boundEffort);
  const dual = new DualBound(pool, worth, question.count);
  for (let round = 0; round < mostRounds; round++) {
    watch.progress?.(0.5 + (0.5 * round) / mostRounds, objective());
    dual.improve(round === 0 ? firstSteps : stepsPerRound, goal());
    chosen = fromDearest(pool, score, chosen, dual.dearest, question.count);
    const open = dual.survivors(goal()).filter((u) => pool.centres[u].outer > 0);
    if (open.length === 0 || covers.work() > effort) break;
    for (const u of open.slice(0, looksPerRound)) pool.refine(u);
  }
  const settled = proveSites(
    question,
    pool,
    { score, worth, dual, chosen, objective: objective(), goal: goal() },
    proof,
  );
  watch.progress?.(1, objective());
  return answer(question, pool, score, settled);
}

/** By the objective and, where returns do not diminish, by its concave stand-in as well; then exchanges. */
function firstChoice(pool: CandidatePool, score: Valuation, progress: Valuation, count: number): number[] {
  const starts = [greedySites(pool, score, count)];
  if (progress !== score) starts.push(greedySites(pool, progress, count));
  const ends = starts.map((start) => exchangeSites(pool, score, start, count));
  return ends.reduce((a, b) => (worthTogether(pool, score, b) > worthTogether(pool, score, a) ? b : a));
}

/** The centres that count in the bound are often a good choice too, and exchanges make them a better one. */
function fromDearest(
  pool: CandidatePool,
  score: Valuation,
  chosen: number[],
  dearest: readonly number[],
  count: number,
): number[] {
  const start = [...new Set(dearest)];
  if (worthTogether(pool, score, start) <= worthTogether(pool, score, chosen)) return chosen;
  return exchangeSites(pool, score, start, count);
}

function answer(question: SitesQuestion, pool: CandidatePool, score: Valuation, settled: Choice): BestSites {
  const ordered = inOrder(pool, score, settled.chosen);
  const described = describeSites(question, pool, ordered);
  const objective = objectiveOf(question, described);
  const bound = settled.isProved
    ? objective
    : Math.max(
        objective,
        question.objective === 'people' ? representableBelow(settled.bound) : Math.floor(settled.bound),
      );
  return {
    ...described,
    bound,
    gap: bound === 0 ? 0 : (bound - objective) / bound,
    isOptimal: bound === objective,
    method: settled.isProved ? 'exact' : 'heuristic',
    searched: pool.centres.length,
  };
}

/** Each time the one that adds most. */
function inOrder(pool: CandidatePool, score: Valuation, chosen: readonly number[]): number[] {
  const ordered: number[] = [];
  const left = [...chosen];
  while (left.length > 0) {
    const worths = left.map((centre) => worthTogether(pool, score, [...ordered, centre]));
    const [next] = left.splice(worths.indexOf(Math.max(...worths)), 1);
    ordered.push(next);
  }
  return ordered;
}
