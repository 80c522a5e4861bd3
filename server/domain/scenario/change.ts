// What one may suppose: a place opens, closes, moves or changes, or a requirement asks for other numbers.
import { type Static, Type } from 'typebox';
import { Requirement } from '../norm/norm.ts';
import { OpenWindow } from '../norm/opening-filter.ts';
import { placeFunctions } from '../places/place.ts';

const placeId = Type.String({ minLength: 1, maxLength: 200 });
const id = Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,79}$' });
const lonLat = Type.Unsafe<[lon: number, lat: number]>(
  Type.Array(Type.Number({ minimum: -180, maximum: 180 }), {
    minItems: 2,
    maxItems: 2,
    description: 'Longitude, latitude, WGS84.',
  }),
);

/** One stretch of opening on each of the days. */
export const OpeningStretch = Type.Omit(OpenWindow, ['on', 'minMinutes'], { additionalProperties: false });
export type OpeningStretch = Static<typeof OpeningStretch>;

/** What is supposed of a place; `null` is not known, and what is left out stays as it is. */
const attributes = {
  kinds: Type.Optional(Type.Array(id, { minItems: 1, maxItems: 10 })),
  functions: Type.Optional(Type.Array(Type.Enum([...placeFunctions]), { minItems: 1, maxItems: 4 })),
  activities: Type.Optional(Type.Union([Type.Array(id, { maxItems: 20 }), Type.Null()])),
  wheelchair: Type.Optional(Type.Union([Type.Enum(['yes', 'limited', 'no']), Type.Null()])),
  freeOfCharge: Type.Optional(Type.Union([Type.Boolean(), Type.Null()])),
  floorAreaM2: Type.Optional(Type.Union([Type.Number({ minimum: 0, maximum: 1_000_000 }), Type.Null()])),
  certainUntil: Type.Optional(
    Type.Union([Type.String({ pattern: '^\\d{4}-\\d{2}-\\d{2}$' }), Type.Null()], {
      description: 'Last day for which it is sure that the place stays.',
    }),
  ),
  opening: Type.Optional(
    Type.Union([Type.Array(OpeningStretch, { maxItems: 50 }), Type.Null()], {
      description: 'The ordinary week; an empty list is never open.',
    }),
  ),
};
export const PlaceAttributes = Type.Object(attributes, { additionalProperties: false });
export type PlaceAttributes = Static<typeof PlaceAttributes>;

const AddPlace = Type.Object(
  {
    change: Type.Literal('add'),
    id: Type.Optional(
      Type.String({ pattern: '^[a-z0-9][a-z0-9-]{0,79}$', description: 'Default: new-1, new-2, …' }),
    ),
    name: Type.Optional(Type.String({ minLength: 1, maxLength: 200 })),
    lonLat,
    ...attributes,
    kinds: Type.Array(id, { minItems: 1, maxItems: 10 }),
    functions: Type.Array(Type.Enum([...placeFunctions]), { minItems: 1, maxItems: 4 }),
  },
  { additionalProperties: false },
);
const ClosePlace = Type.Object({ change: Type.Literal('close'), placeId }, { additionalProperties: false });
const MovePlace = Type.Object(
  { change: Type.Literal('move'), placeId, lonLat },
  { additionalProperties: false },
);
const EditPlace = Type.Object(
  { change: Type.Literal('edit'), placeId, set: PlaceAttributes },
  { additionalProperties: false },
);
const ReplaceRequirement = Type.Object(
  {
    change: Type.Literal('requirement'),
    requirement: Requirement,
  },
  { additionalProperties: false, description: 'Stands in the place of the requirement with the same id.' },
);

export const Change = Type.Union([AddPlace, ClosePlace, MovePlace, EditPlace, ReplaceRequirement]);
export type Change = Static<typeof Change>;

export const Scenario = Type.Object(
  { changes: Type.Array(Change, { maxItems: 200 }) },
  { additionalProperties: false },
);
export type Scenario = Static<typeof Scenario>;
