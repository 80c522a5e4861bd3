// How many people are still to be reached in each area, and how large a circle says so.
import type { ReachCurve } from '../../../server/contract/coverage-curves.ts';
import type { JudgedArea, Range, RequirementCurve } from '../coverage/judgement.ts';

/** Of the area with as many people as can be; on a phone it leaves most of the map free. */
const largestRadiusPx = 44;

/** A few people are a dot, and not nothing. */
export const leastRadiusPx = 2.5;

/**
 * People who are still to be reached, certain and possible, by area code; `null`: nobody knows how many. What no
 * requirement about people applies to is left out. `requirementId`: of that one; `null`: of all together, where someone
 * whom two of them miss counts twice, as in the table.
 */
export function peopleShort(
  areas: Iterable<JudgedArea>,
  requirementId: string | null,
): Map<string, Range | null> {
  const short = new Map<string, Range | null>();
  for (const { code, requirements } of areas) {
    for (const one of requirements) {
      if (one.form !== 'reach' || one.verdict === 'not-applicable') continue;
      if (requirementId !== null && one.requirementId !== requirementId) continue;
      const sum = short.get(code) ?? null;
      if (one.shortfall === null) short.set(code, sum);
      else
        short.set(code, {
          lower: (sum?.lower ?? 0) + one.shortfall.lower,
          upper: (sum?.upper ?? 0) + one.shortfall.upper,
        });
    }
  }
  return short;
}

/**
 * The most people that could be short in one area, whatever the numbers of the requirements: the scale of the circles
 * must not move with a slider. At least 1. `codeOf`: the area of a neighbourhood.
 */
export function mostPeople(
  curves: readonly RequirementCurve[],
  requirementId: string | null,
  codeOf: (neighbourhoodCode: string) => string,
): number {
  const people = new Map<string, number>();
  const counted = curves.filter(
    (curve): curve is ReachCurve =>
      curve.form === 'reach' && (requirementId === null || curve.requirementId === requirementId),
  );
  for (const { areas } of counted) {
    for (const { code, applicable, residents } of areas) {
      if (!applicable) continue;
      const at = codeOf(code);
      people.set(at, (people.get(at) ?? 0) + (residents ?? 0));
    }
  }
  return Math.max(1, ...people.values());
}

/** Pixels for the square root of one person: the surface of a circle, not its radius, grows with the people. */
export const pixelsPerRoot = (most: number): number => largestRadiusPx / Math.sqrt(most);

/** As the map draws it. */
export const radiusPx = (people: number, perRoot: number): number =>
  people > 0 ? Math.max(leastRadiusPx, perRoot * Math.sqrt(people)) : 0;

/** Radii that the eye tells apart in a legend. */
const legendRadiiPx = [18, 9, 4];

/** Two or three round numbers of people whose circles are about as large as those, the largest first. */
export function legendFigures(perRoot: number): number[] {
  const figures = legendRadiiPx.map((radius) => roundFigure((radius / perRoot) ** 2));
  return [...new Set(figures)];
}

/** 1, 2 or 5 with noughts, at least 1. */
function roundFigure(people: number): number {
  const power = 10 ** Math.floor(Math.log10(Math.max(1, people)));
  const first = people / power;
  return power * (first >= 5 ? 5 : first >= 2 ? 2 : 1);
}
