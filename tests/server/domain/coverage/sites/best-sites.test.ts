// The best sites of small made-up instances, beside every choice tried one by one.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { bestSites } from '../../../../../server/domain/coverage/sites/best-sites.ts';
import { CandidatePool } from '../../../../../server/domain/coverage/sites/candidate-pool.ts';
import { listedCovers } from '../../../../../server/domain/coverage/sites/covers.ts';
import { exactModel } from '../../../../../server/domain/coverage/sites/exact-model.ts';
import {
  representable,
  SearchAborted,
  type SitesQuestion,
} from '../../../../../server/domain/coverage/sites/site-question.ts';
import { worthOf } from '../../../../../server/domain/coverage/sites/worth.ts';
import { exactSolver } from '../../../../../server/engine/exact-solver.ts';
import { bestByForce, judgeSites } from './brute-force.ts';

const pointCount = 14;

const weights = fc
  .array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: pointCount, maxLength: pointCount })
  .map((people) => Float64Array.from(people, representable));

const lists = fc.array(fc.uniqueArray(fc.nat(pointCount - 1), { maxLength: 7 }), {
  minLength: 1,
  maxLength: 9,
});

const areas = fc.record({
  ofPoint: fc
    .array(fc.nat(3), { minLength: pointCount, maxLength: pointCount })
    .map((list) => Uint32Array.from(list)),
  shortfall: fc
    .array(fc.integer({ min: 0, max: 60 }), { minLength: 4, maxLength: 4 })
    .map((list) => Float64Array.from(list)),
});

const needs = fc
  .array(fc.integer({ min: 1, max: 3 }), { minLength: pointCount, maxLength: pointCount })
  .map((list) => Uint8Array.from(list));

const question: fc.Arbitrary<SitesQuestion> = fc.record(
  {
    count: fc.integer({ min: 1, max: 4 }),
    objective: fc.constantFrom('people', 'verdicts'),
    weights,
    areas,
    needs,
  },
  { requiredKeys: ['count', 'objective', 'weights', 'areas'] },
);

const goalOf = ({ objective }: SitesQuestion, { gained, turned }: { gained: number; turned: number }) =>
  objective === 'people' ? gained : turned;

test('no choice is better than the bound, and the one found is a choice that keeps its word', () => {
  fc.assert(
    fc.property(question, lists, (asked, covers) => {
      const found = bestSites(asked, listedCovers(covers, pointCount));
      const best = bestByForce(asked, covers);
      const chosen = judgeSites(
        asked,
        found.sites.map(({ candidate }) => covers[candidate]),
      );
      expect(found).toMatchObject(chosen);
      expect(found.sites.length).toBeLessThanOrEqual(asked.count);
      expect(new Set(found.sites.map(({ candidate }) => candidate)).size).toBe(found.sites.length);
      expect(found.sites.reduce((sum, { gainedInOrder }) => sum + gainedInOrder, 0)).toBe(found.gained);
      expect(goalOf(asked, found)).toBeLessThanOrEqual(goalOf(asked, best));
      expect(found.bound).toBeGreaterThanOrEqual(goalOf(asked, best));
      expect(found.isOptimal).toBe(found.bound === goalOf(asked, found));
      if (found.isOptimal) expect(goalOf(asked, found)).toBe(goalOf(asked, best));
    }),
    { numRuns: 1500 },
  );
});

test('the bound holds, and little is lost, where nothing is tried one by one', () => {
  const alone = { mostTried: 0 };
  fc.assert(
    fc.property(question, lists, (asked, covers) => {
      const found = bestSites(asked, listedCovers(covers, pointCount), {}, alone);
      const best = bestByForce(asked, covers);
      expect(goalOf(asked, found)).toBeLessThanOrEqual(goalOf(asked, best));
      expect(found.bound).toBeGreaterThanOrEqual(goalOf(asked, best));
      if (asked.count === 1) expect(found.gained).toBe(best.gained);
      if (asked.count === 1 && asked.objective === 'verdicts') expect(found.turned).toBe(best.turned);
      if (asked.objective === 'people' && asked.needs === undefined) {
        expect(found.gained).toBeGreaterThanOrEqual((1 - 1 / Math.E) * best.gained);
      }
    }),
    { numRuns: 1500 },
  );
});

