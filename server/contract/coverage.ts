// Coverage on the wire: per neighbourhood and requirement a verdict with its bounds, in people.
import { type Static, Type } from 'typebox';
import { Norm, Requirements } from '../domain/norm/norm.ts';
import { verdicts } from '../domain/norm/verdict.ts';
import { municipalityCode } from './area.ts';
import { Bounds, DistanceBounds, nullable, oneOf } from './schema.ts';

const Verdict = oneOf(verdicts);

/** Why a figure is uncertain or approximate. `people` and `placeIds` only where they say something. */
export const Reason = Type.Object({
  code: oneOf(['stale-records', 'population-unknown', 'straight-line', 'spread-over-streets']),
  placeIds: Type.Optional(
    Type.Array(Type.String(), { description: 'Records to check, most people first; at most 10.' }),
  ),
});

export const RequirementResult = Type.Object({
  requirementId: Type.String(),
  verdict: Verdict,
  residents: nullable(Type.Number({ description: 'Of the requirement’s group; null: unknown.' })),
  covered: nullable(Bounds),
  share: nullable(Bounds),
  shortfall: nullable(Bounds),
  unreachable: nullable(Bounds),
  quantileMetres: nullable(DistanceBounds),
  meanMetres: nullable(DistanceBounds),
  reasons: Type.Array(Reason),
});
export type RequirementResult = Static<typeof RequirementResult>;

export const AreaResult = Type.Object({
  code: Type.String(),
  verdict: Verdict,
  requirements: Type.Array(RequirementResult, { description: 'In the order of the norm.' }),
});
export type AreaResult = Static<typeof AreaResult>;

const VerdictCount = Type.Object({
  areas: Type.Integer(),
  residents: Type.Number({ description: 'Everyone living in those areas, as far as known.' }),
});
export const VerdictCounts = Type.Object({
  meets: VerdictCount,
  unknown: VerdictCount,
  fails: VerdictCount,
  'not-applicable': VerdictCount,
});

/** What every figure was made with. */
export const Provenance = Type.Object({
  engineVersion: Type.String(),
  catalogueVersion: Type.Integer(),
  normId: nullable(Type.String()),
  normVersion: nullable(Type.Integer()),
  asOf: Type.String(),
  horizonMetres: Type.Object({ walking: Type.Number(), cycling: Type.Number() }),
});

export const Coverage = Type.Object({
  provenance: Provenance,
  areas: Type.Array(AreaResult, { description: 'By neighbourhood code.' }),
  totals: Type.Object({
    overall: VerdictCounts,
    requirements: Type.Array(
      Type.Object({
        requirementId: Type.String(),
        verdicts: VerdictCounts,
        residents: Type.Number(),
        covered: Bounds,
        shortfall: Bounds,
      }),
    ),
  }),
});
export type Coverage = Static<typeof Coverage>;

export const CoverageQuery = Type.Object(
  {
    norm: Type.Optional(Type.String({ maxLength: 80, description: 'Default: the agreed norm.' })),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);

export type CoverageQuery = Static<typeof CoverageQuery>;

export const CoverageRequest = Type.Object(
  {
    norm: Type.Union([
      Type.String({ maxLength: 80 }),
      Type.Object(
        { requirements: Requirements, stalenessMonths: Type.Optional(Norm.properties.stalenessMonths) },
        { additionalProperties: false },
      ),
    ]),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);
export type CoverageRequest = Static<typeof CoverageRequest>;

/**
 * Per requirement the covered people at every stop of its threshold slider, so that a browser judges
 * any threshold and share exactly as the server does. Stops are in the requirement's own unit.
 */
export const CoverageCurves = Type.Object({
  provenance: Provenance,
  requirements: Type.Array(
    Type.Object({
      requirementId: Type.String(),
      unit: oneOf(['metres', 'minutes']),
      stops: Type.Array(Type.Number(), { description: 'Ascending; holds the norm’s own threshold.' }),
      areas: Type.Array(
        Type.Object({
          code: Type.String(),
          applicable: Type.Boolean(),
          residents: nullable(Type.Number()),
          lower: Type.Array(Type.Number(), { description: 'Covered people for certain, one a stop.' }),
          upper: Type.Union([Type.Array(Type.Number()), Type.Null()], {
            description: 'Covered people at most; null: the same as lower.',
          }),
        }),
      ),
    }),
  ),
});
export type CoverageCurves = Static<typeof CoverageCurves>;
