// The picture that the page paints: which norm, which numbers are in force, and what the server said of them.
import { describe, expect, it } from 'vitest';
import type { Coverage } from '../../../server/contract/coverage.ts';
import type { AmountCurve, CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import { paintPicture, selectNorm, serverResult } from '../../../web/src/coverage/picture.ts';
import type { Curves, Judged } from '../../../web/src/store/judging-slice.ts';
import type { Numbers } from '../../../web/src/store/requirement-numbers.ts';

const norm: Norm = {
  id: 'afspraak',
  version: 1,
  title: 'Afspraak',
  language: 'nl',
  status: 'agreed',
  municipalityCode: null,
  agreedOn: null,
  validUntil: null,
  parties: [],
  source: null,
  stalenessMonths: null,
  requirements: ['meet', 'read'].map((id) => ({
    id,
    form: 'reach' as const,
    title: id,
    group: 'everyone' as const,
    share: 0.667,
    within: { value: 800, unit: 'metres' as const },
    mode: 'walking' as const,
    count: 1,
    places: {},
  })),
};

const provenance = {
  engineVersion: '1',
  catalogueVersion: 1,
  normId: 'afspraak',
  normVersion: 1,
  asOf: '2026-11-01',
  horizonMetres: { walking: 3000, cycling: 6000 },
};

const curves: CoverageCurves = {
  provenance,
  requirements: ['meet', 'read'].map((requirementId) => ({
    requirementId,
    form: 'reach' as const,
    unit: 'metres' as const,
    stops: [400, 800, 1200],
    areas: [{ code: 'BU1', applicable: true, residents: 100, lower: [40, 70, 90], upper: null }],
  })),
};

const now: Curves = { norm, isDraft: false, municipality: null, changes: [], curves };

describe('the norm that is shown', () => {
  const other = { ...norm, id: 'voorstel', status: 'proposal' as const };

  it('is the one of the link', () => {
    expect(selectNorm([norm, other], 'voorstel')).toBe(other);
  });

  it('is the first when the link names none, or one that is gone', () => {
    expect(selectNorm([norm, other], null)).toBe(norm);
    expect(selectNorm([norm, other], 'gone')).toBe(norm);
  });

  it('is none when the catalogue has none', () => {
    expect(selectNorm([], 'afspraak')).toBeNull();
  });
});

describe('the picture', () => {
  it('uses the agreed numbers as they are, also between whole percents', () => {
    const { numbers, triedIds, judgement } = paintPicture(now, {}, null);
    expect(numbers.meet).toEqual({ threshold: 800, share: 0.667 });
    expect(triedIds).toEqual([]);
    expect(judgement.areas.get('BU1')?.verdict).toBe('meets');
  });

  it('uses tried numbers, and says which requirements are tried', () => {
    const { triedIds, judgement } = paintPicture(now, { meet: { threshold: 400, share: 0.5 } }, null);
    expect(triedIds).toEqual(['meet']);
    expect(judgement.areas.get('BU1')?.verdict).toBe('fails');
  });

  it('puts numbers of an old link on the nearest stops', () => {
    const { numbers } = paintPicture(now, { meet: { threshold: 99_999, share: 0.5049 } }, null);
    expect(numbers.meet).toEqual({ threshold: 1200, share: 0.5 });
  });

  it('calls it no trial when the tried numbers are the agreed ones', () => {
    expect(paintPicture(now, { meet: { threshold: 800, share: 0.667 } }, null).triedIds).toEqual([]);
  });

  it('ignores a requirement that the norm does not have', () => {
    expect(paintPicture(now, { gone: { threshold: 400, share: 0.5 } }, null).triedIds).toEqual([]);
  });

  it('puts the one number of an amount on a step of its slider, and leaves numbers of another form aside', () => {
    const presence: Requirement = {
      id: 'library',
      form: 'presence',
      title: 'Library',
      level: 'district',
      count: 2,
      places: {},
    };
    const library: AmountCurve = {
      requirementId: 'library',
      form: 'presence',
      areas: [
        {
          code: 'BU1',
          applicable: true,
          residents: 100,
          amount: { lower: 3, upper: 3 },
          needed: { lower: 2, upper: 2 },
        },
      ],
    };
    const ofTwo = { ...norm, requirements: [presence] };
    const paint = (numbers: Numbers) =>
      paintPicture(
        { ...now, norm: ofTwo, curves: { provenance, requirements: [library] } },
        { library: numbers },
        null,
      );
    expect(paint({ amount: 4.2 }).numbers.library).toEqual({ amount: 4 });
    expect(paint({ amount: 4 }).judgement.overall.fails).toBe(1);
    expect(paint({ amount: 3 }).judgement.overall.meets).toBe(1);
    expect(paint({ threshold: 800, share: 0.8 }).triedIds).toEqual([]);
  });

  it('has the judgement of the town as it is beside that of the town as it would be', () => {
    const better = {
      ...curves.requirements[0],
      areas: [{ ...curves.requirements[0].areas[0], lower: [80, 90, 95] }],
    };
    const changes: Change[] = [{ change: 'close', placeId: 'library' }];
    const supposed = {
      ...now,
      changes,
      curves: { ...curves, requirements: [better, curves.requirements[1]] },
    } as Curves;
    const { judgement, judgementBefore } = paintPicture(
      supposed,
      { meet: { threshold: 400, share: 0.5 } },
      now,
    );
    expect([judgement.overall.meets, judgementBefore?.overall.meets]).toEqual([1, 0]);
  });

  it('keeps the same objects for a requirement that nobody moved', () => {
    const before = paintPicture(now, {}, null);
    const after = paintPicture(now, { meet: { threshold: 400, share: 0.5 } }, null);
    expect(after.judgement.totals[1]).toBe(before.judgement.totals[1]);
    expect(after.judgement.totals[0]).not.toBe(before.judgement.totals[0]);
  });
});

describe('what the server said', () => {
  const result = {
    requirementId: 'meet',
    areaCode: 'BU1',
    verdict: 'meets' as const,
    residents: 100,
    covered: null,
    share: null,
    shortfall: null,
    unreachable: null,
    quantileMetres: null,
    meanMetres: null,
    depth: null,
    amount: null,
    needed: null,
    reasons: [],
  };
  const count = { areas: 0, residents: 0 };
  const coverage: Coverage = {
    provenance,
    areas: [{ code: 'BU1', verdict: 'meets', requirements: [result] }],
    totals: {
      overall: { meets: count, unknown: count, fails: count, 'not-applicable': count },
      requirements: [],
    },
  };
  const asAgreed: Judged = { ...now, by: { meet: { threshold: 800, share: 0.667 } }, coverage };

  it('is used for exactly the numbers that it was asked', () => {
    expect(serverResult([null, asAgreed], now, 'BU1', 'meet', { threshold: 800, share: 0.667 })).toBe(result);
  });

  it('is not used for another norm, nor when something else is supposed', () => {
    const numbers = { threshold: 800, share: 0.667 };
    expect(serverResult([asAgreed], { ...now, norm: { ...norm } }, 'BU1', 'meet', numbers)).toBeNull();
    expect(serverResult([asAgreed], { ...now, changes: [] }, 'BU1', 'meet', numbers)).toBeNull();
  });

  it('is not used for other numbers, areas or requirements', () => {
    expect(serverResult([asAgreed], now, 'BU1', 'meet', { threshold: 750, share: 0.667 })).toBeNull();
    expect(serverResult([asAgreed], now, 'BU2', 'meet', { threshold: 800, share: 0.667 })).toBeNull();
    expect(serverResult([asAgreed], now, 'BU1', 'read', { threshold: 800, share: 0.667 })).toBeNull();
  });
});
