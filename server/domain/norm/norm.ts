// The agreement as an object: who agreed what, when, and the requirements that every neighbourhood is judged by.
// One schema is the type, the check of a norm file and the body on the wire.
import { type Static, Type } from 'typebox';
import { residentGroups } from '../areas/area.ts';
import { placeFunctions } from '../places/place.ts';

const isoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO 8601 date' });
const slug = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,79}$',
  description: '1 to 80 lower-case letters, digits and hyphens, such as meet-within-800m',
});
const oneOf = <const T extends string>(values: readonly T[]) => Type.Enum([...values]);

export const PlaceFilter = Type.Object(
  {
    kinds: Type.Optional(
      Type.Array(slug, { maxItems: 50, description: 'Any of these kinds; none named: all.' }),
    ),
    functions: Type.Optional(
      Type.Array(oneOf(placeFunctions), {
        maxItems: 4,
        description: 'Any of these functions; none named: all.',
      }),
    ),
  },
  { additionalProperties: false, description: 'Which places qualify; all parts must hold.' },
);
export type PlaceFilter = Static<typeof PlaceFilter>;

export const modes = ['walking', 'cycling'] as const;
export type Mode = (typeof modes)[number];

/** How far a search goes, metres. Further away counts as unreachable, and no threshold may exceed it. */
export const horizonMetres: Record<Mode, number> = { walking: 3000, cycling: 6000 };

/** Stated speeds, km/h; a norm may state another. */
export const defaultSpeedKmh: Record<Mode, number> = { walking: 4.8, cycling: 15 };

export const ReachRequirement = Type.Object(
  {
    id: slug,
    form: Type.Literal('reach'),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    group: oneOf(residentGroups),
    share: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Part of the group that must be within reach.',
    }),
    within: Type.Object(
      {
        value: Type.Number({ exclusiveMinimum: 0, maximum: 6000 }),
        unit: oneOf(['metres', 'minutes']),
      },
      { additionalProperties: false },
    ),
    mode: oneOf(modes),
    speedKmh: Type.Optional(
      Type.Number({ minimum: 1, maximum: 30, description: 'Default: 4.8 walking, 15 cycling.' }),
    ),
    count: Type.Integer({ minimum: 1, maximum: 20, description: 'How many qualifying places.' }),
    places: PlaceFilter,
    appliesTo: Type.Optional(
      Type.Object(
        {
          urbanity: Type.Optional(
            Type.Array(Type.Integer({ minimum: 1, maximum: 5 }), { minItems: 1, maxItems: 5 }),
          ),
          minResidents: Type.Optional(Type.Integer({ minimum: 0, maximum: 1_000_000 })),
        },
        {
          additionalProperties: false,
          description: 'Only these areas are judged; others are not applicable.',
        },
      ),
    ),
  },
  { additionalProperties: false },
);
export type ReachRequirement = Static<typeof ReachRequirement>;

/** Every form of requirement; each has a judge of its own in coverage/. */
export const Requirement = Type.Union([ReachRequirement]);
export type Requirement = Static<typeof Requirement>;

export const Requirements = Type.Array(Requirement, { minItems: 1, maxItems: 20 });

export const Norm = Type.Object(
  {
    id: slug,
    version: Type.Integer({ minimum: 1 }),
    title: Type.String({ minLength: 1, maxLength: 200 }),
    language: Type.String({ pattern: '^[a-z]{2}$', description: 'Language of the titles, ISO 639-1.' }),
    status: oneOf(['proposal', 'agreed', 'withdrawn']),
    municipalityCode: Type.Union([Type.String({ pattern: '^GM\\d{4}$' }), Type.Null()]),
    agreedOn: Type.Union([isoDate, Type.Null()]),
    validUntil: Type.Union([isoDate, Type.Null()]),
    parties: Type.Array(
      Type.Object({
        name: Type.String({ minLength: 1, maxLength: 200 }),
        role: oneOf(['municipality', 'residents', 'organisation']),
      }),
      { maxItems: 50 },
    ),
    source: Type.Union([Type.String({ maxLength: 500 }), Type.Null()]),
    stalenessMonths: Type.Union([Type.Integer({ minimum: 1, maximum: 240 }), Type.Null()], {
      description: 'A record not checked for longer counts as unknown; null: age does not matter.',
    }),
    requirements: Requirements,
  },
  { additionalProperties: false },
);
export type Norm = Static<typeof Norm>;

/** The threshold as the engine compares it: integer decimetres, inclusive. */
export function thresholdDm(requirement: Pick<ReachRequirement, 'within' | 'mode' | 'speedKmh'>): number {
  const { value, unit } = requirement.within;
  if (unit === 'metres') return Math.round(value * 10);
  const speedKmh = requirement.speedKmh ?? defaultSpeedKmh[requirement.mode];
  // 1 km/h is 10,000 dm an hour; rounded first, so that 10 min at 4.8 km/h is exactly 8,000 dm.
  return Math.floor(Math.round((value * speedKmh * 10_000 * 1000) / 60) / 1000);
}
