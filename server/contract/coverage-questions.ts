// What else can be asked of a norm, on the wire: what hangs on each place, which records to check first, another norm beside
// it, and how near it is to turning.
import { type Static, Type } from 'typebox';
import { doubts } from '../domain/coverage/qualifying.ts';
import { municipalityCode } from './area.ts';
import { NormReference, PeopleChange, Provenance, Turned, Verdict, VerdictCounts } from './coverage.ts';
import { nullable, oneOf } from './schema.ts';

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

export const Continuity = Type.Object({
  provenance: Provenance,
  until: Type.String({ description: 'Days after this one are left out, ISO date.' }),
  now: VerdictCounts,
  ends: Type.Array(
    Type.Object({
      date: Type.String({ description: 'The last day for which these places are certain, ISO date.' }),
      placeIds: Type.Array(Type.String(), { description: 'Those of this day.' }),
      verdicts: VerdictCounts,
      turned: Type.Array(Turned, { description: 'Compared with now.' }),
      residentsLost: PeopleChange,
    }),
    {
      description:
        'By date: how it would be once everything has ended that is certain until this day or an earlier one, with nothing renewed.',
    },
  ),
  counting: Type.Integer({ description: 'Places that count for some requirement.' }),
  withoutDate: Type.Integer({ description: 'Of these, without a day; taken to stay.' }),
  passed: Type.Array(Type.String(), {
    description: 'Places whose day has passed already, though the catalogue still has them; taken to stay.',
  }),
  later: Type.Integer({ description: 'Places whose day comes after `until`.' }),
});
export type Continuity = Static<typeof Continuity>;

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
