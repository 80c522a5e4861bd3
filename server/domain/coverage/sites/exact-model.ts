// The choice of sites as a mixed-integer model, for a solver that the domain does not know.
import type { CandidatePool } from './candidate-pool.ts';
import type { SitesQuestion } from './site-question.ts';
import type { Worth } from './worth.ts';

/** Maximise `gain` · x with 0 <= x <= 1 and every row's sum between its limits. */
export interface MixedModel {
  gain: Float64Array;
  isInteger: Uint8Array;
  rows: ModelRow[];
}

export interface ModelRow {
  column: number[];
  factor: number[];
  least: number;
  most: number;
}

export interface Solution {
  objective: number;
  /** No solution is better than this. */
  bound: number;
  /** Columns at 1. */
  chosen: number[];
}

/** @returns null where the solver found nothing in the time given */
export type SolveModel = (model: MixedModel, limit: { seconds: number }) => Solution | null;

/** Points that the same sites reach are one group. */
interface Group {
  people: number;
  need: number;
  area: number;
  sites: number[];
}

export interface ExactModel {
  model: MixedModel;
  /** The centre behind each of the first columns. */
  siteOfColumn: number[];
  /** Turns an objective of the model into one of the question. */
  scale: number;
}

/**
 * One column a site (first), one a group of points, one an area that can be turned; ties between verdicts are
 * broken by people, who together weigh less than one area. Sites that cover no more than another are left out.
 * @param among centres of the pool that may be chosen
 */
export function exactModel(
  question: SitesQuestion,
  worth: Worth,
  pool: CandidatePool,
  among: readonly number[],
): ExactModel {
  const { areas, objective, weights, count } = question;
  const matters = (p: number) => worth.need[p] <= count && weights[p] > 0;
  const sites = worth.need.every((need, p) => need === 1 || !matters(p))
    ? withoutDominated(pool, among)
    : [...among];
  const groups = groupPoints(question, worth, pool, sites, matters);
  const turnable = objective === 'verdicts' ? [...worth.cap.keys()].filter((b) => worth.cap[b] > 0) : [];
  const everyone = groups.reduce((sum, { people }) => sum + people, 0);
  const scale = objective === 'verdicts' ? everyone + 1 : 1;
  const groupColumn = (g: number) => sites.length + g;
  const columns = sites.length + groups.length + turnable.length;
  const gain = new Float64Array(columns);
  const isInteger = new Uint8Array(columns).fill(1, 0, sites.length);
  const rows: ModelRow[] = [{ column: [...sites.keys()], factor: sites.map(() => 1), least: 0, most: count }];
  groups.forEach(({ people, need, sites: reached }, g) => {
    gain[groupColumn(g)] = people / scale;
    if (need > 1) isInteger[groupColumn(g)] = 1;
    rows.push(
      atMost(
        [groupColumn(g), need],
        reached.map((site) => [site, 1]),
      ),
    );
  });
  turnable.forEach((area, t) => {
    const column = groupColumn(groups.length) + t;
    [gain[column], isInteger[column]] = [1, 1];
    const inArea = [...groups.keys()].filter((g) => groups[g].area === area);
    const shortfall = areas?.shortfall[area] as number;
    rows.push(
      atMost(
        [column, shortfall],
        inArea.map((g) => [groupColumn(g), groups[g].people]),
      ),
    );
  });
  return { model: { gain, isInteger, rows }, siteOfColumn: sites, scale };
}

/** factor · column <= the sum of the terms. */
function atMost([column, factor]: [number, number], terms: [number, number][]): ModelRow {
  return {
    column: [column, ...terms.map(([c]) => c)],
    factor: [-factor, ...terms.map(([, f]) => f)],
    least: 0,
    most: Number.POSITIVE_INFINITY,
  };
}

function coverOf(pool: CandidatePool, centre: number): Uint32Array {
  const { point, ringEnd } = pool.centres[centre];
  return point.subarray(0, ringEnd[0]);
}

/** A site is left out when a kept one covers all it does; of two alike, the first stays. */
function withoutDominated(pool: CandidatePool, among: readonly number[]): number[] {
  const bySize = [...among].sort((u, v) => pool.centres[v].ringEnd[0] - pool.centres[u].ringEnd[0] || u - v);
  const kept: { centre: number; cover: Set<number> }[] = [];
  for (const centre of bySize) {
    const cover = coverOf(pool, centre);
    if (!kept.some((larger) => cover.every((p) => larger.cover.has(p)))) {
      kept.push({ centre, cover: new Set(cover) });
    }
  }
  return kept.map(({ centre }) => centre);
}

function groupPoints(
  { weights, objective, areas }: SitesQuestion,
  worth: Worth,
  pool: CandidatePool,
  sites: readonly number[],
  matters: (point: number) => boolean,
): Group[] {
  const reaching = new Map<number, number[]>();
  sites.forEach((centre, site) => {
    for (const p of coverOf(pool, centre)) {
      if (!matters(p)) continue;
      const known = reaching.get(p);
      if (known) known.push(site);
      else reaching.set(p, [site]);
    }
  });
  const groups = new Map<string, Group>();
  for (const [p, reached] of reaching) {
    const area = objective === 'verdicts' ? (areas?.ofPoint[p] as number) : 0;
    const key = `${area} ${worth.need[p]} ${reached.join(' ')}`;
    const group = groups.get(key);
    if (group) group.people += weights[p];
    else groups.set(key, { people: weights[p], need: worth.need[p], area, sites: reached });
  }
  return [...groups.values()];
}
