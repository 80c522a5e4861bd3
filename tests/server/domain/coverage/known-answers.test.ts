// Published answers to small problems, and a few that a person can work out.
import { expect, test } from 'vitest';
import { evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import type { Town } from '../../../../server/domain/coverage/town.ts';
import type { CatchmentRequirement, Requirement } from '../../../../server/domain/norm/norm.ts';
import { oneStreet, placeAt } from '../../../worlds/one-street.ts';
import { reach } from '../../../worlds/records.ts';

const judge = (town: Town, requirement: Requirement) =>
  evaluateCoverage(town, { requirements: [requirement], stalenessMonths: null }, '2026-11-01').areas.map(
    ({ requirements }) => requirements[0],
  );

const catchment = (known: Partial<CatchmentRequirement>): CatchmentRequirement => ({
  id: 'shared',
  form: 'catchment',
  title: 'Genoeg voor iedereen',
  group: 'everyone',
  atLeast: 1,
  of: 'squareMetres',
  within: { value: 2500, unit: 'metres' },
  mode: 'walking',
  decay: { type: 'binary' },
  places: {},
  ...known,
});

/** Supply per person rather than per 1,000. */
const accessOf = (town: Town, requirement: CatchmentRequirement) =>
  judge(town, requirement).map(({ amount }) => (amount?.lower ?? 0) / 1000);

test('catchment with Gaussian decay: three consumers on a line, providers at both ends', () => {
  const hundredAt = (x: number) => [{ x, people: 100 }];
  const town = oneStreet(
    [hundredAt(0), hundredAt(1000), hundredAt(2000)],
    [placeAt('west', 0, { floorAreaM2: 10 }), placeAt('east', 2000, { floorAreaM2: 10 })],
  );
  const [west, middle, east] = accessOf(town, catchment({ decay: { type: 'gaussian', sigma: 1000 } }));
  expect(west).toBeCloseTo(0.065179, 6);
  expect(middle).toBeCloseTo(0.069641, 6);
  expect(east).toBeCloseTo(0.065179, 6);
});

/** Two suburbs and a city between them: costs 1 at home, 40 to and from the city, 80 (too far) across. */
const threeZones = () =>
  oneStreet(
    [[{ x: 0, people: 100 }], [{ x: 800, people: 10 }], [{ x: 1600, people: 50 }]],
    [
      placeAt('suburb-a', 0, { floorAreaM2: 15 }),
      placeAt('city', 800, { floorAreaM2: 100 }),
      placeAt('suburb-b', 1600, { floorAreaM2: 20 }),
    ],
  );
const inverseCost = catchment({
  decay: {
    type: 'stepped',
    steps: [
      { upTo: 20, weight: 1 },
      { upTo: 800, weight: 1 / 40 },
    ],
  },
});

test('two-step floating catchment: the hospital example of three zones under gridlock', () => {
  const [suburbA, city, suburbB] = accessOf(threeZones(), inverseCost);
  expect(suburbA).toBeCloseTo(0.331444, 6);
  expect(suburbB).toBeCloseTo(0.579828, 6);
  expect(city).toBeCloseTo(7.286418, 6);
});

test('what is shared out is what there is: people times access adds up to the supply of 135', () => {
  const [suburbA, city, suburbB] = accessOf(threeZones(), inverseCost);
  expect(100 * suburbA + 10 * city + 50 * suburbB).toBeCloseTo(135, 5);
});

test('binary decay shares a place evenly among all within the threshold, and nobody beyond', () => {
  const town = oneStreet(
    [[{ x: 0, people: 30 }], [{ x: 600, people: 50 }], [{ x: 900, people: 500 }]],
    [placeAt('hall', 200, { floorAreaM2: 240 })],
  );
  const results = judge(town, catchment({ within: { value: 400, unit: 'metres' }, atLeast: 3000 }));
  expect(results.map(({ amount }) => amount?.lower)).toEqual([3000, 3000, 0]);
  expect(results.map(({ verdict }) => verdict)).toEqual(['meets', 'meets', 'fails']);
});

test('depth equals the published poverty measures of five cells, access being the way that is left', () => {
  // Jobs within 30 minutes in five cells of Belo Horizonte, at a line of 100,000. The populations were chosen so that
  // both published answers hold: with the last cell, and without it.
  const cells = [
    { access: 22239, people: 357 },
    { access: 36567, people: 113 },
    { access: 42372, people: 967 },
    { access: 26774, people: 88 },
    { access: 55571, people: 1038 },
  ];
  // Threshold 1,000 m, horizon 3,000 m: who lives d metres away has (3,000 − d) / 2,000 of the line left.
  const homes = cells.map(({ access, people }) => ({ x: 3000 - (access / 100_000) * 2000, people }));
  const depthOf = (some: typeof homes) => {
    const town = oneStreet([some], [placeAt('only', 0)]);
    return judge(town, reach({ within: { value: 1000, unit: 'metres' } }))[0].depth;
  };
  const all = depthOf(homes);
  expect(all?.fgt0).toEqual({ lower: 1, upper: 1 });
  expect(all?.fgt1.lower).toBeCloseTo(0.5588, 4);
  expect(all?.fgt2.lower).toBeCloseTo(0.3256, 4);
  const four = depthOf(homes.slice(0, 4));
  expect(four?.fgt1.lower).toBeCloseTo(0.6367, 4);
  expect(four?.fgt2.lower).toBeCloseTo(0.4129, 4);
});
