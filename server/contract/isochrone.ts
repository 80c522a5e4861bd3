// Isochrones on the wire: how far one gets from a position, or who can come to a place.
import { type Static, Type } from 'typebox';
import { modes } from '../domain/norm/norm.ts';
import { LonLat, oneOf } from './schema.ts';

const Within = Type.Object(
  {
    value: Type.Number({ exclusiveMinimum: 0, maximum: 6000 }),
    unit: oneOf(['metres', 'minutes']),
  },
  {
    additionalProperties: false,
    description:
      'At most 3,000 m walking and 6,000 m cycling. Minutes at the stated speeds: 4.8 km/h walking, 15 km/h cycling.',
  },
);

export const IsochroneRequest = Type.Object(
  {
    place: Type.Optional(
      Type.String({ maxLength: 100, description: 'Id of a place: the answer is who can come to it.' }),
    ),
    origin: Type.Optional(
      Type.Object(
        {
          lon: Type.Number({ minimum: -180, maximum: 180 }),
          lat: Type.Number({ minimum: -90, maximum: 90 }),
        },
        {
          additionalProperties: false,
          description: 'Degrees, WGS84: the answer is where one can go from it. Never stored, never logged.',
        },
      ),
    ),
    mode: oneOf(modes),
    within: Within,
  },
  { additionalProperties: false, description: 'Either a place or an origin.' },
);
export type IsochroneRequest = Static<typeof IsochroneRequest>;

export const Isochrone = Type.Object({
  type: Type.Literal('Feature'),
  geometry: Type.Object({
    type: Type.Literal('Polygon'),
    coordinates: Type.Array(Type.Array(LonLat)),
  }),
  properties: Type.Object({
    mode: oneOf(modes),
    within: Within,
    limitMetres: Type.Number({
      description: 'What `within` comes to along streets, connectors counted; inclusive.',
    }),
    speedKmh: Type.Number({ description: 'By which minutes are turned into metres.' }),
    direction: oneOf(['towards', 'from'], {
      description:
        'towards: who can come to the place; from: where one can go from the origin. One-way streets differ.',
    }),
    basis: oneOf(['streets', 'straight-line'], {
      description: 'straight-line: no street is near, and distance is the straight line times 1.3.',
    }),
    residents: Type.Integer({ description: 'People living within it, as far as known.' }),
    engineVersion: Type.String(),
    catalogueVersion: Type.Integer(),
  }),
});
export type Isochrone = Static<typeof Isochrone>;
