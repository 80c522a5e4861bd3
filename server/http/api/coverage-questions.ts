// What hangs on each place, which records to check first, two norms side by side, and how near a norm is to turning.
import {
  CheckFirstList,
  FragilityList,
  NormComparison,
  NormComparisonRequest,
  NormQuery,
  SensitivityRequest,
  SensitivityTables,
} from '../../contract/coverage.ts';
import { compareNorms } from '../../domain/coverage/compare-norms.ts';
import { sensitivity } from '../../domain/coverage/sensitivity.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { invalidField } from '../problems.ts';
import { answer, json } from './answer.ts';
import { bodyFields, normReferences, queryFields } from './norm-reference.ts';

export function coverageQuestionRoutes(api: Api, parts: AppParts): void {
  const { engine } = parts;
  const norms = normReferences(parts);

  api.get(
    '/fragility',
    {
      schema: {
        operationId: 'getFragility',
        summary: 'For every place, what its closing would cost',
        tags: ['Coverage'],
        querystring: NormQuery,
        response: answer('Places, those on which most hangs first.', { [json]: FragilityList }),
      },
    },
    ({ query }): FragilityList => {
      const judged = norms.stored(query.norm, queryFields);
      const places = norms.refusingImpossible(queryFields, () => engine.fragility(judged));
      return { provenance: norms.provenance(judged), places };
    },
  );

  api.get(
    '/check-first',
    {
      schema: {
        operationId: 'getCheckFirst',
        summary: 'Which records to check first, since their answer settles the most verdicts',
        tags: ['Coverage'],
        querystring: NormQuery,
        response: answer('Records, those that settle most first.', { [json]: CheckFirstList }),
      },
    },
    ({ query }): CheckFirstList => {
      const judged = norms.stored(query.norm, queryFields);
      const records = norms.refusingImpossible(queryFields, () => engine.checkFirst(judged));
      return { provenance: norms.provenance(judged), records };
    },
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
    ({ body: { norms: pair, municipality } }): NormComparison => {
      norms.checkMunicipality(municipality, bodyFields);
      const [first, second] = pair.map((reference, i) => {
        const fields = { ...bodyFields, norm: `/norms/${i}`, requirements: `/norms/${i}/requirements` };
        const judged = norms.referred(reference, fields);
        const coverage = norms.refusingImpossible(fields, () => engine.coverage(judged, municipality));
        return { coverage, provenance: norms.provenance(judged) };
      });
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
    ({ body: { norm, requirement: id, municipality } }): SensitivityTables => {
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
      const [curve] = norms.refusingImpossible(bodyFields, () => engine.curves(alone, municipality));
      return { provenance: norms.provenance(judged), tables: sensitivity(requirement, curve) };
    },
  );
}
