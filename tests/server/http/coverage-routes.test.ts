// Coverage by the stored norm and by one that is sent, with the figures of the tiny catalogue.
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../../server/contract/coverage.ts';
import type { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import { engineVersion } from '../../../server/engine/judge.ts';
import { tinyNorms } from '../../worlds/tiny-catalogue.ts';
import { getWell, type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const post = (payload: object) => tiny.app.inject({ method: 'POST', url: '/api/v1/coverage', payload });

test('without a norm it judges by the agreed one, and says with what', async () => {
  const coverage: Coverage = (await getWell(tiny, '/coverage')).json();
  expect(coverage.provenance).toEqual({
    engineVersion,
    catalogueVersion: 1,
    normId: 'samen',
    normVersion: 2,
    asOf: '2026-11-01',
    horizonMetres: { walking: 3000, cycling: 6000 },
  });
  expect(coverage.areas.map(({ code }) => code)).toEqual(['BU99010001', 'BU99010002', 'BU99010003']);
});

test('South: 75 of 100 live within 800 m of a place by today’s records, and five more are needed', async () => {
  const coverage: Coverage = (await getWell(tiny, '/coverage')).json();
  // x = 300, 500 and 700 reach the library in 620, 420 and 220 m; x = 100 has 820 m.
  expect(coverage.areas[0].requirements[0]).toMatchObject({
    verdict: 'fails',
    residents: 100,
    covered: { lower: 75, upper: 75 },
    shortfall: { lower: 5, upper: 5 },
  });
});

test('North depends on a stale record, so nobody can tell', async () => {
  const coverage: Coverage = (await getWell(tiny, '/coverage')).json();
  expect(coverage.areas[1].requirements[0]).toMatchObject({
    verdict: 'unknown',
    covered: { lower: 0, upper: 40 },
    reasons: [{ code: 'stale-records', placeIds: ['clubhouse'] }],
  });
});

test('posting the stored norm’s own requirements gives the same figures without naming a norm', async () => {
  const stored: Coverage = (await getWell(tiny, '/coverage')).json();
  const { requirements, stalenessMonths } = tinyNorms[1];
  const posted = (await post({ norm: { requirements, stalenessMonths } })).json();
  expect(posted.provenance).toMatchObject({ normId: null, normVersion: null });
  expect({ ...posted, provenance: stored.provenance }).toEqual(stored);
});

test('posting the id of a norm is the same as asking for it', async () => {
  const asked = await getWell(tiny, '/coverage?norm=dichterbij&municipality=GM9901');
  expect((await post({ norm: 'dichterbij', municipality: 'GM9901' })).json()).toEqual(asked.json());
});

test.each(['', '?norm=dichterbij', '?municipality=GM9901'])(
  'verdicts alone%s are those of the whole answer, with its totals',
  async (query) => {
    const { areas, ...whole }: Coverage = (await getWell(tiny, `/coverage${query}`)).json();
    const verdicts = areas.map(({ code, verdict }) => ({ code, verdict }));
    expect((await getWell(tiny, `/coverage-verdicts${query}`)).json()).toEqual({ ...whole, areas: verdicts });
  },
);

test.each([
  ['norm=anders', 'norm', 'There is no norm with id anders.'],
  ['municipality=GM0001', 'municipality', 'There is no municipality GM0001 in the catalogue.'],
])('verdicts of %s are refused with the field to blame', async (query, field, detail) => {
  const answer = await tiny.app.inject(`/api/v1/coverage-verdicts?${query}`);
  expect(answer.statusCode).toBe(400);
  expect(answer.json().errors).toEqual([{ in: 'query', field, detail }]);
});

test('the curve holds at the norm’s threshold what coverage says', async () => {
  const curves: CoverageCurves = (await getWell(tiny, '/coverage-curves?norm=dichterbij')).json();
  const coverage: Coverage = (await getWell(tiny, '/coverage?norm=dichterbij')).json();
  const [curve] = curves.requirements;
  if (curve.form !== 'reach') throw new Error('The norm asks for a reach.');
  const stop = curve.stops.indexOf(400);
  expect(stop).toBeGreaterThanOrEqual(0);
  expect(curve.areas.map(({ lower }) => lower[stop])).toEqual(
    coverage.areas.map(({ requirements }) => requirements[0].covered?.lower),
  );
  expect(curves.provenance).toEqual(coverage.provenance);
});
