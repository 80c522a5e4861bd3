// Coverage on the wire: per neighbourhood and requirement a verdict with its bounds, in people.
import { type Static, Type } from 'typebox';
import { doubts } from '../domain/coverage/qualifying.ts';
import { Norm, Requirements } from '../domain/norm/norm.ts';
import { verdicts } from '../domain/norm/verdict.ts';
import { Scenario } from '../domain/scenario/change.ts';
import { municipalityCode } from './area.ts';
import { Bounds, DistanceBounds, nullable, oneOf } from './schema.ts';

const Verdict = oneOf(verdicts);

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

const AmountBounds = Type.Object(
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
const PeopleChange = Type.Object({ certain: Type.Number(), possible: Type.Number() });

const Turned = Type.Object({
  code: Type.String(),
  from: Verdict,
  to: Verdict,
  requirements: Type.Array(Type.Object({ requirementId: Type.String(), from: Verdict, to: Verdict })),
});

/** What a scenario changes. */
export const ScenarioOutcome = Type.Object({
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

export const CoverageRequest = Type.Object(
  {
    norm: NormReference,
    municipality: Type.Optional(municipalityCode),
    scenario: Type.Optional(Scenario),
  },
  { additionalProperties: false },
);
export type CoverageRequest = Static<typeof CoverageRequest>;

export const NormQuery = Type.Object(
  { norm: Type.Optional(Type.String({ maxLength: 80, description: 'Default: the agreed norm.' })) },
  { additionalProperties: false },
);

export const FragilityList = Type.Object({
  provenance: Provenance,
  places: Type.Array(
    Type.Object({
      placeId: Type.String(),
      residentsLost: PeopleChange,
      requirements: Type.Array(Type.Object({ requirementId: Type.String(), lost: nullable(PeopleChange) })),
      turned: Type.Array(Turned),
    }),
    { description: 'Every place that counts for a requirement; those on which most hangs first.' },
  ),
});
export type FragilityList = Static<typeof FragilityList>;

const Settled = Type.Object({ code: Type.String(), requirementId: Type.String() });

export const CheckFirstList = Type.Object({
  provenance: Provenance,
  records: Type.Array(
    Type.Object({
      placeId: Type.String(),
      doubts: Type.Array(oneOf(doubts), { description: 'What to ask.' }),
      requirementIds: Type.Array(Type.String()),
      settledIfYes: Type.Array(Settled, { description: 'Verdicts no longer unknown if it does qualify.' }),
      settledIfNo: Type.Array(Settled, { description: 'Verdicts no longer unknown if it does not.' }),
      residents: Type.Number({ description: 'Everyone in the neighbourhoods that would be settled.' }),
      residentsInDoubt: Type.Number({ description: 'Everyone whose coverage hangs on this record.' }),
    }),
    { description: 'Records that are unknown for a requirement; those that settle most first.' },
  ),
});
export type CheckFirstList = Static<typeof CheckFirstList>;

export const NormComparisonRequest = Type.Object(
  {
    norms: Type.Array(NormReference, { minItems: 2, maxItems: 2 }),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);

export const NormComparison = Type.Object({
  provenance: Type.Array(Provenance, { description: 'Of the first and of the second.' }),
  differing: Type.Array(
    Type.Object({
      code: Type.String(),
      verdicts: Type.Array(Verdict, { description: 'By the first and by the second norm.' }),
    }),
  ),
  overall: Type.Array(VerdictCounts),
});
export type NormComparison = Static<typeof NormComparison>;

export const SensitivityRequest = Type.Object(
  {
    norm: NormReference,
    requirement: Type.String({ maxLength: 80, description: 'The id of one requirement of the norm.' }),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);

export const SensitivityTables = Type.Object({
  provenance: Provenance,
  tables: Type.Array(
    Type.Object({
      requirementId: Type.String(),
      parameter: oneOf(['within', 'share', 'count', 'amount', 'atLeast']),
      values: Type.Array(Type.Number()),
      verdicts: Type.Array(
        Type.Object({
          meets: Type.Integer(),
          unknown: Type.Integer(),
          fails: Type.Integer(),
          'not-applicable': Type.Integer(),
        }),
        { description: 'Neighbourhoods by verdict, one a value.' },
      ),
    }),
    { description: 'One for each number that can move.' },
  ),
});
export type SensitivityTables = Static<typeof SensitivityTables>;

const ReachCurve = Type.Object({
  requirementId: Type.String(),
  form: Type.Literal('reach'),
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
});
export type ReachCurve = Static<typeof ReachCurve>;

const AmountCurve = Type.Object({
  requirementId: Type.String(),
  form: oneOf(['presence', 'ratio', 'catchment']),
  areas: Type.Array(
    Type.Object({
      code: Type.String(),
      applicable: Type.Boolean(),
      residents: nullable(Type.Number()),
      amount: AmountBounds,
      needed: AmountBounds,
    }),
  ),
});
export type AmountCurve = Static<typeof AmountCurve>;

/**
 * What a browser needs to judge by other numbers exactly as the server does. Of a reach requirement the covered people
 * at every stop of its threshold slider, in its own unit; of the other forms what there is, and what is needed.
 */
export const CoverageCurves = Type.Object({
  provenance: Provenance,
  requirements: Type.Array(Type.Union([ReachCurve, AmountCurve])),
});
export type CoverageCurves = Static<typeof CoverageCurves>;
