// The invariants of METHOD.md, each on hundreds of random towns.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentGroups, residentsOf } from '../../../../server/domain/areas/area.ts';
import { exactPeople } from '../../../../server/domain/areas/weights.ts';
import { coverageCurves, evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import { qualification, staleBefore } from '../../../../server/domain/coverage/qualifying.ts';
import { reachCurve } from '../../../../server/domain/coverage/reach-curve.ts';
import type { Town } from '../../../../server/domain/coverage/town.ts';
import type { Requirement } from '../../../../server/domain/norm/norm.ts';
import { judgeAmount, judgeShare, type Verdict } from '../../../../server/domain/norm/verdict.ts';
import { unknown } from '../../../../server/domain/places/opening-week.ts';
import type { Place } from '../../../../server/domain/places/place.ts';
import { at } from '../../../worlds/metric-plane.ts';
import {
  anyRequirement,
  openOnTuesdayEvening,
  randomRatio,
  randomRequirement,
  randomTown,
} from '../../../worlds/random-town.ts';
import { place } from '../../../worlds/records.ts';

const asOf = '2026-11-01';
const stalenessMonths = 24;
const rank: Record<Verdict, number> = { fails: 0, unknown: 1, meets: 2, 'not-applicable': 2 };

/** What a record says that qualifies by every filter of the random towns, whatever its kind. */
const everythingAsked = {
  kinds: ['library', 'clubhouse', 'community-centre'],
  openingWeek: openOnTuesdayEvening,
  wheelchair: 'yes',
  freeOfCharge: true,
} satisfies Partial<Place>;

const judge = (town: Town, requirement: Requirement) =>
  evaluateCoverage(town, { requirements: [requirement], stalenessMonths }, asOf).areas.map(
    ({ requirements }) => requirements[0],
  );

/** For 500 random towns, each by a requirement of its own. */
function holds<R extends Requirement>(
  requirements: fc.Arbitrary<R>,
  property: (town: Town, requirement: R) => void,
): void {
  fc.assert(
    fc.property(randomTown, requirements, ({ town }, requirement) => property(town, requirement)),
    { numRuns: 500 },
  );
}

/** Upper bounds of null are not known: more than anything. */
const upper = (bounds: { upper: number | null } | null) => bounds?.upper ?? Number.POSITIVE_INFINITY;

test('adding a place never worsens a verdict and never takes coverage away', () => {
  const spot = fc.tuple(fc.integer({ min: 0, max: 750 }), fc.integer({ min: 0, max: 750 }));
  const checkedOn = fc.constantFrom('2026-10-01', null);
  fc.assert(
    fc.property(
      randomTown,
      anyRequirement,
      spot,
      checkedOn,
      ({ town, withPlaces }, requirement, xy, checked) => {
        const added = place('added', at(...xy), { checkedOn: checked, ...everythingAsked });
        const after = judge(withPlaces([...town.places, added]), requirement);
        judge(town, requirement).forEach((before, b) => {
          expect(rank[after[b].verdict]).toBeGreaterThanOrEqual(rank[before.verdict]);
          expect(after[b].covered?.lower ?? 0).toBeGreaterThanOrEqual(before.covered?.lower ?? 0);
          expect(after[b].covered?.upper ?? 0).toBeGreaterThanOrEqual(before.covered?.upper ?? 0);
          expect(after[b].amount?.lower ?? 0).toBeGreaterThanOrEqual(before.amount?.lower ?? 0);
          expect(upper(after[b].amount)).toBeGreaterThanOrEqual(upper(before.amount));
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
          expect(points.reduce((sum, people) => sum + people, 0)).toBe(exactPeople(population[group] ?? 0));
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
      anyRequirement,
      fc.infiniteStream(fc.boolean()),
      ({ town, withPlaces }, requirement, answers) => {
        const settled = town.places.flatMap((record) => {
          if (qualification(record, requirement.places, stale) !== 'unknown') return [record];
          return answers.next().value ? [withUnknownsAsAsked(record)] : [];
        });
        for (const record of settled)
          expect(qualification(record, requirement.places, stale)).not.toBe('unknown');
        const after = judge(withPlaces(settled), requirement);
        judge(town, requirement).forEach((before, b) => {
          if (before.verdict !== 'unknown') expect(after[b].verdict).toBe(before.verdict);
          if (before.amount !== null) {
            expect(after[b].amount?.lower).toBeGreaterThanOrEqual(before.amount.lower);
            expect(upper(after[b].amount)).toBeLessThanOrEqual(upper(before.amount));
          }
          if (before.covered === null) return;
          expect(after[b].covered?.lower).toBeGreaterThanOrEqual(before.covered.lower);
          expect(after[b].covered?.lower).toBeLessThanOrEqual(before.covered.upper);
        });
      },
    ),
    { numRuns: 500 },
  );
});

/** What a record leaves open is answered as any filter of the random towns wants it. */
function withUnknownsAsAsked(record: Place): Place {
  const { openingWeek, wheelchair, freeOfCharge } = record;
  const isVague = openingWeek === null || openingWeek.includes(unknown);
  return {
    ...record,
    checkedOn: asOf,
    openingWeek: isVague ? openOnTuesdayEvening : openingWeek,
    wheelchair: wheelchair ?? 'yes',
    freeOfCharge: freeOfCharge ?? true,
  };
}

test('unknown residents never make a fail where people are counted, and elsewhere only when the known are too many', () => {
  holds(anyRequirement, (town, requirement) => {
    judge(town, requirement).forEach(({ residents, verdict, amount, needed }) => {
      if (residents !== null || verdict !== 'fails') return;
      expect(['presence', 'ratio']).toContain(requirement.form);
      expect(upper(amount)).toBeLessThan(needed?.lower ?? 0);
    });
  });
});

test('an area of which nobody is counted cannot fail by a ratio', () => {
  holds(randomRatio, (town, requirement) => {
    if (requirement.base === 'dwellings') return;
    const { base } = requirement;
    const nobodyCounted = (code: string) =>
      town.neighbourhoods.every(
        (area) =>
          ![area.code, area.districtCode, area.municipalityCode].includes(code) ||
          residentsOf(area.population, base) === null,
      );
    for (const { areaCode, verdict } of judge(town, requirement))
      if (nobodyCounted(areaCode)) expect(verdict).not.toBe('fails');
  });
});

test('lower bounds never exceed upper bounds, nor coverage the residents', () => {
  holds(anyRequirement, (town, requirement) => {
    for (const result of judge(town, requirement)) {
      const { covered, share, shortfall, unreachable, amount, needed, depth, residents } = result;
      for (const bounds of [covered, share, shortfall, unreachable, amount, needed]) {
        if (bounds) expect(bounds.lower).toBeLessThanOrEqual(upper(bounds));
      }
      for (const { lower, upper } of Object.values(depth ?? {})) {
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(upper);
        expect(upper).toBeLessThanOrEqual(1);
      }
      if (covered) expect(covered.upper).toBeLessThanOrEqual((residents ?? 0) + 0.001);
    }
  });
});

test('the distance within which the share lives is at most the threshold exactly when the share is met', () => {
  holds(randomRequirement, (town, requirement) => {
    for (const { quantileMetres, shortfall } of judge(town, requirement)) {
      if (!quantileMetres || !shortfall) continue;
      const within = (metres: number | null) => metres !== null && metres <= requirement.within.value;
      expect(within(quantileMetres.upper)).toBe(shortfall.upper === 0);
      expect(within(quantileMetres.lower)).toBe(shortfall.lower === 0);
    }
  });
});

test('widening the threshold never lowers coverage', () => {
  holds(randomRequirement, (town, requirement) => {
    const curve = reachCurve(town, requirement, staleBefore(asOf, stalenessMonths));
    for (const { lower, upper } of curve.areas) {
      for (const covered of [lower, upper ?? lower]) {
        covered.slice(1).forEach((people, k) => {
          expect(people).toBeGreaterThanOrEqual(covered[k]);
        });
      }
    }
  });
});

test('a curve judged at the agreed numbers gives the figures and the verdict of the judge', () => {
  holds(anyRequirement, (town, requirement) => {
    const [curve] = coverageCurves(town, { requirements: [requirement], stalenessMonths }, asOf);
    const results = judge(town, requirement);
    if (curve.form !== 'reach' || requirement.form !== 'reach') {
      if (curve.form === 'reach') throw new Error('A curve of another form than the requirement.');
      results.forEach(({ verdict }, b) => {
        const { amount, needed, applicable, residents } = curve.areas[b];
        const isUnknown = requirement.form === 'catchment' && residents === null;
        if (!applicable || residents === 0) expect(verdict).toBe('not-applicable');
        else expect(isUnknown ? 'unknown' : judgeAmount(amount, needed)).toBe(verdict);
      });
      return;
    }
    const stop = curve.stops.indexOf(requirement.within.value);
    results.forEach(({ covered, verdict }, b) => {
      const { lower, upper, residents } = curve.areas[b];
      const atStop = { lower: lower[stop], upper: (upper ?? lower)[stop] };
      if (covered) expect(atStop).toEqual(covered);
      expect(judgeShare(atStop, residents, requirement.share)).toBe(verdict);
    });
  });
});

test('closing a place and adding it again changes nothing', () => {
  fc.assert(
    fc.property(randomTown, anyRequirement, fc.nat(), ({ town, withPlaces }, requirement, which) => {
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
    fc.property(randomTown, anyRequirement, ({ town, withPlaces }, requirement) => {
      const again = withPlaces([...town.places]);
      expect(JSON.stringify(judge(again, requirement))).toBe(JSON.stringify(judge(town, requirement)));
    }),
    { numRuns: 500 },
  );
});
