// Finds the norm that a request names, and blames the right field where it cannot be judged.
import type { Static } from 'typebox';
import type { NormReference, Provenance } from '../../contract/coverage.ts';
import type { JudgedNorm } from '../../domain/coverage/evaluate-coverage.ts';
import { RequirementError } from '../../domain/coverage/requirement-error.ts';
import { horizonMetres, type Norm, type Requirement } from '../../domain/norm/norm.ts';
import { ScenarioError } from '../../domain/scenario/scenario-error.ts';
import type { Answer } from '../../engine/engine.ts';
import type { AppParts } from '../app-parts.ts';
import { type FieldError, invalidField, ProblemError } from '../problems.ts';
import { busyAsProblem } from './busy-as-problem.ts';

/** Requirements to judge by, and the stored norm that they come from. */
export interface Judged extends JudgedNorm {
  requirements: Requirement[];
  stalenessMonths: number | null;
  norm: Norm | null;
}

/** Which field of the request to blame for what. */
export interface Fields {
  in: FieldError['in'];
  norm: string;
  requirements: string;
  municipality: string;
}
export const queryFields: Fields = {
  in: 'query',
  norm: 'norm',
  requirements: 'norm',
  municipality: 'municipality',
};
export const bodyFields: Fields = {
  in: 'body',
  norm: '/norm',
  requirements: '/norm/requirements',
  municipality: '/municipality',
};

export interface NormReferences {
  /** The newest version; without an id the agreed norm, else the first proposal. */
  stored(id: string | undefined, fields: Fields): Judged;
  referred(reference: NormReference, fields: Fields): Judged;
  checkMunicipality(code: string | undefined, fields: Fields): void;
  /** Turns what the engine says of an impossible requirement or scenario into a problem of the request. */
  refusingImpossible<T>(fields: Fields, judging: Promise<T>): Promise<T>;
  provenance(
    judged: Judged,
    answer: Pick<Answer<unknown>, 'catalogueVersion' | 'asOf'>,
  ): Static<typeof Provenance>;
}

export function normReferences({ store, engine }: AppParts): NormReferences {
  const judgedBy = (norm: Norm): Judged => ({ ...norm, norm });
  function stored(id: string | undefined, fields: Fields): Judged {
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
  return {
    stored,
    referred(reference, fields) {
      if (typeof reference === 'string') return stored(reference, fields);
      const { requirements, stalenessMonths = null } = reference;
      const twice = requirements.find(({ id }, r) => requirements.findIndex((one) => one.id === id) !== r);
      if (twice) {
        const detail = `Two requirements have the id “${twice.id}”; give each its own.`;
        throw invalidField({ in: fields.in, field: fields.requirements, detail });
      }
      return { requirements, stalenessMonths, norm: null };
    },
    checkMunicipality(code, fields) {
      if (code === undefined || store.areas.municipalityRecords().some((area) => area.code === code)) return;
      const detail = `There is no municipality ${code} in the catalogue.`;
      throw invalidField({ in: fields.in, field: fields.municipality, detail });
    },
    async refusingImpossible(fields, judging) {
      try {
        return await busyAsProblem(judging);
      } catch (error) {
        if (error instanceof RequirementError)
          throw invalidField({ in: fields.in, field: fields.requirements, detail: error.message });
        if (error instanceof ScenarioError)
          throw invalidField({ in: fields.in, field: '/scenario/changes', detail: error.message });
        throw error;
      }
    },
    provenance: ({ norm }, { catalogueVersion, asOf }) => ({
      engineVersion: engine.engineVersion,
      catalogueVersion,
      normId: norm?.id ?? null,
      normVersion: norm?.version ?? null,
      asOf,
      horizonMetres,
    }),
  };
}
