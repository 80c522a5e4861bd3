// The board tells what would change; a town surveyed anew with the changed catalogue must say the same.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { checkFirst } from '../../../../server/domain/coverage/check-first.ts';
import { evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import { fragility } from '../../../../server/domain/coverage/fragility.ts';
import { doubtsAbout, qualification, staleBefore } from '../../../../server/domain/coverage/qualifying.ts';
import type { CoverageResult } from '../../../../server/domain/coverage/result.ts';
import { VerdictBoard } from '../../../../server/domain/coverage/verdict-board.ts';
import type { Requirement } from '../../../../server/domain/norm/norm.ts';
import { applyChanges, placesAfter } from '../../../../server/domain/scenario/apply-changes.ts';
import { randomChanges, randomNorm, randomTown } from '../../../worlds/random-town.ts';

const asOf = '2026-11-01';
const stalenessMonths = 24;
const normOf = (requirements: readonly Requirement[]) => ({ requirements, stalenessMonths });

/** A random town with a norm of all four forms, and what is supposed of it. */
const supposedTown = fc
  .tuple(randomTown, randomNorm)
  .chain(([random, requirements]) =>
    fc.tuple(fc.constant({ ...random, requirements }), randomChanges(random.town.places, requirements)),
  );

const runs = { numRuns: 500 };

test('the board says of every area and requirement what the whole evaluation says', () => {
  fc.assert(
    fc.property(randomTown, randomNorm, ({ town }, requirements) => {
      const board = new VerdictBoard(town, normOf(requirements), asOf);
      const { areas } = evaluateCoverage(town, normOf(requirements), asOf);
      expect(board.verdicts).toEqual(areas.map(({ verdict }) => verdict));
      areas.forEach((area, b) => {
        area.requirements.forEach(({ verdict, covered, amount }, r) => {
          expect(board.figures(r, b)).toEqual({ verdict, covered, amount });
        });
      });
    }),
    runs,
  );
});

test('what a scenario turns is what a new survey of the changed catalogue turns, and the board is as it was', () => {
  fc.assert(
    fc.property(supposedTown, ([{ town, requirements, withPlaces }, changes]) => {
      const board = new VerdictBoard(town, normOf(requirements), asOf);
      const supposed = applyChanges((id) => board.place(id), requirements, changes, asOf);
      const outcome = board.suppose(supposed);

      const surveyed = withPlaces(placesAfter(town.places, supposed.places));
      const before = evaluateCoverage(town, normOf(requirements), asOf);
      const after = evaluateCoverage(surveyed, normOf(supposed.requirements), asOf);
      expect(outcome.turned).toEqual(turnedBetween(before, after));
      for (const [r, { gained, lost }] of outcome.requirements.entries()) {
        if (gained === null || lost === null) continue;
        for (const [bound, side] of [['certain', 'lower'] as const, ['possible', 'upper'] as const]) {
          const people = (of: CoverageResult) =>
            of.areas.reduce((sum, area) => sum + (area.requirements[r].covered?.[side] ?? 0), 0);
          expect(gained[bound] - lost[bound]).toBeCloseTo(people(after) - people(before), 2);
        }
      }
      expect(board.suppose(supposed)).toEqual(outcome);
      expect(board.suppose({ places: new Map(), requirements })).toMatchObject({ turned: [] });
    }),
    runs,
  );
});

function turnedBetween(before: CoverageResult, after: CoverageResult) {
  return before.areas.flatMap((area, b) => {
    const requirements = area.requirements.flatMap(({ requirementId, verdict: from }, r) => {
      const to = after.areas[b].requirements[r].verdict;
      return from === to ? [] : [{ requirementId, from, to }];
    });
    if (requirements.length === 0) return [];
    return [{ code: area.code, from: area.verdict, to: after.areas[b].verdict, requirements }];
  });
}

test('the fragility of a place is what the town loses when it is surveyed without it', () => {
  fc.assert(
    fc.property(randomTown, randomNorm, ({ town, withPlaces }, requirements) => {
      const norm = normOf(requirements);
      const found = fragility(new VerdictBoard(town, norm, asOf));
      const before = evaluateCoverage(town, norm, asOf);
      const stale = staleBefore(asOf, stalenessMonths);
      const counting = town.places.filter((place) =>
        requirements.some(({ places }) => qualification(place, places, stale) !== 'no'),
      );
      expect(found.map(({ placeId }) => placeId).sort()).toEqual(counting.map(({ id }) => id).sort());
      for (const { placeId, turned, requirements: lines } of found) {
        const without = evaluateCoverage(
          withPlaces(town.places.filter(({ id }) => id !== placeId)),
          norm,
          asOf,
        );
        expect(turned).toEqual(turnedBetween(before, without));
        const covered = (of: CoverageResult) =>
          of.areas.reduce((sum, area) => sum + (area.requirements[0].covered?.lower ?? 0), 0);
        expect(lines[0].lost?.certain).toBeCloseTo(covered(before) - covered(without), 2);
      }
    }),
    runs,
  );
});

test('a record to check settles the verdicts that turn from unknown when its answer is known', () => {
  fc.assert(
    fc.property(randomTown, randomNorm, ({ town, withPlaces }, requirements) => {
      const norm = normOf(requirements);
      const before = evaluateCoverage(town, norm, asOf);
      const stale = staleBefore(asOf, stalenessMonths);
      const records = checkFirst(new VerdictBoard(town, norm, asOf));
      const doubtful = town.places.filter((place) =>
        requirements.some(({ places }) => qualification(place, places, stale) === 'unknown'),
      );
      expect(records.map(({ placeId }) => placeId).sort()).toEqual(doubtful.map(({ id }) => id).sort());
      for (const { placeId, requirementIds, doubts, settledIfNo } of records) {
        const place = town.places.find(({ id }) => id === placeId)!;
        const asked = requirements.filter(({ id }) => requirementIds.includes(id));
        for (const { places } of asked) expect(qualification(place, places, stale)).toBe('unknown');
        expect(new Set(doubts)).toEqual(
          new Set(asked.flatMap(({ places }) => doubtsAbout(place, places, stale))),
        );
        // Where it is unknown for all that it may count for, a no is the same as its not being there.
        if (requirements.some((r) => qualification(place, r.places, stale) === 'yes')) continue;
        const without = evaluateCoverage(
          withPlaces(town.places.filter(({ id }) => id !== placeId)),
          norm,
          asOf,
        );
        const settled = turnedBetween(before, without).flatMap(({ code, requirements: turned }) =>
          turned
            .filter(({ from }) => from === 'unknown')
            .map(({ requirementId }) => ({ code, requirementId })),
        );
        expect(settledIfNo).toEqual(settled);
      }
    }),
    runs,
  );
});
