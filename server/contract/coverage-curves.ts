// Curves on the wire: what a browser needs to judge by other numbers exactly as the server does.
import { type Static, Type } from 'typebox';
import { AmountBounds, Provenance } from './coverage.ts';
import { nullable, oneOf } from './schema.ts';

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
