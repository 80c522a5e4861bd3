// Judging in the browser, on curves small enough to check by hand.
import { describe, expect, it } from 'vitest';
import type { AmountCurve, CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { judgeAmountCurve, missingOf } from '../../../web/src/coverage/judge-amount-curve.ts';
import { judgeAll, notMet, stillNeeded } from '../../../web/src/coverage/judge-curves.ts';

const stops = [400, 800, 1200];

/** 100 people live in each; who is within 400, 800 and 1,200 metres is written beside it. */
const curves: CoverageCurves = {
  provenance: {
    engineVersion: '1',
    catalogueVersion: 1,
    normId: 'norm',
    normVersion: 1,
    asOf: '2026-11-01',
    horizonMetres: { walking: 3000, cycling: 6000 },
  },
  requirements: [
    {
      requirementId: 'near',
      form: 'reach',
      unit: 'metres',
      stops,
      areas: [
        { code: 'BU1', applicable: true, residents: 100, lower: [50, 80, 100], upper: null },
        { code: 'BU2', applicable: true, residents: 100, lower: [10, 79, 90], upper: [20, 79, 95] },
        { code: 'BU3', applicable: true, residents: 100, lower: [10, 40, 90], upper: [20, 85, 95] },
        { code: 'BU4', applicable: true, residents: null, lower: [0, 0, 0], upper: null },
        { code: 'BU5', applicable: false, residents: 100, lower: [0, 0, 0], upper: null },
        { code: 'BU6', applicable: true, residents: 0, lower: [0, 0, 0], upper: null },
      ],
    },
    {
      requirementId: 'library',
      form: 'reach',
      unit: 'metres',
      stops,
      areas: ['BU1', 'BU2', 'BU3', 'BU4', 'BU5', 'BU6'].map((code) => ({
        code,
        applicable: code === 'BU1',
        residents: 100,
        lower: [0, 20, 60],
        upper: null,
      })),
    },
  ],
};

const agreed = { near: { threshold: 800, share: 0.8 }, library: { threshold: 1200, share: 0.5 } };

const verdictOf = (code: string, numbers = agreed) =>
  judgeAll(curves, numbers, agreed).areas.get(code)?.verdict;

describe('judging curves', () => {
  it('meets when exactly the share is within the threshold', () => {
    expect(verdictOf('BU1')).toBe('meets');
  });

  it('fails when even the upper bound is one person short', () => {
    const judged = judgeAll(curves, agreed, agreed).areas.get('BU2')?.requirements[0];
    expect(judged).toMatchObject({
      verdict: 'fails',
      covered: { lower: 79, upper: 79 },
      shortfall: { lower: 1, upper: 1 },
    });
  });

  it('cannot tell when the share lies between the bounds, and says both shortfalls', () => {
    const judged = judgeAll(curves, agreed, agreed).areas.get('BU3')?.requirements[0];
    expect(judged).toMatchObject({ verdict: 'unknown', shortfall: { lower: 0, upper: 40 } });
  });

  it('cannot tell, and counts nobody, where the residents are unknown', () => {
    const judged = judgeAll(curves, agreed, agreed).areas.get('BU4')?.requirements[0];
    expect(judged).toMatchObject({ verdict: 'unknown', covered: null, shortfall: null });
  });

  it('does not apply to areas that the requirement leaves out, nor where nobody lives', () => {
    expect(verdictOf('BU5')).toBe('not-applicable');
    expect(verdictOf('BU6')).toBe('not-applicable');
  });

  it('turns a verdict when the share goes up by one percent', () => {
    expect(verdictOf('BU1', { ...agreed, near: { threshold: 800, share: 0.81 } })).toBe('fails');
  });

  it('turns a verdict when the threshold goes to another stop', () => {
    expect(verdictOf('BU2', { ...agreed, near: { threshold: 1200, share: 0.8 } })).toBe('meets');
  });

  it('lets an area fail as soon as one requirement fails', () => {
    expect(verdictOf('BU1', { ...agreed, library: { threshold: 800, share: 0.5 } })).toBe('fails');
  });

  it('counts areas and people by verdict, for each requirement', () => {
    const [near, library] = judgeAll(curves, agreed, agreed).totals;
    if (near.form !== 'reach' || library.form !== 'reach') throw new Error('Both are reach requirements.');
    expect(near.verdicts).toEqual({
      meets: { areas: 1, residents: 100 },
      fails: { areas: 1, residents: 100 },
      unknown: { areas: 2, residents: 100 },
      'not-applicable': { areas: 2, residents: 100 },
    });
    expect(near.covered).toEqual({ lower: 199, upper: 244 });
    expect(near.shortfall).toEqual({ lower: 1, upper: 41 });
    expect(library.residents).toBe(100);
  });

  it('sums over all requirements what an area still needs', () => {
    const area = judgeAll(curves, { ...agreed, library: { threshold: 400, share: 0.5 } }, agreed).areas.get(
      'BU1',
    );
    expect(area && stillNeeded(area)).toEqual({ lower: 50, upper: 50 });
  });

  it('refuses numbers that leave a requirement out', () => {
    expect(() => judgeAll(curves, { near: agreed.near }, agreed)).toThrow(
      'No numbers for requirement library.',
    );
  });

  it('judges 100 areas by 6 requirements in a fraction of a frame', () => {
    const many = sixByHundred();
    const numbers = Object.fromEntries(
      many.requirements.map((r) => [r.requirementId, { threshold: 800, share: 0.8 }]),
    );
    for (let warm = 0; warm < 50; warm++) judgeAll(many, numbers, numbers);
    const times = Array.from({ length: 50 }, () => {
      const before = performance.now();
      judgeAll(many, numbers, numbers);
      return performance.now() - before;
    });
    const median = times.toSorted((a, b) => a - b)[25];
    expect(median).toBeLessThan(2);
  });
});

/** As a ratio of 10 for every 100: what there is of what is needed stands beside it. */
const ratio: AmountCurve = {
  requirementId: 'ratio',
  form: 'ratio',
  areas: [
    { code: 'BU1', applicable: true, residents: 100, amount: { lower: 10, upper: 10 }, needed: exactly(10) },
    { code: 'BU2', applicable: true, residents: 100, amount: { lower: 4, upper: 9 }, needed: exactly(10) },
    { code: 'BU3', applicable: true, residents: 100, amount: { lower: 4, upper: null }, needed: exactly(10) },
    { code: 'BU4', applicable: true, residents: null, amount: exactly(8), needed: { lower: 9, upper: null } },
    { code: 'BU5', applicable: false, residents: 100, amount: exactly(0), needed: exactly(0) },
    { code: 'BU6', applicable: true, residents: 0, amount: exactly(0), needed: exactly(0) },
    {
      code: 'BU7',
      applicable: true,
      residents: null,
      amount: exactly(99),
      needed: { lower: 9, upper: null },
    },
  ],
};

function exactly(value: number) {
  return { lower: value, upper: value };
}

describe('judging amounts', () => {
  const judged = (times: number, form: AmountCurve['form'] = 'ratio') =>
    judgeAmountCurve({ ...ratio, form }, times).areas.flatMap((one) => (one.form === 'reach' ? [] : [one]));
  const verdicts = (times: number, form?: AmountCurve['form']) =>
    judged(times, form).map(({ verdict }) => verdict);

  it('compares what there is with what is needed, between the bounds of both', () => {
    expect(verdicts(1)).toEqual([
      'meets',
      'fails',
      'unknown',
      'fails',
      'not-applicable',
      'not-applicable',
      'unknown',
    ]);
  });

  it('needs more as the number rises, and less as it falls', () => {
    expect(verdicts(1.1).slice(0, 3)).toEqual(['fails', 'fails', 'unknown']);
    expect(verdicts(0.9).slice(0, 2)).toEqual(['meets', 'unknown']);
    expect(verdicts(0.4).slice(0, 3)).toEqual(['meets', 'meets', 'meets']);
    expect(judged(0.4)[0].needed).toEqual({ lower: 4, upper: 4 });
  });

  it('cannot tell of a catchment how much each has where nobody knows how many they are', () => {
    expect(judged(1, 'catchment')[3]).toMatchObject({ verdict: 'unknown', amount: null, needed: null });
  });

  it('says what is missing: nothing, a range, or who knows', () => {
    const missing = judged(1).map(missingOf);
    expect(missing.slice(0, 5)).toEqual([
      { lower: 0, upper: 0 },
      { lower: 1, upper: 6 },
      { lower: 0, upper: 6 },
      { lower: 1, upper: null },
      null,
    ]);
  });

  it('remembers the verdict of each neighbourhood, so that its residents can be counted', () => {
    const { total } = judgeAmountCurve(ratio, 1);
    if (total.form === 'reach') throw new Error('A ratio has no total of people.');
    expect(total.verdictOf.get('BU2')).toBe('fails');
    expect(total.verdictOf.size).toBe(7);
  });

  it('joins the other requirements, and counts those that are not met', () => {
    const both = { ...curves, requirements: [curves.requirements[0], ratio] };
    const own = { near: agreed.near, ratio: { amount: 10 } };
    const { areas, overall } = judgeAll(both, own, own);
    expect(areas.get('BU1')?.verdict).toBe('meets');
    expect(areas.get('BU3')?.verdict).toBe('unknown');
    expect(overall.fails).toBe(2);
    expect(notMet(areas.get('BU4')!)).toEqual({ lower: 1, upper: 2 });
    const tried = judgeAll(both, { ...own, ratio: { amount: 11 } }, own);
    expect(tried.areas.get('BU1')?.verdict).toBe('fails');
    expect(() => judgeAll(both, { ...own, ratio: agreed.near }, own)).toThrow(
      'No numbers for requirement ratio.',
    );
  });
});

function sixByHundred(): CoverageCurves {
  const manyStops = Array.from({ length: 60 }, (_, index) => 50 * (index + 1));
  const areas = Array.from({ length: 100 }, (_, index) => ({
    code: `BU${index}`,
    applicable: true,
    residents: 1000,
    lower: manyStops.map((stop) => Math.min(1000, stop / 2 + index)),
    upper: manyStops.map((stop) => Math.min(1000, stop / 2 + 2 * index)),
  }));
  const requirements = ['a', 'b', 'c', 'd', 'e', 'f'].map((requirementId) => ({
    requirementId,
    form: 'reach' as const,
    unit: 'metres' as const,
    stops: manyStops,
    areas,
  }));
  return { ...curves, requirements };
}
