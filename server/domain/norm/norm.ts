// The agreement as an object: who agreed what, when, and the requirements that every neighbourhood is judged by.
// One schema is the type, the check of a norm file and the body on the wire.
import { type Static, Type } from 'typebox';
import { requirementGroups } from '../areas/area.ts';
import { placeFunctions } from '../places/place.ts';
import { OpenWindows, WeeklyHours } from './opening-filter.ts';

const isoDate = Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$', description: 'ISO 8601 date' });
const slug = Type.String({
  pattern: '^[a-z0-9][a-z0-9-]{0,79}$',
  description: '1 to 80 lower-case letters, digits and hyphens, such as meet-within-800m',
});
const oneOf = <const T extends string>(values: readonly T[], options = {}) => Type.Enum([...values], options);

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
    activities: Type.Optional(
      Type.Array(slug, { maxItems: 20, description: 'Any of these activities; none named: all.' }),
    ),
    wheelchair: Type.Optional(
      oneOf(['limited', 'yes'], {
        description: 'Accessible at least this well; a record that does not say so is unknown.',
      }),
    ),
    freeOfCharge: Type.Optional(
      Type.Literal(true, { description: 'One can come in without paying; not said: unknown.' }),
    ),
    open: Type.Optional(OpenWindows),
    weeklyHours: Type.Optional(WeeklyHours),
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

const title = Type.String({ minLength: 1, maxLength: 200 });
const group = oneOf(requirementGroups);

/** How far people go, and how. A threshold beyond the horizon of the mode is refused. */
const travel = {
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
};

const AppliesTo = Type.Object(
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
);
export type AppliesTo = Static<typeof AppliesTo>;

/** Share `share` of `group` lives within `within` of at least `count` qualifying places. */
export const ReachRequirement = Type.Object(
  {
    id: slug,
    form: Type.Literal('reach'),
    title,
    group,
    share: Type.Number({
      minimum: 0,
      maximum: 1,
      description: 'Part of the group that must be within reach.',
    }),
    ...travel,
    count: Type.Integer({ minimum: 1, maximum: 20, description: 'How many qualifying places.' }),
    places: PlaceFilter,
    appliesTo: Type.Optional(AppliesTo),
  },
  { additionalProperties: false },
);
export type ReachRequirement = Static<typeof ReachRequirement>;

/** The areas that a presence or a ratio is judged by; the neighbourhoods in one share its verdict. */
export const areaLevels = ['neighbourhood', 'district', 'municipality'] as const;
export type AreaLevel = (typeof areaLevels)[number];

/** At least `count` qualifying places in each area of the level. */
export const PresenceRequirement = Type.Object(
  {
    id: slug,
    form: Type.Literal('presence'),
    title,
    level: oneOf(areaLevels),
    count: Type.Integer({ minimum: 1, maximum: 1000 }),
    places: PlaceFilter,
    appliesTo: Type.Optional(AppliesTo),
  },
  { additionalProperties: false },
);
export type PresenceRequirement = Static<typeof PresenceRequirement>;

/** What is counted of a place. */
export const supplies = ['places', 'openingHours', 'squareMetres'] as const;
export type Supply = (typeof supplies)[number];

/** `amount` of what qualifying places supply for every `per` residents, households or dwellings of the area. */
export const RatioRequirement = Type.Object(
  {
    id: slug,
    form: Type.Literal('ratio'),
    title,
    level: oneOf(areaLevels),
    amount: Type.Number({ exclusiveMinimum: 0, maximum: 1_000_000 }),
    of: oneOf(supplies, { description: 'Places; hours a week that they are open; floor area.' }),
    per: Type.Integer({ minimum: 1, maximum: 10_000_000 }),
    base: oneOf([...requirementGroups, 'dwellings']),
    rounding: oneOf(['exact', 'down', 'started'], {
      description:
        'Of the number of times that `per` goes into the base: as it is, whole ones, started ones.',
    }),
    places: PlaceFilter,
    appliesTo: Type.Optional(AppliesTo),
  },
  { additionalProperties: false },
);
export type RatioRequirement = Static<typeof RatioRequirement>;

const decayDistance = Type.Number({
  exclusiveMinimum: 0,
  maximum: 6000,
  description: 'In the unit of `within`.',
});
const DecayStep = Type.Object(
  { upTo: decayDistance, weight: Type.Number({ minimum: 0, maximum: 1 }) },
  { additionalProperties: false },
);
/** How much a place counts by distance; beyond `within` not at all. */
export const Decay = Type.Union([
  Type.Object({ type: Type.Literal('binary') }, { additionalProperties: false }),
  Type.Object(
    { type: Type.Literal('stepped'), steps: Type.Array(DecayStep, { minItems: 1, maxItems: 10 }) },
    { additionalProperties: false, description: 'By rising `upTo`; beyond the last step the weight is 0.' },
  ),
  Type.Object(
    { type: Type.Literal('gaussian'), sigma: decayDistance },
    { additionalProperties: false, description: 'exp(-d² / 2σ²).' },
  ),
]);
export type Decay = Static<typeof Decay>;

/** Enhanced two-step floating catchment: supply per 1,000 of the group, with all who compete for it. */
export const CatchmentRequirement = Type.Object(
  {
    id: slug,
    form: Type.Literal('catchment'),
    title,
    group,
    atLeast: Type.Number({
      exclusiveMinimum: 0,
      maximum: 1_000_000,
      description: 'Supply per 1,000 of the group, on average over those who live in the neighbourhood.',
    }),
    of: oneOf(supplies),
    ...travel,
    decay: Decay,
    places: PlaceFilter,
    appliesTo: Type.Optional(AppliesTo),
  },
  { additionalProperties: false },
);
export type CatchmentRequirement = Static<typeof CatchmentRequirement>;

/** Every form of requirement; each has a tally and a judge of its own in coverage/. */
export const requirementForms = {
  reach: ReachRequirement,
  presence: PresenceRequirement,
  ratio: RatioRequirement,
  catchment: CatchmentRequirement,
};
export const Requirement = Type.Union([
  ReachRequirement,
  PresenceRequirement,
  RatioRequirement,
  CatchmentRequirement,
]);
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
export function thresholdDm(requirement: Travelled): number {
  return inDm(requirement, requirement.within.value);
}

/** What says how far people go. */
export type Travelled = Pick<ReachRequirement, 'within' | 'mode' | 'speedKmh'>;

/** A distance in the unit of `within`, in whole decimetres. */
export function inDm({ within, mode, speedKmh = defaultSpeedKmh[mode] }: Travelled, value: number): number {
  if (within.unit === 'metres') return Math.round(value * 10);
  // 1 km/h is 10,000 dm an hour; rounded first, so that 10 min at 4.8 km/h is exactly 8,000 dm.
  return Math.floor(Math.round((value * speedKmh * 10_000 * 1000) / 60) / 1000);
}
