// The warnings over the town: what they count, and whose number they say is unknown.
import { expect, test } from 'vitest';
import type { Coverage, RequirementResult } from '../../../server/contract/coverage.ts';
import type { Norm, ReachRequirement } from '../../../server/contract/norm.ts';
import { warningsOf } from '../../../web/src/coverage/warnings-of.ts';

type Code = RequirementResult['reasons'][number]['code'];

const requirement = (id: string, group: ReachRequirement['group']) =>
  ({ id, form: 'reach', group }) as ReachRequirement;
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
    { sentence: 'populationWarning', group: 'aged65plus', level: 'neighbourhood', count: 1 },
  ]);
});

test('where nobody knows how many people live, the groups among them are not named apart', () => {
  const unknown: [Code[], Code[]] = [['population-unknown'], ['population-unknown']];
  expect(warningsOf(coverageOf(unknown, unknown), norm)).toEqual([
    { sentence: 'populationWarning', group: 'everyone', level: 'neighbourhood', count: 2 },
  ]);
});

test('a neighbourhood without streets counts once, however many requirements say so', () => {
  expect(warningsOf(coverageOf([['straight-line'], ['straight-line']]), norm)).toEqual([
    { sentence: 'straightLineWarning', group: 'everyone', level: 'neighbourhood', count: 1 },
  ]);
});

test('what whole districts are judged by is counted in districts, each once', () => {
  const ofDistricts = {
    requirements: ['space', 'hours'].map((id) => ({
      id,
      form: 'ratio',
      level: 'district',
      base: 'dwellings',
    })),
  } as Norm;
  const area = (areaCode: string, code: Code) => ({
    requirements: ['space', 'hours'].map((requirementId) => ({
      requirementId,
      areaCode,
      reasons: [{ code }],
    })),
  });
  const answer = {
    areas: [
      area('WK1', 'dwellings-unknown'),
      area('WK1', 'dwellings-unknown'),
      area('WK2', 'unknown-records'),
      area('WK3', 'dwellings-unknown'),
    ],
  } as Coverage;
  expect(warningsOf(answer, ofDistricts)).toEqual([
    { sentence: 'baseWarning', group: 'dwellings', level: 'district', count: 2 },
  ]);
});
