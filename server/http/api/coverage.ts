// Which neighbourhoods meet a norm, by how much, what would change, and the curves behind the sliders.
import { Coverage, CoverageQuery, CoverageRequest, CoverageVerdicts } from '../../contract/coverage.ts';
import { CoverageCurves } from '../../contract/coverage-curves.ts';
import type { Change } from '../../domain/scenario/change.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { answer, json } from './answer.ts';
import { bodyFields, type Fields, type Judged, normReferences, queryFields } from './norm-reference.ts';

export function coverageRoutes(api: Api, parts: AppParts): void {
  const { engine } = parts;
  const norms = normReferences(parts);
  const verdicts = answer('Verdicts and figures, by neighbourhood.', { [json]: Coverage });

  async function coverageBy(
    judged: Judged,
    municipality: string | undefined,
    fields: Fields,
  ): Promise<Coverage> {
    const answered = await norms.refusingImpossible(fields, engine.ask('coverage', judged, municipality));
    return { provenance: norms.provenance(judged, answered), ...answered.result };
  }

  /** The areas of a municipality, or of all, judged by a stored norm. */
  async function stored({ norm, municipality }: CoverageQuery): Promise<Coverage> {
    const judged = norms.stored(norm, queryFields);
    norms.checkMunicipality(municipality, queryFields);
    return coverageBy(judged, municipality, queryFields);
  }

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
    ({ query }) => stored(query),
  );

  api.get(
    '/coverage-verdicts',
    {
      schema: {
        operationId: 'getCoverageVerdicts',
        summary: 'Only the verdict of each neighbourhood, and the totals: what a map of a country needs',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: answer('Verdicts by neighbourhood, and totals.', { [json]: CoverageVerdicts }),
      },
    },
    async ({ query }) => {
      const { areas, ...whole } = await stored(query);
      return { ...whole, areas: areas.map(({ code, verdict }) => ({ code, verdict })) };
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
    async ({ body: { norm, municipality, scenario } }): Promise<Coverage> => {
      const judged = norms.referred(norm, bodyFields);
      norms.checkMunicipality(municipality, bodyFields);
      if (scenario === undefined) return coverageBy(judged, municipality, bodyFields);
      const supposed = await norms.refusingImpossible(
        bodyFields,
        engine.ask('suppose', judged, scenario.changes, municipality),
      );
      const { coverage, outcome, each } = supposed.result;
      return {
        provenance: norms.provenance(judged, supposed),
        scenario: { ...outcome, each },
        ...coverage,
      };
    },
  );

  const curves = answer('Curves by requirement and neighbourhood.', { [json]: CoverageCurves });

  async function curvesBy(
    judged: Judged,
    municipality: string | undefined,
    changes: readonly Change[],
    fields: Fields,
  ): Promise<CoverageCurves> {
    norms.checkMunicipality(municipality, fields);
    const answered = await norms.refusingImpossible(
      fields,
      engine.ask('curves', judged, municipality, changes),
    );
    return { provenance: norms.provenance(judged, answered), requirements: answered.result };
  }

  api.get(
    '/coverage-curves',
    {
      schema: {
        operationId: 'getCoverageCurves',
        summary: 'What a slider needs to judge any number without the server',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: curves,
      },
    },
    ({ query: { norm, municipality } }) =>
      curvesBy(norms.stored(norm, queryFields), municipality, [], queryFields),
  );

  api.post(
    '/coverage-curves',
    {
      schema: {
        operationId: 'drawCoverageCurves',
        summary: 'The same for requirements of your own, or in a scenario',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: CoverageRequest,
        response: curves,
      },
    },
    ({ body: { norm, municipality, scenario } }) =>
      curvesBy(norms.referred(norm, bodyFields), municipality, scenario?.changes ?? [], bodyFields),
  );
}
