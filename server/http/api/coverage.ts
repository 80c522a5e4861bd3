// Which neighbourhoods meet a norm, by how much, what would change, and the curves behind the sliders.
import { Coverage, CoverageCurves, CoverageQuery, CoverageRequest } from '../../contract/coverage.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { answer, json } from './answer.ts';
import { bodyFields, normReferences, queryFields } from './norm-reference.ts';

export function coverageRoutes(api: Api, parts: AppParts): void {
  const { engine } = parts;
  const norms = normReferences(parts);
  const verdicts = answer('Verdicts and figures, by neighbourhood.', { [json]: Coverage });

  api.get(
    '/coverage',
    {
      schema: {
        operationId: 'getCoverage',
        summary: 'A verdict per neighbourhood and requirement of a stored norm',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: verdicts,
      },
    },
    ({ query: { norm, municipality } }) => {
      const judged = norms.stored(norm, queryFields);
      norms.checkMunicipality(municipality, queryFields);
      const result = norms.refusingImpossible(queryFields, () => engine.coverage(judged, municipality));
      return { provenance: norms.provenance(judged), ...result };
    },
  );

  api.post(
    '/coverage',
    {
      schema: {
        operationId: 'judgeCoverage',
        summary: 'A verdict per neighbourhood and requirement of your own, or in a scenario',
        description: 'Nothing is stored. With a scenario the answer also says what it changes.',
        tags: ['Coverage'],
        body: CoverageRequest,
        response: verdicts,
      },
    },
    ({ body: { norm, municipality, scenario } }): Coverage => {
      const judged = norms.referred(norm, bodyFields);
      norms.checkMunicipality(municipality, bodyFields);
      return norms.refusingImpossible(bodyFields, () => {
        const provenance = norms.provenance(judged);
        if (scenario === undefined) return { provenance, ...engine.coverage(judged, municipality) };
        const { coverage, outcome } = engine.suppose(judged, scenario.changes, municipality);
        return { provenance, scenario: outcome, ...coverage };
      });
    },
  );

  api.get(
    '/coverage-curves',
    {
      schema: {
        operationId: 'getCoverageCurves',
        summary: 'What a slider needs to judge any number without the server',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: answer('Curves by requirement and neighbourhood.', { [json]: CoverageCurves }),
      },
    },
    ({ query: { norm, municipality } }) => {
      const judged = norms.stored(norm, queryFields);
      norms.checkMunicipality(municipality, queryFields);
      const requirements = norms.refusingImpossible(queryFields, () => engine.curves(judged, municipality));
      return { provenance: norms.provenance(judged), requirements };
    },
  );
}
