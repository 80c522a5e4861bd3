// People still to be reached, and the circles that say how many.
import { describe, expect, it } from 'vitest';
import type { JudgedArea, JudgedRequirement, RequirementCurve } from '../../../web/src/coverage/judgement.ts';
import {
  leastRadiusPx,
  legendFigures,
  mostPeople,
  peopleShort,
  pixelsPerRoot,
  radiusPx,
} from '../../../web/src/levels/people-short.ts';

const reach = (requirementId: string, shortfall: [number, number] | null): JudgedRequirement => ({
  form: 'reach',
  requirementId,
  verdict: shortfall === null ? 'unknown' : 'fails',
  residents: shortfall && 100,
  covered: shortfall && { lower: 0, upper: 0 },
  shortfall: shortfall && { lower: shortfall[0], upper: shortfall[1] },
});

const notHere: JudgedRequirement = { ...reach('meet', null), verdict: 'not-applicable' };

const judged = (code: string, ...requirements: JudgedRequirement[]): JudgedArea => ({
  code,
  verdict: 'fails',
  requirements,
});

describe('people still to be reached', () => {
  const areas = [
    judged('A', reach('meet', [10, 20]), reach('read', [5, 5])),
    judged('B', reach('meet', null), reach('read', [7, 9])),
    judged('C', reach('meet', null), reach('read', null)),
    judged('D', notHere),
  ];

  it('add up over all requirements, and are not known where none of them is', () => {
    expect([...peopleShort(areas, null)]).toEqual([
      ['A', { lower: 15, upper: 25 }],
      ['B', { lower: 7, upper: 9 }],
      ['C', null],
    ]);
  });

  it('are those of one requirement when the map is about that', () => {
    expect([...peopleShort(areas, 'meet')]).toEqual([
      ['A', { lower: 10, upper: 20 }],
      ['B', null],
      ['C', null],
    ]);
  });
});

describe('the scale of the circles', () => {
  const curve = (requirementId: string, ...residents: (number | null)[]): RequirementCurve => ({
    form: 'reach',
    requirementId,
    unit: 'metres',
    stops: [800],
    areas: residents.map((count, index) => ({
      code: `BU${index}`,
      applicable: index !== 3,
      residents: count,
      lower: [0],
      upper: null,
    })),
  });
  const curves = [curve('meet', 100, 300, null, 9999), curve('read', 50, 60, 70, 9999)];

  it('fits the area with the most people that could be short, of all requirements or of one', () => {
    expect(mostPeople(curves, null, (code) => code)).toBe(360);
    expect(mostPeople(curves, 'read', (code) => code)).toBe(70);
    expect(mostPeople(curves, 'meet', () => 'WK1')).toBe(400);
    expect(mostPeople([], null, (code) => code)).toBe(1);
  });

  it('lets the surface grow with the people', () => {
    const perRoot = pixelsPerRoot(10_000);
    expect(radiusPx(4000, perRoot)).toBeCloseTo(2 * radiusPx(1000, perRoot));
  });

  it('shows one person as a dot, and nobody as nothing', () => {
    const perRoot = pixelsPerRoot(1_000_000);
    expect(radiusPx(1, perRoot)).toBe(leastRadiusPx);
    expect(radiusPx(0, perRoot)).toBe(0);
  });

  it.each([
    [10_000, [1000, 200, 50]],
    [3, [1]],
  ])('explains circles for at most %i people by %j', (most, figures) => {
    expect(legendFigures(pixelsPerRoot(most))).toEqual(figures);
  });
});
