// The engine against a town worked out on paper: see tests/worlds/three-streets.ts.
import { expect, test } from 'vitest';
import { evaluateCoverage } from '../../../../server/domain/coverage/evaluate-coverage.ts';
import { RequirementError } from '../../../../server/domain/coverage/requirement-error.ts';
import type { Town } from '../../../../server/domain/coverage/town.ts';
import type { ReachRequirement } from '../../../../server/domain/norm/norm.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { place, reach } from '../../../worlds/records.ts';
import { clubhouse, demandProblems, library, networks, threeStreets } from '../../../worlds/three-streets.ts';

const asOf = '2026-11-01';
const toLibrary = { places: { kinds: ['library'] } };
const toClubhouse = { places: { kinds: ['clubhouse'] } };

/** Metres from each point to a place, by list; Infinity where it does not come. */
function metresTo(town: Town, mode: 'walking' | 'cycling', placeIndex: number): number[] {
  const metres: number[] = new Array(town.neighbourhoodOf.length).fill(Number.POSITIVE_INFINITY);
  const { point, distanceDm } = town.spots[placeIndex].reach(mode);
  point.forEach((p, i) => {
    metres[p] = distanceDm[i] / 10;
  });
  return metres;
}

function judge(requirement: ReachRequirement, town = threeStreets(), stalenessMonths: number | null = null) {
  const { areas, totals } = evaluateCoverage(town, { requirements: [requirement], stalenessMonths }, asOf);
  return { areas: areas.map(({ requirements }) => requirements[0]), totals };
}

test('walking distances to the library are those on paper, the Polder beyond the horizon', () => {
  expect(metresTo(threeStreets(), 'walking', 0)).toEqual([820, 620, 420, 220, 1420, 1220, Infinity]);
});

test('walking distances to the clubhouse use the footbridge where it is shorter', () => {
  expect(metresTo(threeStreets(), 'walking', 1)).toEqual([1020, 1220, 1420, 1420, 420, 20, Infinity]);
});

test('cycling follows the one-way street towards the library', () => {
  expect(metresTo(threeStreets(), 'cycling', 0).slice(0, 6)).toEqual([820, 620, 420, 220, 1620, 1220]);
});

test('cycling never goes against the one-way street, so South cannot reach the clubhouse', () => {
  const [a, b, c, d, north200, north600] = metresTo(threeStreets(), 'cycling', 1);
  expect([a, b, c, d]).toEqual([Infinity, Infinity, Infinity, Infinity]);
  expect([north200, north600]).toEqual([420, 20]);
});

test('a place on the crossing at the end of a one-way street is reached from every street of the crossing', () => {
  for (const y of [300, 310]) {
    const connector = y - 300;
    const town = threeStreets([place('corner', at(1200, y))]);
    // Over Hoofdstraat and the bridge; the homes stand 10 m off the street.
    expect(metresTo(town, 'cycling', 0).slice(0, 4)).toEqual(
      [1410, 1210, 1010, 810].map((metres) => metres + connector),
    );
    expect([...town.finder('cycling').nearestOf([[town.places[0].lonLat]])[0]].slice(0, 4)).toEqual(
      [1410, 1210, 1010, 810].map((metres) => (metres + connector) * 10),
    );
  }
});

test('an area without streets is measured in a straight line times 1.3', () => {
  const [toLib, toClub] = [0, 1].map((j) => metresTo(threeStreets(), 'cycling', j)[6]);
  expect(toClub).toBeCloseTo(3887, 0);
  expect(toLib).toBeCloseTo(4320.7, 0);
});

test('someone at exactly the threshold is within it, and a decimetre less loses them', () => {
  const coveredWithin = (value: number) =>
    judge(reach({ ...toLibrary, within: { value, unit: 'metres' } })).areas[0].covered;
  expect(coveredWithin(620)).toEqual({ lower: 75, upper: 75 });
  expect(coveredWithin(619.9)).toEqual({ lower: 50, upper: 50 });
});

