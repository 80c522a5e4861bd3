// Districts and municipalities judged by their neighbourhoods, of a town small enough to judge on paper.
import { describe, expect, it } from 'vitest';
import type { Requirement } from '../../../server/contract/norm.ts';
import type { Verdict } from '../../../server/domain/norm/verdict.ts';
import type { AreaFacts } from '../../../web/src/coverage/area-facts.ts';
import type { JudgedAmount, JudgedReach, Judgement } from '../../../web/src/coverage/judgement.ts';
import { gatherAreas } from '../../../web/src/levels/gather-areas.ts';
import { judgeLevel } from '../../../web/src/levels/judge-level.ts';
import { partsShown } from '../../../web/src/levels/use-look-words.ts';

const neighbourhood = (code: string, districtCode: string, residents: number | null): AreaFacts => ({
  code,
  name: code,
  districtCode,
  municipalityCode: 'GM0001',
  districtName: `Wijk ${districtCode}`,
  municipalityName: 'Dorp',
  residents,
  lonLat: [Number(code.slice(-1)), 52],
});

/** District 1: two neighbourhoods, the second larger; district 2: one; district 3: nobody knows how many live there. */
const areas = [
  neighbourhood('BU00010001', 'WK000100', 100),
  neighbourhood('BU00010002', 'WK000100', 300),
  neighbourhood('BU00010103', 'WK000101', 200),
  neighbourhood('BU00010204', 'WK000102', null),
];

const places: Requirement['places'] = {};
const requirements: Requirement[] = [
  {
    id: 'meet',
    form: 'reach',
    title: '',
    group: 'everyone',
    share: 0.8,
    within: { unit: 'metres', value: 800 },
    mode: 'walking',
    count: 1,
    places,
  },
  { id: 'library', form: 'presence', title: '', level: 'district', count: 1, places },
  { id: 'room', form: 'presence', title: '', level: 'neighbourhood', count: 1, places },
];

const reach = (
  verdict: Verdict,
  residents: number | null,
  covered: [number, number] | null,
  shortfall: [number, number] | null,
): JudgedReach => ({
  form: 'reach',
  requirementId: 'meet',
  verdict,
  residents,
  covered: covered && { lower: covered[0], upper: covered[1] },
  shortfall: shortfall && { lower: shortfall[0], upper: shortfall[1] },
});

const amount = (requirementId: string, verdict: Verdict, there: number): JudgedAmount => ({
  form: 'presence',
  requirementId,
  verdict,
  residents: 1,
  amount: { lower: there, upper: there },
  needed: { lower: 1, upper: 1 },
});

const judgement: Judgement = {
  overall: { meets: 1, unknown: 1, fails: 2, 'not-applicable': 0 },
  totals: [],
  areas: new Map(
    [
      {
        code: 'BU00010001',
        verdict: 'fails' as const,
        requirements: [
          reach('fails', 100, [40, 60], [20, 40]),
          amount('library', 'meets', 2),
          amount('room', 'fails', 0),
        ],
      },
      {
        code: 'BU00010002',
        verdict: 'unknown' as const,
        requirements: [
          reach('unknown', 300, [230, 250], [0, 10]),
          amount('library', 'meets', 2),
          amount('room', 'meets', 1),
        ],
      },
      {
        code: 'BU00010103',
        verdict: 'meets' as const,
        requirements: [
          reach('meets', 200, [200, 200], [0, 0]),
          amount('library', 'meets', 1),
          amount('room', 'meets', 1),
        ],
      },
      {
        code: 'BU00010204',
        verdict: 'fails' as const,
        requirements: [
          reach('unknown', null, null, null),
          amount('library', 'fails', 0),
          amount('room', 'not-applicable', 0),
        ],
      },
    ].map((one) => [one.code, one]),
  ),
};

const gathered = gatherAreas(areas, 'district');
const districts = judgeLevel(gathered, 'district', judgement, requirements);
const town = judgeLevel(gatherAreas(areas, 'municipality'), 'municipality', judgement, requirements).get(
  'GM0001',
);

