// What hangs on each place, which records to check first, two norms side by side, and how near a norm is to turning.

import { CoverageQuery, CoverageRequest, NormRequest } from '../../contract/coverage.ts';
import {
  CheckFirstList,
  Continuity,
  FragilityList,
  NormComparison,
  NormComparisonRequest,
  NormQuery,
  SensitivityRequest,
  SensitivityTables,
} from '../../contract/coverage-questions.ts';
import { compareNorms } from '../../domain/coverage/compare-norms.ts';
import { sensitivity } from '../../domain/coverage/sensitivity.ts';
import type { Change } from '../../domain/scenario/change.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, json } from './answer.ts';
import { bodyFields, type Fields, type Judged, normReferences, queryFields } from './norm-reference.ts';

export function coverageQuestionRoutes(api: Api, parts: AppParts): void {
  const { engine } = parts;
  const norms = normReferences(parts);

  const fragilities = answer('Places, those on which most hangs first.', { [json]: FragilityList });

  async function fragilityBy(
    judged: Judged,
    changes: readonly Change[],
    fields: Fields,
  ): Promise<FragilityList> {
    const places = await norms.refusingImpossible(fields, engine.ask('fragility', judged, changes));
    return { provenance: norms.provenance(judged, places), places: places.result };
  }

  api.get(
    '/fragility',
    {
      schema: {
        operationId: 'getFragility',
        summary: 'For every place, what its closing would cost',
        tags: ['Coverage'],
        querystring: NormQuery,
        response: fragilities,
      },
    },
    ({ query }) => fragilityBy(norms.stored(query.norm, queryFields), [], queryFields),
  );

  api.post(
    '/fragility',
    {
      schema: {
        operationId: 'judgeFragility',
        summary: 'The same by requirements of your own, or in a scenario',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: NormRequest,
        response: fragilities,
      },
    },
    ({ body: { norm, scenario } }) =>
      fragilityBy(norms.referred(norm, bodyFields), scenario?.changes ?? [], bodyFields),
  );

  const checks = answer('Records, those that settle most first.', { [json]: CheckFirstList });

  async function checkFirstBy(
    judged: Judged,
    changes: readonly Change[],
    fields: Fields,
  ): Promise<CheckFirstList> {
    const records = await norms.refusingImpossible(fields, engine.ask('checkFirst', judged, changes));
    return { provenance: norms.provenance(judged, records), records: records.result };
  }

  api.get(
    '/check-first',
    {
      schema: {
        operationId: 'getCheckFirst',
        summary: 'Which records to check first, since their answer settles the most verdicts',
        tags: ['Coverage'],
        querystring: NormQuery,
        response: checks,
      },
    },
    ({ query }) => checkFirstBy(norms.stored(query.norm, queryFields), [], queryFields),
  );

  api.post(
    '/check-first',
    {
      schema: {
        operationId: 'judgeCheckFirst',
        summary: 'The same by requirements of your own, or in a scenario',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: NormRequest,
        response: checks,
      },
    },
    ({ body: { norm, scenario } }) =>
      checkFirstBy(norms.referred(norm, bodyFields), scenario?.changes ?? [], bodyFields),
  );

  const continuities = answer('Verdicts by the days on which places end.', { [json]: Continuity });

  async function continuityBy(
    judged: Judged,
    municipality: string | undefined,
    changes: readonly Change[],
    fields: Fields,
  ): Promise<Continuity> {
    norms.checkMunicipality(municipality, fields);
    const told = await norms.refusingImpossible(
      fields,
      engine.ask('continuity', judged, municipality, changes),
    );
    return { provenance: norms.provenance(judged, told), ...told.result };
  }

  api.get(
    '/continuity',
    {
      schema: {
        operationId: 'getContinuity',
        summary: 'What the verdicts become as places end, with nothing renewed',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: continuities,
      },
    },
    ({ query: { norm, municipality } }) =>
      continuityBy(norms.stored(norm, queryFields), municipality, [], queryFields),
  );

  api.post(
    '/continuity',
    {
      schema: {
        operationId: 'judgeContinuity',
        summary: 'The same by requirements of your own, or in a scenario',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: CoverageRequest,
        response: continuities,
      },
    },
    ({ body: { norm, municipality, scenario } }) =>
      continuityBy(norms.referred(norm, bodyFields), municipality, scenario?.changes ?? [], bodyFields),
  );

  api.post(
    '/norm-comparison',
    {
      schema: {
        operationId: 'compareNorms',
        summary: 'Two norms side by side: the neighbourhoods that they judge differently',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: NormComparisonRequest,
        response: answer('Neighbourhoods whose verdict differs.', { [json]: NormComparison }),
      },
    },
    async ({ body: { norms: pair, municipality } }): Promise<NormComparison> => {
      norms.checkMunicipality(municipality, bodyFields);
      const judging = pair.map(async (reference, i) => {
        const fields = { ...bodyFields, norm: `/norms/${i}`, requirements: `/norms/${i}/requirements` };
        const judged = norms.referred(reference, fields);
        const coverage = await norms.refusingImpossible(fields, engine.ask('coverage', judged, municipality));
        return { coverage: coverage.result, provenance: norms.provenance(judged, coverage) };
      });
      const [first, second] = await Promise.all(judging);
      return {
        provenance: [first.provenance, second.provenance],
        ...compareNorms(first.coverage, second.coverage),
      };
    },
  );

  api.post(
    '/sensitivity',
    {
      schema: {
        operationId: 'getSensitivity',
        summary: 'How many neighbourhoods turn as a number of a requirement moves',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: SensitivityRequest,
        response: answer('A table for each number that can move.', { [json]: SensitivityTables }),
      },
    },
    async ({ body: { norm, requirement: id, municipality } }): Promise<SensitivityTables> => {
      const judged = norms.referred(norm, bodyFields);
      norms.checkMunicipality(municipality, bodyFields);
      const requirement = judged.requirements.find((one) => one.id === id);
      if (!requirement)
        throw invalidField({
          in: 'body',
          field: '/requirement',
          detail: `The norm has no requirement ${id}.`,
        });
      const alone = { ...judged, requirements: [requirement] };
      const curves = await norms.refusingImpossible(bodyFields, engine.ask('curves', alone, municipality));
      return {
        provenance: norms.provenance(judged, curves),
        tables: sensitivity(requirement, curves.result[0]),
      };
    },
  );
}
