// The warnings over the town: what they count, and whose number they say is unknown.
import { expect, test } from 'vitest';
import type { Coverage, RequirementResult } from '../../../server/contract/coverage.ts';
import type { Norm, Requirement } from '../../../server/contract/norm.ts';
import { warningsOf } from '../../../web/src/coverage/warnings-of.ts';

type Code = RequirementResult['reasons'][number]['code'];

const requirement = (id: string, group: Requirement['group']) => ({ id, group }) as Requirement;
const norm = {
  requirements: [requirement('near', 'everyone'), requirement('old', 'aged65plus')],
} as Norm;

/** Per area the reasons of both requirements. */
const coverageOf = (...areas: [near: Code[], old: Code[]][]) =>
  ({
    areas: areas.map(([near, old]) => ({
      requirements: [
        { requirementId: 'near', reasons: near.map((code) => ({ code })) },
        { requirementId: 'old', reasons: old.map((code) => ({ code })) },
      ],
    })),
  }) as Coverage;

test('nothing is said where nothing is uncertain but the records', () => {
  expect(warningsOf(coverageOf([['stale-records'], []]), norm)).toEqual([]);
});

test('a group whose number is unknown is named', () => {
  expect(warningsOf(coverageOf([[], ['population-unknown']], [[], []]), norm)).toEqual([
    { sentence: 'populationWarning', group: 'aged65plus', count: 1 },
  ]);
});

test('where nobody knows how many people live, the groups among them are not named apart', () => {
  const unknown: [Code[], Code[]] = [['population-unknown'], ['population-unknown']];
  expect(warningsOf(coverageOf(unknown, unknown), norm)).toEqual([
    { sentence: 'populationWarning', group: 'everyone', count: 2 },
  ]);
});

test('a neighbourhood without streets counts once, however many requirements say so', () => {
  expect(warningsOf(coverageOf([['straight-line'], ['straight-line']]), norm)).toEqual([
    { sentence: 'straightLineWarning', group: 'everyone', count: 1 },
  ]);
});
