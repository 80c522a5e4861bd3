// The known answers of maximal covering in San Francisco: 205 tracts, 16 sites, 5,000 m (PySAL's test data).
import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { bestSites } from '../../../../../server/domain/coverage/sites/best-sites.ts';
import { CandidatePool } from '../../../../../server/domain/coverage/sites/candidate-pool.ts';
import { greedySites, worthTogether } from '../../../../../server/domain/coverage/sites/choose-sites.ts';
import { listedCovers } from '../../../../../server/domain/coverage/sites/covers.ts';
import { exactModel } from '../../../../../server/domain/coverage/sites/exact-model.ts';
import type { SitesQuestion } from '../../../../../server/domain/coverage/sites/site-question.ts';
import { valuationsOf } from '../../../../../server/domain/coverage/sites/valuation.ts';
import { worthOf } from '../../../../../server/domain/coverage/sites/worth.ts';
import { exactSolver } from '../../../../../server/engine/exact-solver.ts';

const folders = ['../shared', '../../shared'].map((shared) => `${shared}/checks/mclp-san-francisco`);
const folder = folders.find(existsSync) ?? folders[0];
const tractsFile = `${folder}/SF_demand_205_centroid_uniform_weight.csv`;
const distancesFile = `${folder}/SF_network_distance_candidateStore_16_censusTract_205_new.csv`;
const isThere = existsSync(tractsFile) && existsSync(distancesFile);
if (!isThere) console.log(`Skipped: the San Francisco instance is not in ${folder}.`);

type Row = Record<string, string>;
const rows = (file: string) => parse(readFileSync(file), { columns: true }) as Row[];

/** People of each tract, and for each site by name the tracts within 5,000 m. */
function instance() {
  const tracts = rows(tractsFile);
  const indexOf = new Map(tracts.map(({ NAME }, i) => [NAME, i]));
  const within = new Map<string, number[]>();
  for (const { distance, name, DestinationName } of rows(distancesFile)) {
    const list = within.get(name) ?? [];
    if (Number(distance) <= 5000) list.push(indexOf.get(DestinationName) as number);
    within.set(name, list);
  }
  const names = [...within.keys()].sort((a, b) => Number(a.slice(6)) - Number(b.slice(6)));
  const lists = names.map((name) => within.get(name) as number[]);
  return { weights: Float64Array.from(tracts, ({ POP2000 }) => Number(POP2000)), names, lists };
}

const known: [sites: number, people: number][] = [
  [1, 448_255],
  [2, 671_938],
  [3, 791_499],
  [4, 875_247],
  [5, 927_402],
  [8, 955_113],
];

describe.skipIf(!isThere)('San Francisco', () => {
  const ask = (count: number): SitesQuestion => ({ count, objective: 'people', weights: instance().weights });
  const covers = () => listedCovers(instance().lists, instance().weights.length);

  test.each(known)('%i sites: the optimum, proved', (count, people) => {
    expect(bestSites(ask(count), covers())).toMatchObject({ gained: people, bound: people, isOptimal: true });
  });

  test.each(known)('%i sites: the solver alone finds the optimum', async (count, people) => {
    const question = ask(count);
    const pool = new CandidatePool(covers(), {});
    const { model } = exactModel(question, worthOf(question), pool, [...pool.centres.keys()]);
    const solve = await exactSolver();
    expect(solve(model, { seconds: 60 })?.objective).toBeCloseTo(people, 3);
  });

  test.each(known)('%i sites: choice and bound hold where nothing is tried one by one', (count, people) => {
    const found = bestSites(ask(count), covers(), {}, { mostTried: 0 });
    console.log(`${count} sites: ${found.gained}, bound ${Math.round(found.bound)}, optimum ${people}`);
    expect(found.gained).toBeLessThanOrEqual(people);
    expect(found.bound).toBeGreaterThanOrEqual(people);
    expect(found.gap).toBeLessThan(0.01);
  });

  test('four sites are 2, 11, 12 and 15; plain greedy stops at 872,611', () => {
    const found = bestSites(ask(4), covers());
    const names = found.sites.map(({ candidate }) => instance().names[candidate]);
    expect(names.sort()).toEqual(['Store_11', 'Store_12', 'Store_15', 'Store_2']);
    const pool = new CandidatePool(covers(), {});
    const { score } = valuationsOf(ask(4), worthOf(ask(4)));
    expect(worthTogether(pool, score, greedySites(pool, score, 4))).toBe(872_611);
  });
});