test('South within 620 m: 75 of 100 covered, five short of 80 percent, the agreed share within 820 m', () => {
  const { areas } = judge(reach({ ...toLibrary, within: { value: 620, unit: 'metres' } }));
  expect(areas[0]).toEqual({
    requirementId: 'near',
    areaCode: 'BU99010001',
    verdict: 'fails',
    residents: 100,
    covered: { lower: 75, upper: 75 },
    share: { lower: 0.75, upper: 0.75 },
    shortfall: { lower: 5, upper: 5 },
    unreachable: { lower: 0, upper: 0 },
    quantileMetres: { lower: 820, upper: 820 },
    meanMetres: { lower: 520, upper: 520 },
    // A quarter of the people lives 200 m too far, of the 2,380 m between threshold and horizon.
    depth: {
      fgt0: { lower: 0.25, upper: 0.25 },
      fgt1: { lower: 0.021008, upper: 0.021008 },
      fgt2: { lower: 0.001765, upper: 0.001765 },
    },
    amount: null,
    needed: null,
    reasons: [],
  });
});

test('a share that is met exactly is met', () => {
  const { areas } = judge(reach({ ...toLibrary, share: 0.75, within: { value: 620, unit: 'metres' } }));
  expect(areas[0].verdict).toBe('meets');
});

test('people whom no place reaches stay in the denominator and are counted', () => {
  const { areas } = judge(reach({ ...toLibrary, within: { value: 1220, unit: 'metres' } }));
  expect(areas[2]).toMatchObject({ verdict: 'fails', residents: 20, shortfall: { lower: 16, upper: 16 } });
  expect(areas[2].unreachable).toEqual({ lower: 20, upper: 20 });
  expect(areas[2].quantileMetres).toEqual({ lower: null, upper: null });
  expect(areas[2].reasons).toEqual([{ code: 'straight-line' }]);
});

test('two places are asked for: the distance to the second nearest counts', () => {
  const { areas } = judge(reach({ count: 2, within: { value: 1220, unit: 'metres' } }));
  // Second nearest on foot: South 1020, 1220, 1420, 1420; North 1420 and 1220.
  expect(areas.map(({ covered }) => covered?.lower)).toEqual([50, 10, 0]);
});

test('minutes are judged at the stated speed: 15 minutes at 4.8 km/h is 1,200 m', () => {
  const within = (speedKmh?: number) =>
    judge(reach({ ...toLibrary, within: { value: 15, unit: 'minutes' }, speedKmh })).areas[1].covered?.lower;
  expect(within()).toBe(0);
  expect(within(4.9)).toBe(10);
});

test('each group is weighed by its own number', () => {
  const { areas } = judge(
    reach({ ...toLibrary, group: 'households', within: { value: 420, unit: 'metres' } }),
  );
  expect(areas[0]).toMatchObject({ residents: 50, covered: { lower: 25, upper: 25 } });
});

test('a record older than the staleness limit makes a verdict unknown, never a fail, and is named', () => {
  const old = { ...library, checkedOn: '2024-10-31' };
  const requirement = reach({ ...toLibrary, within: { value: 820, unit: 'metres' } });
  const { areas } = judge(requirement, threeStreets([old, clubhouse]), 24);
  expect(areas[0]).toMatchObject({
    verdict: 'unknown',
    covered: { lower: 0, upper: 100 },
    shortfall: { lower: 0, upper: 80 },
    reasons: [{ code: 'stale-records', placeIds: ['library'] }],
  });
  expect(areas[1].verdict).toBe('fails');
  const onTheDay = { ...library, checkedOn: '2024-11-01' };
  expect(judge(requirement, threeStreets([onTheDay, clubhouse]), 24).areas[0].verdict).toBe('meets');
});

test('a record without a date is unknown once the norm has a staleness limit', () => {
  const undated = { ...library, checkedOn: null };
  const requirement = reach({ ...toLibrary, within: { value: 820, unit: 'metres' } });
  expect(judge(requirement, threeStreets([undated]), 24).areas[0].verdict).toBe('unknown');
  expect(judge(requirement, threeStreets([undated]), null).areas[0].verdict).toBe('meets');
});

