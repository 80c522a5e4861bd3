// How verdicts follow a number, in a town of two neighbourhoods that one can count on fingers.
import { expect, it } from 'vitest';
import type { ReachCurve } from '../../../server/contract/coverage-curves.ts';
import { differingAreas } from '../../../web/src/comparison/differing-areas.ts';
import { nextTurns, sensitivityOf } from '../../../web/src/comparison/sensitivity.ts';
import type { AmountPart, ReachPart } from '../../../web/src/coverage/picture.ts';
import { reach } from '../../worlds/records.ts';

const curve: ReachCurve = {
  requirementId: 'near',
  form: 'reach',
  unit: 'metres',
  stops: [400, 800, 1200],
  areas: [
    { code: 'BU1', applicable: true, residents: 100, lower: [10, 80, 100], upper: null },
    { code: 'BU2', applicable: true, residents: 100, lower: [0, 40, 70], upper: [0, 60, 90] },
  ],
};

const near: ReachPart = {
  form: 'reach',
  requirement: reach({ id: 'near', share: 0.8 }),
  curve,
  stops: curve.stops,
  agreed: { threshold: 800, share: 0.8 },
  numbers: { threshold: 800, share: 0.8 },
};

const meets = (part: ReachPart | AmountPart, parameter: 'threshold' | 'share' | 'amount') =>
  sensitivityOf(part, parameter)?.steps.map(({ counts }) => counts.meets);

it('counts neighbourhoods at every stop of the distance, with the share in force', () => {
  expect(meets(near, 'threshold')).toEqual([0, 1, 1]);
  expect(meets({ ...near, numbers: { threshold: 800, share: 0.7 } }, 'threshold')).toEqual([0, 1, 2]);
  expect(sensitivityOf(near, 'threshold')?.steps[2].counts).toEqual({
    meets: 1,
    unknown: 1,
    fails: 0,
    'not-applicable': 0,
  });
});

it('counts neighbourhoods at every percent, at the distance in force', () => {
  const counts = meets(near, 'share') ?? [];
  expect([counts[0], counts[40], counts[41], counts[80], counts[81]]).toEqual([2, 2, 1, 1, 0]);
});

it('names the nearest numbers at which more or fewer meet', () => {
  const share = sensitivityOf(near, 'share');
  const turns = share && nextTurns(share);
  expect([turns?.below?.value, turns?.below?.counts.meets]).toEqual([0.4, 2]);
  expect([turns?.above?.value, turns?.above?.counts.meets]).toEqual([0.81, 0]);
});

it('has no distance to move where a requirement counts places', () => {
  const library: AmountPart = {
    form: 'amount',
    requirement: {
      id: 'library',
      form: 'presence',
      title: 'Library',
      level: 'neighbourhood',
      count: 2,
      places: {},
    },
    curve: {
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
    },
    stops: [1, 2, 3, 4],
    agreed: { amount: 2 },
    numbers: { amount: 2 },
  };
  expect(meets(library, 'amount')).toEqual([1, 1, 1, 0]);
  expect(sensitivityOf(library, 'threshold')).toBeNull();
});

it('two norms differ only where both judge, and judge otherwise', () => {
  const here = new Map([
    ['BU1', { verdict: 'meets' as const }],
    ['BU2', { verdict: 'fails' as const }],
    ['BU3', { verdict: 'fails' as const }],
  ]);
  const there = new Map([
    ['BU1', 'meets' as const],
    ['BU2', 'unknown' as const],
  ]);
  expect(differingAreas(here, there)).toEqual([{ code: 'BU2', verdict: 'fails', other: 'unknown' }]);
});
