// Which neighbourhoods meet a norm, by how much, and the curves behind the sliders.
import type { Static } from 'typebox';
import {
  Coverage,
  CoverageCurves,
  CoverageQuery,
  CoverageRequest,
  type Provenance,
} from '../../contract/coverage.ts';
import { RequirementError } from '../../domain/coverage/requirement-error.ts';
import { horizonMetres, type Norm, type Requirement } from '../../domain/norm/norm.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { type FieldError, invalidField, ProblemError } from '../problems.ts';
import { answer, json } from './answer.ts';

/** Requirements to judge by, and the stored norm that they come from. */
interface Judged {
  requirements: Requirement[];
  stalenessMonths: number | null;
  norm: Norm | null;
}

/** Which field of the request to blame for what. */
interface Fields {
  in: FieldError['in'];
  norm: string;
  requirements: string;
  municipality: string;
}
const queryFields: Fields = { in: 'query', norm: 'norm', requirements: 'norm', municipality: 'municipality' };
const bodyFields: Fields = {
  in: 'body',
  norm: '/norm',
  requirements: '/norm/requirements',
  municipality: '/municipality',
};

export function coverageRoutes(api: Api, { store, engine }: AppParts): void {
  const judgedBy = (norm: Norm): Judged => ({ ...norm, norm });

  /** The newest version; without an id the agreed norm, else the first proposal. */
  function storedNorm(id: string | undefined, fields: Fields): Judged {
    const norms = store.norms.newest();
    if (id === undefined) {
      const norm = norms.find(({ status }) => status !== 'withdrawn');
      if (!norm)
        throw new ProblemError('not-found', 'The catalogue holds no norm; POST requirements instead.');
      return judgedBy(norm);
    }
    const norm = norms.find((each) => each.id === id);
    if (!norm)
      throw invalidField({ in: fields.in, field: fields.norm, detail: `There is no norm with id ${id}.` });
    return judgedBy(norm);
  }

  function checkMunicipality(code: string | undefined, fields: Fields): void {
    if (code === undefined || store.areas.municipalities().some((area) => area.code === code)) return;
    const detail = `There is no municipality ${code} in the catalogue.`;
    throw invalidField({ in: fields.in, field: fields.municipality, detail });
  }

  /** What a requirement asks for can be impossible in ways that only the engine knows. */
  function refusingImpossible<T>(fields: Fields, judge: () => T): T {
    try {
      return judge();
    } catch (error) {
      if (error instanceof RequirementError)
        throw invalidField({ in: fields.in, field: fields.requirements, detail: error.message });
      throw error;
    }
  }

  const provenance = (norm: Norm | null): Static<typeof Provenance> => ({
    engineVersion: engine.engineVersion,
    catalogueVersion: engine.catalogueVersion(),
    normId: norm?.id ?? null,
    normVersion: norm?.version ?? null,
    asOf: engine.asOf(),
    horizonMetres,
  });

  function coverage(judged: Judged, municipality: string | undefined, fields: Fields): Coverage {
    checkMunicipality(municipality, fields);
    const result = refusingImpossible(fields, () => engine.coverage(judged, municipality));
    return { provenance: provenance(judged.norm), ...result };
  }

  api.get(
    '/coverage',
    {
      schema: {
        operationId: 'getCoverage',
        summary: 'A verdict per neighbourhood and requirement of a stored norm',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: answer('Verdicts and figures, by neighbourhood.', { [json]: Coverage }),
      },
    },
    ({ query: { norm, municipality } }) => coverage(storedNorm(norm, queryFields), municipality, queryFields),
  );

  api.post(
    '/coverage',
    {
      schema: {
        operationId: 'judgeCoverage',
        summary: 'A verdict per neighbourhood and requirement of your own',
        description: 'Nothing is stored.',
        tags: ['Coverage'],
        body: CoverageRequest,
        response: answer('Verdicts and figures, by neighbourhood.', { [json]: Coverage }),
      },
    },
    ({ body: { norm, municipality } }) => {
      const judged =
        typeof norm === 'string'
          ? storedNorm(norm, bodyFields)
          : { requirements: norm.requirements, stalenessMonths: norm.stalenessMonths ?? null, norm: null };
      return coverage(judged, municipality, bodyFields);
    },
  );

  api.get(
    '/coverage-curves',
    {
      schema: {
        operationId: 'getCoverageCurves',
        summary: 'Covered people at every stop of each threshold, so that a slider needs no server',
        tags: ['Coverage'],
        querystring: CoverageQuery,
        response: answer('Curves by requirement and neighbourhood.', { [json]: CoverageCurves }),
      },
    },
    ({ query: { norm, municipality } }) => {
      const judged = storedNorm(norm, queryFields);
      checkMunicipality(municipality, queryFields);
      const requirements = refusingImpossible(queryFields, () => engine.curves(judged, municipality));
      return { provenance: provenance(judged.norm), requirements };
    },
  );
}