test('places are filtered on kind and on function together', () => {
  const covered = (places: ReachRequirement['places']) =>
    judge(reach({ places, within: { value: 420, unit: 'metres' } })).areas.map((area) => area.covered?.lower);
  expect(covered({})).toEqual([50, 40, 0]);
  expect(covered({ functions: ['meet'] })).toEqual([0, 40, 0]);
  expect(covered({ kinds: ['library'], functions: ['meet'] })).toEqual([0, 0, 0]);
  expect(covered({ kinds: ['library', 'clubhouse'] })).toEqual([50, 40, 0]);
});

test('a requirement for other urbanity classes or larger areas does not apply, and is not counted', () => {
  const { areas, totals } = judge(reach({ ...toClubhouse, appliesTo: { minResidents: 40 } }));
  expect(areas.map(({ verdict }) => verdict)).toEqual(['fails', 'meets', 'not-applicable']);
  expect(totals.requirements[0]).toMatchObject({ residents: 140, covered: { lower: 40, upper: 40 } });
  const { areas: urban } = judge(reach({ ...toClubhouse, appliesTo: { urbanity: [1, 2] } }));
  expect(urban.map(({ verdict }) => verdict)).toEqual(Array(3).fill('not-applicable'));
});

test('unknown residents make the verdict unknown, and nobody living there not applicable', () => {
  const town = threeStreets();
  const changed = town.neighbourhoods.map((area, b) => ({
    ...area,
    population: { everyone: b === 0 ? null : 0, aged0to14: null, aged65plus: null, households: null },
  }));
  const { areas } = judge(reach(toLibrary), { ...town, neighbourhoods: changed });
  expect(areas[0]).toMatchObject({
    verdict: 'unknown',
    covered: null,
    reasons: [{ code: 'population-unknown' }],
  });
  expect(areas[1].verdict).toBe('not-applicable');
});

test('overall an area fails on one failing requirement, and totals count areas and people', () => {
  const requirements = [
    reach({ id: 'library', ...toLibrary, within: { value: 820, unit: 'metres' } }),
    reach({ id: 'clubhouse', ...toClubhouse, within: { value: 820, unit: 'metres' } }),
  ];
  const { areas, totals } = evaluateCoverage(threeStreets(), { requirements, stalenessMonths: null }, asOf);
  expect(areas.map(({ verdict }) => verdict)).toEqual(['fails', 'fails', 'fails']);
  expect(totals.overall.fails).toEqual({ areas: 3, residents: 160 });
  expect(totals.requirements[0].verdicts.meets).toEqual({ areas: 1, residents: 100 });
});

test('only the neighbourhoods asked for are answered', () => {
  const norm = { requirements: [reach()], stalenessMonths: null };
  const { areas } = evaluateCoverage(threeStreets(), norm, asOf, new Set(['BU99010002']));
  expect(areas.map(({ code }) => code)).toEqual(['BU99010002']);
});

test('a threshold beyond the horizon is refused with a sentence that names it', () => {
  const requirement = reach({ within: { value: 3001, unit: 'metres' } });
  expect(() => judge(requirement)).toThrow(RequirementError);
  expect(() => judge(requirement)).toThrow('“near” asks for 3001 m walking, further than the 3000 m');
});

test('a place on the same street is reached along it, not by way of the corner', () => {
  const next = place('next', at(310, -10));
  expect(metresTo(threeStreets([next]), 'walking', 0)[1]).toBe(30);
});

test('chains are joined: on foot the town is one ring of 3 km, by bicycle its rules change at two corners', () => {
  const { walking, cycling } = networks;
  expect([...walking.edgeLengthDm]).toEqual([30_000]);
  expect([...cycling.edgeLengthDm].sort()).toEqual([12_000, 15_000]);
});

test('residents without street or address stay at the inner point; that, and homes too few, is reported', () => {
  expect(demandProblems.map(({ kind, at: where }) => [kind, where])).toEqual([
    ['few-addresses', 'BU99010001'],
    ['few-addresses', 'BU99010002'],
    ['no-streets', 'BU99010003'],
  ]);
});
