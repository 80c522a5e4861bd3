// Places on the wire.
import { type Static, Type } from 'typebox';
import { placeFunctions } from '../domain/places/place.ts';
import { bboxText, municipalityCode, neighbourhoodCode } from './area.ts';
import { Point } from './geojson.ts';
import { OpeningDay, OpeningWeek, openAtText } from './opening.ts';
import { LonLat, nullable, oneOf } from './schema.ts';

export const Place = Type.Object({
  id: Type.String(),
  name: Type.String(),
  kinds: Type.Array(Type.String()),
  functions: Type.Array(oneOf(placeFunctions)),
  lonLat: LonLat,
  address: nullable(
    Type.Object({
      street: Type.String(),
      houseNumber: Type.String(),
      postcode: nullable(Type.String()),
      city: nullable(Type.String()),
    }),
  ),
  openingHours: nullable(
    Type.String({
      description: 'As the source wrote it, mostly in OpenStreetMap opening_hours syntax; null: not known.',
    }),
  ),
  openingWeek: nullable(OpeningWeek),
  openingDays: nullable(
    Type.Array(OpeningDay, {
      description:
        'Today and the next seven days in the Netherlands, with what holidays do; null: nothing is known.',
    }),
  ),
  activities: nullable(
    Type.Array(Type.String(), { description: 'What one can surely do here; null: not known.' }),
  ),
  languages: nullable(
    Type.Array(Type.String(), {
      description:
        'Codes (BCP 47) of the languages in which someone is helped here, as far as a source says so: one that is not named is not denied, and Dutch is seldom named. null: not known.',
    }),
  ),
  floorAreaM2: nullable(Type.Number({ description: 'Floor for visitors, square metres.' })),
  wheelchair: nullable(oneOf(['yes', 'limited', 'no'])),
  freeOfCharge: nullable(Type.Boolean()),
  phone: nullable(Type.String()),
  email: nullable(Type.String()),
  website: nullable(Type.String()),
  operator: nullable(Type.String()),
  description: nullable(Type.String()),
  checkedOn: nullable(Type.String()),
  certainUntil: nullable(
    Type.String({
      description: 'Last day for which it is sure that the place stays, ISO date; null: not known.',
    }),
  ),
  certainty: nullable(
    Type.String({ description: 'What ends on that day, as the list says: a subsidy, a lease.' }),
  ),
  source: Type.String(),
  neighbourhoodCode: nullable(
    Type.String({ description: 'null: outside the municipality, across the border.' }),
  ),
});
export type Place = Static<typeof Place>;

export const PlaceList = Type.Object({
  places: Type.Array(Place),
  total: Type.Integer({ description: 'How many match, on all pages together.' }),
  next: nullable(Type.String({ description: 'Cursor of the next page.' })),
});
export type PlaceList = Static<typeof PlaceList>;

/** With `Accept: application/geo+json`: the same page of places as features. */
export const PlaceFeatures = Type.Object({
  type: Type.Literal('FeatureCollection'),
  features: Type.Array(
    Type.Object({ type: Type.Literal('Feature'), id: Type.String(), geometry: Point, properties: Place }),
  ),
});
export type PlaceFeatures = Static<typeof PlaceFeatures>;

/** What both a list and a map of places are asked by. */
const placeFilter = {
  q: Type.Optional(Type.String({ maxLength: 200 })),
  kind: Type.Optional(
    Type.String({
      maxLength: 400,
      pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
      description: 'one or more kinds with commas between, such as library,community-centre',
    }),
  ),
  function: Type.Optional(
    Type.String({
      maxLength: 100,
      pattern: `^(${placeFunctions.join('|')})(,(${placeFunctions.join('|')}))*$`,
      description: `one or more of ${placeFunctions.join(', ')}, with commas between`,
    }),
  ),
  activity: Type.Optional(
    Type.String({
      maxLength: 400,
      pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
      description: 'one or more activities with commas between, such as coffee,games',
    }),
  ),
  language: Type.Optional(
    Type.String({
      maxLength: 100,
      pattern: '^[a-z]{2,3}(,[a-z]{2,3})*$',
      description:
        'one or more codes of languages in which someone is helped, with commas between, such as ar,tr',
    }),
  ),
  wheelchair: Type.Optional(oneOf(['yes', 'limited', 'no'])),
  free: Type.Optional(
    oneOf(['true'], {
      description: 'Only places of which it is known that one pays nothing to come in.',
    }),
  ),
  neighbourhood: Type.Optional(neighbourhoodCode),
  municipality: Type.Optional(municipalityCode),
};

const openingFilter = {
  openAt: Type.Optional(openAtText),
  openAtUnknown: Type.Optional(
    Type.Enum(['leave-out', 'include'], {
      default: 'leave-out',
      description: 'Whether places count as open of which nobody knows if they are.',
    }),
  ),
};

export const PlaceQuery = Type.Object(
  {
    ...placeFilter,
    bbox: Type.Optional(bboxText),
    ...openingFilter,
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, default: 100 })),
    // The start of a name in any script and an id, as JSON in base64url.
    cursor: Type.Optional(Type.String({ maxLength: 512 })),
  },
  { additionalProperties: false },
);
export type PlaceQuery = Static<typeof PlaceQuery>;

export const PlaceCountsQuery = Type.Object(
  { ...placeFilter, ...openingFilter },
  { additionalProperties: false },
);
export type PlaceCountsQuery = Static<typeof PlaceCountsQuery>;

export const PlaceTileQuery = Type.Object(
  {
    ...placeFilter,
    joined: Type.Optional(
      Type.Boolean({
        default: true,
        description: 'Whether places that stand close together are one feature with their number.',
      }),
    ),
    v: Type.Optional(Type.String({ maxLength: 100 })),
  },
  { additionalProperties: false },
);
export type PlaceTileQuery = Static<typeof PlaceTileQuery>;

const countsBy = (description: string) =>
  Type.Unsafe<Record<string, number>>(Type.Object({}, { additionalProperties: Type.Integer(), description }));

/** Each value of a filter is counted beside the other filters as they are asked for, whatever its own one asks for. */
export const PlaceCounts = Type.Object({
  total: Type.Integer({ description: 'How many places match.' }),
  kinds: countsBy(
    'By kind, those that match whichever kind is asked for. A place of two kinds counts for both.',
  ),
  functions: countsBy('By function, those that match whichever function is asked for.'),
  activities: countsBy('By activity, those that match whichever activity is asked for.'),
  languages: countsBy('By code, those that match whichever language is asked for.'),
  neighbourhoods: countsBy('By code, those that match whichever neighbourhood is asked for.'),
  wheelchair: Type.Integer({ description: 'With wheelchair=yes.' }),
  free: Type.Integer({ description: 'With free=true.' }),
  openAt: Type.Object(
    {
      now: Type.Integer(),
      evening: Type.Integer({ description: 'Today at 19:00, or now when that has passed.' }),
    },
    { description: 'Open then, by openAtUnknown.' },
  ),
  without: countsBy(
    'By the name of each filter that is asked for: how many match when it alone is left out.',
  ),
});
export type PlaceCounts = Static<typeof PlaceCounts>;
