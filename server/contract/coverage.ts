// Coverage on the wire: per neighbourhood and requirement a verdict with its bounds, in people.
import { type Static, Type } from 'typebox';
import { Norm, Requirements } from '../domain/norm/norm.ts';
import { verdicts } from '../domain/norm/verdict.ts';
import { Scenario } from '../domain/scenario/change.ts';
import { municipalityCode } from './area.ts';
import { Bounds, DistanceBounds, nullable, oneOf } from './schema.ts';

export const Verdict = oneOf(verdicts);

/** Why a figure is uncertain or approximate. `people` and `placeIds` only where they say something. */
export const Reason = Type.Object({
  code: oneOf([
    'stale-records',
    'unknown-records',
    'population-unknown',
    'dwellings-unknown',
    'straight-line',
    'spread-over-streets',
  ]),
  placeIds: Type.Optional(
    Type.Array(Type.String(), { description: 'Records to check, most people first; at most 10.' }),
  ),
});

export const AmountBounds = Type.Object(
  { lower: Type.Number(), upper: nullable(Type.Number()) },
  { description: 'lower ≤ upper; a bound of null is not known.' },
);

const Depth = Type.Object(
  { fgt0: Bounds, fgt1: Bounds, fgt2: Bounds },
  {
    description:
      'Foster–Greer–Thorbecke measures of the way beyond the threshold, 0 to 1: the part of the people, how far on average, and with most weight on the furthest.',
  },
);

/** A figure that the form of the requirement does not have is null. */
export const RequirementResult = Type.Object({
  requirementId: Type.String(),
  areaCode: Type.String({
    description: 'The area that was judged: this neighbourhood, or the district or municipality around it.',
  }),
  verdict: Verdict,
  residents: nullable(
    Type.Number({ description: 'Of the requirement’s group or base in that area; null: unknown.' }),
  ),
  covered: nullable(Bounds),
  share: nullable(Bounds),
  shortfall: nullable(Bounds),
  unreachable: nullable(Bounds),
  quantileMetres: nullable(DistanceBounds),
  meanMetres: nullable(DistanceBounds),
  depth: nullable(Depth),
  amount: nullable(AmountBounds),
  needed: nullable(AmountBounds),
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

export type VerdictCounts = Static<typeof VerdictCounts>;

/** What every figure was made with. */
export const Provenance = Type.Object({
  engineVersion: Type.String(),
  catalogueVersion: Type.Integer(),
  normId: nullable(Type.String()),
  normVersion: nullable(Type.Integer()),
  asOf: Type.String(),
  horizonMetres: Type.Object({ walking: Type.Number(), cycling: Type.Number() }),
});

/** People for certain, and counting what may qualify; unlike bounds, neither need be the larger. */
export const PeopleChange = Type.Object({ certain: Type.Number(), possible: Type.Number() });

export const Turned = Type.Object({
  code: Type.String(),
  from: Verdict,
  to: Verdict,
  requirements: Type.Array(Type.Object({ requirementId: Type.String(), from: Verdict, to: Verdict })),
});
export type Turned = Static<typeof Turned>;

const outcome = {
  turned: Type.Array(Turned, { description: 'Neighbourhoods of which a verdict would be another.' }),
  requirements: Type.Array(
    Type.Object({
      requirementId: Type.String(),
      gained: nullable(PeopleChange),
      lost: nullable(PeopleChange),
    }),
    {
      description: 'People of the group; null for other forms than reach, and where its own numbers change.',
    },
  ),
  residents: Type.Object(
    { gained: PeopleChange, lost: PeopleChange },
    {
      description: 'Everyone who comes to be covered, or stops being so, for any requirement; counted once.',
    },
  ),
};
export const Outcome = Type.Object(outcome);
export type Outcome = Static<typeof Outcome>;

/** What a scenario changes: all of it together, and each of its changes alone. */
export const ScenarioOutcome = Type.Object({
  ...outcome,
  each: Type.Array(nullable(Outcome), {
    description: 'Each change alone, in their order; null where it means nothing without those before it.',
  }),
});
export type ScenarioOutcome = Static<typeof ScenarioOutcome>;

export const Coverage = Type.Object({
  provenance: Provenance,
  scenario: Type.Optional(ScenarioOutcome),
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

/** As `Coverage`, without what is said of each requirement in each area. */
export const CoverageVerdicts = Type.Object({
  provenance: Provenance,
  areas: Type.Array(Type.Object({ code: Type.String(), verdict: Verdict }), {
    description: 'By neighbourhood code.',
  }),
  totals: Coverage.properties.totals,
});
export type CoverageVerdicts = Static<typeof CoverageVerdicts>;

export const CoverageQuery = Type.Object(
  {
    norm: Type.Optional(Type.String({ maxLength: 80, description: 'Default: the agreed norm.' })),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);

export type CoverageQuery = Static<typeof CoverageQuery>;

/** A stored norm by its id, or requirements of one's own; nothing is stored. */
export const NormReference = Type.Union([
  Type.String({ maxLength: 80 }),
  Type.Object(
    { requirements: Requirements, stalenessMonths: Type.Optional(Norm.properties.stalenessMonths) },
    { additionalProperties: false },
  ),
]);
export type NormReference = Static<typeof NormReference>;

/** What is supposed on top of the catalogue. */
const scenario = Type.Optional(Scenario);

export const CoverageRequest = Type.Object(
  {
    norm: NormReference,
    municipality: Type.Optional(municipalityCode),
    scenario,
  },
  { additionalProperties: false },
);
export type CoverageRequest = Static<typeof CoverageRequest>;

/** A question about all of the catalogue. */
export const NormRequest = Type.Object({ norm: NormReference, scenario }, { additionalProperties: false });
export type NormRequest = Static<typeof NormRequest>;
