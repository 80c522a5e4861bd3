// Places near someone, on the wire: asked from a point, a place, a neighbourhood, a postcode or an address.
import { type Static, Type } from 'typebox';
import { modes } from '../domain/norm/norm.ts';
import { placeFunctions } from '../domain/places/place.ts';
import { neighbourhoodCode } from './area.ts';
import { openAtText } from './opening.ts';
import { Place } from './place.ts';
import { LonLat, nullable, oneOf } from './schema.ts';
import { NeighbourhoodTeam } from './team.ts';

const idsOf = (what: string) =>
  Type.Array(Type.String({ maxLength: 60, pattern: '^[a-z0-9-]+$' }), {
    maxItems: 40,
    description: `Places with any of these ${what}; none given: all.`,
  });

const NearbyOrigin = Type.Object(
  {
    lonLat: Type.Optional(
      Type.Unsafe<[lon: number, lat: number]>(
        Type.Array(Type.Number({ minimum: -180, maximum: 180 }), {
          minItems: 2,
          maxItems: 2,
          description: 'A point: longitude, latitude, WGS84.',
        }),
      ),
    ),
    place: Type.Optional(
      Type.String({
        maxLength: 100,
        description: 'Id of a place, which is left out; of one that is gone, where it was.',
      }),
    ),
    neighbourhood: Type.Optional(neighbourhoodCode),
    postcode: Type.Optional(
      Type.String({
        maxLength: 12,
        pattern: '^ *[1-9][0-9]{3} ?[A-Za-z]{2} *$',
        description: 'Such as 8990 DK: the middle of its addresses, or with houseNumber that address.',
      }),
    ),
    houseNumber: Type.Optional(
      Type.String({ minLength: 1, maxLength: 20, description: 'Only with postcode.' }),
    ),
  },
  {
    additionalProperties: false,
    description: 'One of lonLat, place, neighbourhood and postcode. Never stored, never logged.',
  },
);

const NearbyFilter = Type.Object(
  {
    kinds: Type.Optional(idsOf('kinds')),
    functions: Type.Optional(Type.Array(oneOf(placeFunctions), { maxItems: placeFunctions.length })),
    activities: Type.Optional(idsOf('activities')),
    languages: Type.Optional(
      Type.Array(Type.String({ pattern: '^[a-z]{2,3}$' }), {
        maxItems: 40,
        description: 'Codes: places of which a source says that someone is helped in any of these languages.',
      }),
    ),
    wheelchair: Type.Optional(oneOf(['yes', 'limited', 'no'])),
    free: Type.Optional(Type.Literal(true)),
    openAt: Type.Optional(openAtText),
    openAtUnknown: Type.Optional(
      Type.Enum(['leave-out', 'include'], {
        description:
          'With openAt: whether places are listed of which nobody knows if they are open then. Default: leave-out.',
      }),
    ),
  },
  { additionalProperties: false, description: 'As of GET /places.' },
);

export const NearbyPlacesRequest = Type.Object(
  {
    origin: NearbyOrigin,
    mode: oneOf(modes),
    maxMinutes: Type.Number({
      exclusiveMinimum: 0,
      maximum: 37.5,
      description: 'At 4.8 km/h walking (37.5 minutes at most) or 15 km/h cycling (24 at most).',
    }),
    filter: Type.Optional(NearbyFilter),
    limit: Type.Optional(Type.Integer({ minimum: 1, maximum: 1000, description: 'Default: 50.' })),
    withTeams: Type.Optional(
      Type.Boolean({
        description: 'Whether to tell who works in the neighbourhood of the origin. Default: false.',
      }),
    ),
  },
  { additionalProperties: false },
);
export type NearbyPlacesRequest = Static<typeof NearbyPlacesRequest>;

export const NearbyPlaces = Type.Object({
  places: Type.Array(
    Type.Object({
      place: Place,
      metres: Type.Integer({ description: 'From door to door along streets, one-way streets kept to.' }),
      minutes: Type.Integer({ description: 'Whole minutes, rounded up.' }),
    }),
    { description: 'Nearest first.' },
  ),
  total: Type.Integer({ description: 'How many are within maxMinutes.' }),
  origin: Type.Object({
    lonLat: LonLat,
    name: nullable(
      Type.String({
        description:
          'Of the place or the neighbourhood; the address; the postcode with its town; of a point the nearest street. null: none is known.',
      }),
    ),
  }),
  teams: Type.Optional(
    Type.Array(NeighbourhoodTeam, {
      description: 'With withTeams: who works in the neighbourhood of the origin, nearest first.',
    }),
  ),
  mode: oneOf(modes),
  speedKmh: Type.Number({ description: 'By which metres are turned into minutes.' }),
});
export type NearbyPlaces = Static<typeof NearbyPlaces>;