test('a solver that is given the model finds the exact optimum, ties between verdicts broken by people', async () => {
  const solve = await exactSolver();
  fc.assert(
    fc.property(question, lists, (asked, covers) => {
      const pool = new CandidatePool(listedCovers(covers, pointCount), {});
      const all = [...pool.centres.keys()];
      const { model, siteOfColumn } = exactModel(asked, worthOf(asked), pool, all);
      const solution = solve(model, { seconds: 20 });
      const chosen = (solution?.chosen ?? [])
        .filter((column) => column < siteOfColumn.length)
        .map((column) => covers[pool.centres[siteOfColumn[column]].candidate]);
      const [found, best] = [judgeSites(asked, chosen), bestByForce(asked, covers)];
      if (asked.objective === 'verdicts') expect(found.turned).toBe(best.turned);
      expect(found.gained).toBeCloseTo(best.gained, 3);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('asked with a solver, the answer is optimal and says so', async () => {
  const solver = { solve: await exactSolver(), seconds: 20, mostTried: 0 };
  fc.assert(
    fc.property(question, lists, (asked, covers) => {
      const found = bestSites(asked, listedCovers(covers, pointCount), {}, solver);
      const best = bestByForce(asked, covers);
      expect(found.turned).toBeGreaterThanOrEqual(asked.objective === 'verdicts' ? best.turned : 0);
      expect(found.gained).toBeCloseTo(best.gained, 3);
      expect(found.isOptimal).toBe(true);
    }),
    { numRuns: 300 },
  );
}, 120_000);

test('the same question gets the same answer, byte for byte', () => {
  fc.assert(
    fc.property(question, lists, (asked, covers) => {
      const ask = () => JSON.stringify(bestSites(asked, listedCovers(covers, pointCount)));
      expect(ask()).toBe(ask());
    }),
    { numRuns: 100 },
  );
});

test('tells how far it is, never backwards, and stops when told to', () => {
  const covers = listedCovers([[0, 1], [1, 2], [3]], 4);
  const asked: SitesQuestion = { count: 2, objective: 'people', weights: Float64Array.of(1, 2, 3, 4) };
  const shares: number[] = [];
  bestSites(asked, covers, { progress: (share) => shares.push(share) });
  expect(shares).toEqual([...shares].sort((a, b) => a - b));
  expect(shares.at(-1)).toBe(1);
  expect(() => bestSites(asked, covers, { isAborted: () => true })).toThrow(SearchAborted);
});

test('where a third site would gain nobody, two are given', () => {
  const asked: SitesQuestion = { count: 3, objective: 'people', weights: Float64Array.of(5, 7) };
  const found = bestSites(asked, listedCovers([[0], [1], [0]], 2));
  expect(found).toMatchObject({ gained: 12, bound: 12, gap: 0, isOptimal: true });
  expect(found.sites.map(({ candidate, gained }) => [candidate, gained])).toEqual([
    [1, 7],
    [0, 5],
  ]);
});

test.each([
  [{ count: 0 }, 'the number of sites is 0'],
  [{ weights: Float64Array.of(1) }, '2 points and 1 weights'],
  [{ weights: Float64Array.of(0.1, 1) }, 'point 0 weighs 0.1, which is no multiple of 2^-20 people'],
  [{ needs: Uint8Array.of(1, 0) }, 'point 1 needs no place'],
  [{ objective: 'verdicts' as const }, 'no areas are given'],
  [{ areas: { ofPoint: Uint32Array.of(0, 3), shortfall: Float64Array.of(1) } }, 'area 3 of 1'],
])('refuses %o with the reason', (wrong, reason) => {
  const asked: SitesQuestion = { count: 1, objective: 'people', weights: Float64Array.of(1, 2), ...wrong };
  expect(() => bestSites(asked, listedCovers([[0], [1]], 2))).toThrow(reason);
});
