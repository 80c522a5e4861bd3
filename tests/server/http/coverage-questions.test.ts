// What if, what hangs on a place, what to check first, two norms and their numbers: over HTTP, in the town worked out on paper.

import type { TSchema } from 'typebox';
import { Check, Clean } from 'typebox/value';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as contract from '../../../server/contract/coverage.ts';
import { CoverageCurves, type ReachCurve } from '../../../server/contract/coverage-curves.ts';
import * as questions from '../../../server/contract/coverage-questions.ts';
import { at } from '../../worlds/metric-plane.ts';
import { reach } from '../../worlds/records.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const post = (path: string, payload: object) =>
  tiny.app.inject({ method: 'POST', url: `/api/v1${path}`, payload });

async function posted<T>(path: string, payload: object, schema: TSchema): Promise<T> {
  const answer = await post(path, payload);
  expect(answer.statusCode, answer.body).toBe(200);
  const body = answer.json();
  expect(Check(schema, body)).toBe(true);
  expect(Clean(schema, structuredClone(body))).toEqual(body);
  return body as T;
}

describe('a scenario', () => {
  // South: x = 100 lives 820 m from the library; the other three points are covered.
  const besideHomes = {
    change: 'add',
    lonLat: at(100, -10),
    kinds: ['community-centre'],
    functions: ['meet'],
  };

  test('a place beside the last homes of South makes it meet: 25 people there, and 30 of North over the footbridge', async () => {
    const coverage = await posted<contract.Coverage>(
      '/coverage',
      { norm: 'samen', scenario: { changes: [besideHomes] } },
      contract.Coverage,
    );
    expect(coverage.areas[0].verdict).toBe('meets');
    const outcome = {
      turned: [
        {
          code: 'BU99010001',
          from: 'fails',
          to: 'meets',
          requirements: [{ requirementId: 'near', from: 'fails', to: 'meets' }],
        },
      ],
      requirements: [
        {
          requirementId: 'near',
          gained: { certain: 55, possible: 25 },
          lost: { certain: 0, possible: 0 },
        },
      ],
      residents: { gained: { certain: 55, possible: 25 }, lost: { certain: 0, possible: 0 } },
    };
    expect(coverage.scenario).toEqual({ ...outcome, each: [outcome] });
  });

  test('each change is told alone, with nothing for one that hangs on a change before it', async () => {
    const closing = { change: 'close', placeId: 'library' };
    const moving = { change: 'move', placeId: 'new-1', lonLat: at(300, 0) };
    const { scenario } = await posted<contract.Coverage>(
      '/coverage',
      { norm: 'samen', scenario: { changes: [besideHomes, closing, moving] } },
      contract.Coverage,
    );
    const certain = scenario?.each.map((one) => one && [one.residents.gained, one.residents.lost]);
    expect(certain?.map((pair) => pair?.map((people) => people.certain))).toEqual([
      [55, 0],
      [0, 50],
      undefined,
    ]);
  });

  test('curves, fragility and records to check are those of the town as it would be', async () => {
    const scenario = { changes: [besideHomes, { change: 'close', placeId: 'clubhouse' }] };
    const judged = await posted<contract.Coverage>(
      '/coverage',
      { norm: 'samen', scenario },
      contract.Coverage,
    );
    const { requirements } = await posted<CoverageCurves>(
      '/coverage-curves',
      { norm: 'samen', scenario },
      CoverageCurves,
    );
    const [curve] = requirements as ReachCurve[];
    const own = curve.stops.indexOf(800);
    expect(curve.areas.map(({ lower }) => lower[own])).toEqual(
      judged.areas.map((area) => area.requirements[0].covered?.lower),
    );
    const fragile = await posted<questions.FragilityList>(
      '/fragility',
      { norm: 'samen', scenario },
      questions.FragilityList,
    );
    expect(fragile.places.map(({ placeId }) => placeId).sort()).toEqual(['abroad', 'library', 'new-1']);
    const check = { norm: 'samen', scenario };
    const first = await posted<questions.CheckFirstList>('/check-first', check, questions.CheckFirstList);
    expect(first.records).toEqual([]);
  });

  test('what ends on its day costs what closing it costs, and by GET nothing ends that has no day', async () => {
    const untilNextYear = { change: 'edit', placeId: 'library', set: { certainUntil: '2027-12-31' } };
    const { ends, counting, withoutDate } = await posted<questions.Continuity>(
      '/continuity',
      { norm: 'samen', scenario: { changes: [untilNextYear] } },
      questions.Continuity,
    );
    const closed = await posted<contract.Coverage>(
      '/coverage',
      { norm: 'samen', scenario: { changes: [{ change: 'close', placeId: 'library' }] } },
      contract.Coverage,
    );
    expect(ends.map(({ date, placeIds }) => [date, placeIds])).toEqual([['2027-12-31', ['library']]]);
    expect(ends[0]).toMatchObject({
      verdicts: closed.totals.overall,
      turned: closed.scenario?.turned,
      residentsLost: closed.scenario?.residents.lost,
    });
    expect(counting - withoutDate).toBe(1);
    const { body } = await tiny.app.inject('/api/v1/continuity?municipality=GM9901');
    expect(JSON.parse(body)).toMatchObject({ ends: [], counting: 2, withoutDate: 2 });
  });

  test('asked again, it gains the same people', async () => {
    const scenario = { changes: [besideHomes] };
    const first = await post('/coverage', { norm: 'samen', scenario });
    const again = await post('/coverage', { norm: 'samen', scenario });
    expect(again.json()).toEqual(first.json());
    expect(again.json().scenario.residents.gained.certain).toBe(55);
  });

  test('nothing of it is kept: the next answer is that of the catalogue', async () => {
    const before = await tiny.app.inject('/api/v1/coverage');
    await post('/coverage', { norm: 'samen', scenario: { changes: [besideHomes] } });
    const after = await tiny.app.inject('/api/v1/coverage');
    expect(after.json()).toEqual(before.json());
  });

  test('opening hours and attributes can be supposed', async () => {
    const evening = {
      ...reach({ share: 0.7 }),
      places: { open: [{ days: ['tue'], from: '19:00', until: '21:00', on: 'every' }], wheelchair: 'yes' },
    };
    const verdictOfSouth = async (changes: object[]) => {
      const coverage = await posted<contract.Coverage>(
        '/coverage',
        { norm: { requirements: [evening] }, scenario: { changes } },
        contract.Coverage,
      );
      return coverage.areas[0].verdict;
    };
    const edit = (set: object) => ({ change: 'edit', placeId: 'library', set });
    const tuesdays = [{ days: ['tue'], from: '18:00', until: '22:00' }];
    expect(await verdictOfSouth([edit({ opening: [], wheelchair: 'yes' })])).toBe('fails');
    expect(await verdictOfSouth([edit({ opening: null, wheelchair: 'yes' })])).toBe('unknown');
    expect(await verdictOfSouth([edit({ opening: tuesdays, wheelchair: 'yes' })])).toBe('meets');
    expect(await verdictOfSouth([edit({ opening: tuesdays, wheelchair: null })])).toBe('unknown');
  });

  test.each([
    [[{ change: 'close', placeId: 'nowhere' }], /Change 1 .*“nowhere”, which is not there/],
    [
      [
        { change: 'close', placeId: 'library' },
        { change: 'close', placeId: 'library' },
      ],
      /Change 2 .*“library”, which is not there/,
    ],
    [[{ ...besideHomes, id: 'library' }], /Change 1 .*“library”, which is taken/],
    [
      [{ change: 'requirement', requirement: reach({ id: 'other' }) }],
      /Change 1 .*“other”, which this norm does not have/,
    ],
  ])('a change that cannot be is refused and named: %j', async (changes, why) => {
    const answer = await post('/coverage', { norm: 'samen', scenario: { changes } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toMatch(why);
    expect(answer.json().errors[0]).toMatchObject({ in: 'body', field: '/scenario/changes' });
  });

  test('two requirements with one id are refused', async () => {
    const answer = await post('/coverage', { norm: { requirements: [reach(), reach()] } });
    expect(answer.statusCode).toBe(400);
    expect(answer.json().detail).toMatch(/“near”/);
  });
});

test('fragility: 50 people have only the library, and what may be lost with the stale clubhouse is only possible', async () => {
  // x = 300 and 500; from x = 700 the meeting house across the border is 610 m away.
  const answer = await tiny.app.inject('/api/v1/fragility');
  const { places } = answer.json() as questions.FragilityList;
  expect(places.map(({ placeId, residentsLost }) => [placeId, residentsLost])).toEqual([
    ['library', { certain: 50, possible: 50 }],
    ['clubhouse', { certain: 0, possible: 40 }],
    ['abroad', { certain: 0, possible: 0 }],
  ]);
});

test('check first: the stale clubhouse, which settles North either way', async () => {
  const answer = await tiny.app.inject('/api/v1/check-first');
  expect((answer.json() as questions.CheckFirstList).records).toEqual([
    {
      placeId: 'clubhouse',
      doubts: ['age'],
      requirementIds: ['near'],
      settledIfYes: [{ code: 'BU99010002', requirementId: 'near' }],
      settledIfNo: [{ code: 'BU99010002', requirementId: 'near' }],
      residents: 40,
      residentsInDoubt: 40,
    },
  ]);
});

test('two norms differ where a weaker one is met', async () => {
  const weak = { requirements: [reach({ share: 0.75 })], stalenessMonths: null };
  const { differing, overall, provenance } = await posted<questions.NormComparison>(
    '/norm-comparison',
    { norms: ['samen', weak] },
    questions.NormComparison,
  );
  expect(differing).toEqual([
    { code: 'BU99010001', verdicts: ['fails', 'meets'] },
    { code: 'BU99010002', verdicts: ['unknown', 'meets'] },
  ]);
  expect(overall.map(({ meets }) => meets.areas)).toEqual([0, 2]);
  expect(provenance.map(({ normId }) => normId)).toEqual(['samen', null]);
});

test('a norm that is not there is blamed by its place in the pair', async () => {
  const answer = await post('/norm-comparison', { norms: ['samen', 'nergens'] });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0]).toMatchObject({ field: '/norms/1' });
});

test('sensitivity: South meets from 820 m on, and a table has the norm’s own number in it', async () => {
  const { tables } = await posted<questions.SensitivityTables>(
    '/sensitivity',
    { norm: 'samen', requirement: 'near' },
    questions.SensitivityTables,
  );
  const [within, share] = tables;
  expect([within.parameter, share.parameter]).toEqual(['within', 'share']);
  const meets = (metres: number) => within.verdicts[within.values.indexOf(metres)].meets;
  expect([meets(800), meets(850)]).toEqual([0, 1]);
  const meetsShare = (part: number) => share.verdicts[share.values.indexOf(part)].meets;
  expect([meetsShare(0.75), meetsShare(0.8)]).toEqual([1, 0]);
});

test('sensitivity of a requirement that the norm lacks is refused', async () => {
  const answer = await post('/sensitivity', { norm: 'samen', requirement: 'far' });
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors[0]).toMatchObject({ field: '/requirement' });
});