describe('areas that are gathered', () => {
  it('have the residents of their neighbourhoods, as far as known', () => {
    expect(gathered.map(({ code, residents }) => [code, residents])).toEqual([
      ['WK000100', 400],
      ['WK000101', 200],
      ['WK000102', null],
    ]);
  });

  it('have their sign where most people live', () => {
    expect(gathered[0].lonLat).toEqual([2, 52]);
  });

  it('are known by the digits of CBS before the records are there', () => {
    const bare = areas.map((area) => ({ ...area, districtCode: null, districtName: null }));
    expect(gatherAreas(bare, 'district').map(({ code, name }) => [code, name])).toEqual([
      ['WK000100', 'WK000100'],
      ['WK000101', 'WK000101'],
      ['WK000102', 'WK000102'],
    ]);
  });
});

describe('the verdict of a district', () => {
  it('fails when one neighbourhood fails, and meets when all do', () => {
    expect([...districts.values()].map(({ verdict }) => verdict)).toEqual(['fails', 'meets', 'fails']);
  });

  it('on one requirement is not that on another', () => {
    const verdicts = districts.get('WK000102')?.requirements.map(({ verdict }) => verdict);
    expect(verdicts).toEqual(['unknown', 'fails', 'not-applicable']);
  });

  it('counts neighbourhoods and residents by verdict', () => {
    expect(districts.get('WK000100')?.neighbourhoods).toEqual({
      meets: { areas: 0, residents: 0 },
      unknown: { areas: 1, residents: 300 },
      fails: { areas: 1, residents: 100 },
      'not-applicable': { areas: 0, residents: 0 },
    });
  });
});

describe('a requirement in a district', () => {
  it('about people adds up the people', () => {
    expect(districts.get('WK000100')?.requirements[0]).toEqual(reach('fails', 400, [270, 310], [20, 50]));
  });

  it('has no figures where nobody knows how many people live in any neighbourhood', () => {
    expect(districts.get('WK000102')?.requirements[0]).toEqual(reach('unknown', null, null, null));
  });

  it('that judges districts has the verdict and amounts of the district', () => {
    const [, library] = districts.get('WK000100')?.requirements ?? [];
    expect(library).toEqual(amount('library', 'meets', 2));
    expect(districts.get('WK000100')?.parts[1]).toBeNull();
  });

  it('that judges neighbourhoods by amounts counts those that meet, and adds nothing up', () => {
    const { requirements: judged, parts } = districts.get('WK000100') ?? {};
    expect(judged?.[2]).toMatchObject({ verdict: 'fails', amount: null, needed: null });
    expect(parts?.[2]?.tallies).toMatchObject({ meets: { areas: 1 }, fails: { areas: 1 } });
  });
});

describe('a requirement in the municipality', () => {
  it('that judges districts counts each district once', () => {
    expect(town?.parts[1]).toMatchObject({
      level: 'district',
      tallies: { meets: { areas: 2, residents: 600 }, fails: { areas: 1 } },
    });
  });

  it('counts a district with all its residents where it is for some of its neighbourhoods only, whichever comes first', () => {
    const exempt = new Map(judgement.areas);
    const first = judgement.areas.get('BU00010001');
    if (first === undefined) throw new Error('The neighbourhood was not judged.');
    exempt.set('BU00010001', {
      ...first,
      requirements: first.requirements.with(1, amount('library', 'not-applicable', 0)),
    });
    for (const order of [areas, areas.toReversed()]) {
      const judged = judgeLevel(
        gatherAreas(order, 'municipality'),
        'municipality',
        { ...judgement, areas: exempt },
        requirements,
      );
      expect(judged.get('GM0001')?.parts[1]?.tallies).toMatchObject({
        meets: { areas: 2, residents: 600 },
        fails: { areas: 1 },
        'not-applicable': { areas: 0, residents: 0 },
      });
    }
  });

  it('is what is shown when the map is about it, and neighbourhoods when it is about all', () => {
    if (town === undefined) throw new Error('The town was not judged.');
    expect(partsShown(town, 1)?.level).toBe('district');
    expect(partsShown(town, -1)?.tallies).toMatchObject({ meets: { areas: 1 }, fails: { areas: 2 } });
  });
});
