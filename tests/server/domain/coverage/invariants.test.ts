// The invariants of METHOD.md, each on hundreds of random towns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentGroups } from '../../../../server/domain/areas/area.ts';
import { coverageCurves, evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import { qualification, staleBefore } from '../../../../server/domain/coverage/qualifying.ts';
import type { Town } from '../../../../server/domain/coverage/town.ts';
import type { ReachRequirement } from '../../../../server/domain/norm/norm.ts';
import { judgeShare, type Verdict } from '../../../../server/domain/norm/verdict.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { randomRequirement, randomTown } from '../../../worlds/random-town.ts';
import { place } from '../../../worlds/records.ts';

const asOf = '2026-11-01';
const stalenessMonths = 24;
const rank: Record<Verdict, number> = { fails: 0, unknown: 1, meets: 2, 'not-applicable': 2 };

const judge = (town: Town, requirement: ReachRequirement) =>
  evaluateCoverage(town, { requirements: [requirement], stalenessMonths }, asOf).areas.map(
    ({ requirements }) => requirements[0],
  );

function holds(property: (town: Parameters<typeof judge>[0], requirement: ReachRequirement) => void): void {
  fc.assert(
    fc.property(randomTown, randomRequirement, ({ town }, requirement) => property(town, requirement)),
    { numRuns: 500 },
  );
}

test('adding a place never worsens a verdict and never takes coverage away', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 750 }), fc.integer({ min: 0, max: 750 }));
  const checkedOn = fc.constantFrom('2026-10-01', null);
  fc.assert(
    fc.property(
      randomTown,
      randomRequirement,
      spot,
      checkedOn,
      ({ town, withPlaces }, requirement, xy, checked) => {
        const added = place('added', at(...xy), { checkedOn: checked });
        const after = judge(withPlaces([...town.places, added]), requirement);
        judge(town, requirement).forEach((before, b) => {
          expect(rank[after[b].verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
          expect(after[b].covered?.lower ?? 0).toBeGreaterThanOrEqual(before.covered?.lower ?? 0);
          expect(after[b].covered?.upper ?? 0).toBeGreaterThanOrEqual(before.covered?.upper ?? 0);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('residents are conserved: every group’s points add up to its counted figure', () => {
  fc.assert(
    fc.property(randomTown, ({ town }) => {
      for (const group of residentGroups) {
        town.neighbourhoods.forEach(({ population }, b) => {
          const points = town.demand.weights[group].subarray(
            town.demand.firstPoint[b],
            town.demand.firstPoint[b + 1],
          );
          expect(points.length).toBeGreaterThan(0);
          expect(points.reduce((sum, people) => sum + people, 0)).toBeCloseTo(population[group] ?? 0, 6);
        });
      }
    }),
    { numRuns: 500 },
  );
});

test('whatever the unknown places turn out to be, a certain verdict stays as it was', () => {
  const stale = staleBefore(asOf, stalenessMonths);
  fc.assert(
    fc.property(
      randomTown,
      randomRequirement,
      fc.infiniteStream(fc.boolean()),
      ({ town, withPlaces }, requirement, answers) => {
        const settled = town.places.flatMap((record) => {
          if (qualification(record, requirement.places, stale) !== 'unknown') return [record];
          return answers.next().value ? [{ ...record, checkedOn: asOf }] : [];
        });
        const after = judge(withPlaces(settled), requirement);
        judge(town, requirement).forEach((before, b) => {
          if (before.verdict !== 'unknown') expect(after[b].verdict).toBe(before.verdict);
          if (before.covered === null) return;
          expect(after[b].covered?.lower).toBeGreaterThanOrEqual(before.covered.lower);
          expect(after[b].covered?.lower).toBeLessThanOrEqual(before.covered.upper);
        });
      },
    ),
    { numRuns: 500 },
  );
});

test('unknown residents never make a fail', () => {
  holds((town, requirement) => {
    judge(town, requirement).forEach(({ residents, verdict }) => {
      if (residents === null) expect(verdict).toBe('unknown');
    });
  });
});

test('lower bounds never exceed upper bounds, nor coverage the residents', () => {
  holds((town, requirement) => {
    for (const { covered, share, shortfall, unreachable, residents } of judge(town, requirement)) {
      for (const bounds of [covered, share, shortfall, unreachable]) {
        if (bounds) expect(bounds.lower).toBeLessThanOrEqual(bounds.upper);
      }
      if (covered) expect(covered.upper).toBeLessThanOrEqual((residents ?? 0) + 0.001);
    }
  });
});

test('the distance within which the share lives is at most the threshold exactly when the share is met', () => {
  holds((town, requirement) => {
    for (const { quantileMetres, shortfall } of judge(town, requirement)) {
      if (!quantileMetres || !shortfall) continue;
      const within = (metres: number | null) => metres !== null && metres <= requirement.within.value;
      expect(within(quantileMetres.upper)).toBe(shortfall.upper === 0);
      expect(within(quantileMetres.lower)).toBe(shortfall.lower === 0);
    }
  });
});

test('widening the threshold never lowers coverage', () => {
  holds((town, requirement) => {
    const [curve] = coverageCurves(town, { requirements: [requirement], stalenessMonths }, asOf);
    for (const { lower, upper } of curve.areas) {
      for (const covered of [lower, upper ?? lower]) {
        covered.slice(1).forEach((people, k) => {
          expect(people).toBeGreaterThanOrEqual(covered[k]);
        });
      }
    }
  });
});

test('a curve judged at the agreed threshold gives the figures and the verdict of the judge', () => {
  holds((town, requirement) => {
    const [curve] = coverageCurves(town, { requirements: [requirement], stalenessMonths }, asOf);
    const stop = curve.stops.indexOf(requirement.within.value);
    judge(town, requirement).forEach(({ covered, verdict }, b) => {
      const { lower, upper, residents } = curve.areas[b];
      const atStop = { lower: lower[stop], upper: (upper ?? lower)[stop] };
      if (covered) expect(atStop).toEqual(covered);
      expect(judgeShare(atStop, residents, requirement.share)).toBe(verdict);
    });
  });
});

test('closing a place and adding it again changes nothing', () => {
  fc.assert(
    fc.property(randomTown, randomRequirement, fc.nat(), ({ town, withPlaces }, requirement, which) => {
      fc.pre(town.places.length > 0);
      const [first, ...others] = town.places.slice(which % town.places.length);
      const rest = [...town.places.slice(0, which % town.places.length), ...others];
      const figures = (of: Town) => judge(of, requirement).map(({ reasons, ...numbers }) => numbers);
      expect(figures(withPlaces([...rest, first]))).toEqual(figures(town));
    }),
    { numRuns: 500 },
  );
});

test('the same town and norm give the same answer, byte for byte', () => {
  fc.assert(
    fc.property(randomTown, randomRequirement, ({ town, withPlaces }, requirement) => {
      const again = withPlaces([...town.places]);
      expect(JSON.stringify(judge(again, requirement))).toBe(JSON.stringify(judge(town, requirement)));
    }),
    { numRuns: 100 },
  );
});
