// The browser judges from curves exactly as the server judges the town, at any stop and share, on random towns.
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { coverageCurves, evaluateCoverage } from '../../../server/domain/coverage/evaluate-coverage.ts';
import { judgeAll } from '../../../web/src/coverage/judge-curves.ts';
import { randomRequirement, randomTown } from '../../worlds/random-town.ts';

const asOf = '2026-11-01';
const stalenessMonths = 24;
const provenance = {
  engineVersion: '1',
  catalogueVersion: 1,
  normId: null,
  normVersion: null,
  asOf,
  horizonMetres: { walking: 3000, cycling: 6000 },
};

it('gives the verdicts and shortfalls of the server for whatever numbers are tried', () => {
  const someStop = fc.integer({ min: 0, max: 10_000 });
  const somePercent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(
      randomTown,
      randomRequirement,
      someStop,
      somePercent,
      ({ town }, requirement, pick, percent) => {
        const agreed = { requirements: [requirement], stalenessMonths };
        const requirements = coverageCurves(town, agreed, asOf);
        const { stops } = requirements[0];
        const threshold = stops[pick % stops.length];
        const share = percent / 100;
        const tried = { ...requirement, share, within: { ...requirement.within, value: threshold } };
        const server = evaluateCoverage(town, { requirements: [tried], stalenessMonths }, asOf);
        const browser = judgeAll({ provenance, requirements }, { [requirement.id]: { threshold, share } });
        for (const { code, verdict, requirements: results } of server.areas) {
          const judged = browser.areas.get(code);
          expect(judged?.verdict).toBe(verdict);
          expect(judged?.requirements[0].shortfall).toEqual(results[0].shortfall);
        }
        expect(browser.totals[0].shortfall).toEqual(server.totals.requirements[0].shortfall);
      },
    ),
    { numRuns: 300 },
  );
});
