// A way to a place on the wire: its line, how long it takes, and its steps to tell in any language.
import { type Static, Type } from 'typebox';
import { turns } from '../domain/network/route-steps.ts';
import { waySorts } from '../domain/network/street-names.ts';
import { modes } from '../domain/norm/norm.ts';
import { LonLat, nullable, oneOf } from './schema.ts';

export const RouteRequest = Type.Object(
  {
    origin: Type.Object(
      {
        lon: Type.Number({ minimum: -180, maximum: 180 }),
        lat: Type.Number({ minimum: -90, maximum: 90 }),
      },
      { additionalProperties: false, description: 'Degrees, WGS84. Never stored, never logged.' },
    ),
    place: Type.String({ maxLength: 100, description: 'Id of the place to go to.' }),
    mode: oneOf(modes),
  },
  { additionalProperties: false },
);
export type RouteRequest = Static<typeof RouteRequest>;

const RouteStep = Type.Object({
  turn: oneOf(turns, {
    description:
      'How one comes into the street. The first step is `depart`; the last one arrives, at a side of the street where that is known.',
  }),
  street: nullable(Type.String({ description: 'As the street sign has it; null: it has no name.' })),
  way: oneOf(waySorts, { description: 'What sort of way it is, where it has no name.' }),
  metres: Type.Integer({ description: 'Up to the next step; 0 where one arrives.' }),
});
export type RouteStep = Static<typeof RouteStep>;

export const Route = Type.Object({
  line: Type.Object(
    { type: Type.Literal('LineString'), coordinates: Type.Array(LonLat) },
    { description: 'From the origin to the place itself.' },
  ),
  steps: Type.Array(RouteStep, { description: 'In order; their metres add up to those of the way.' }),
  metres: Type.Integer({ description: 'From door to door along streets, one-way streets kept to.' }),
  minutes: Type.Integer({ description: 'Whole minutes, rounded up.' }),
  mode: oneOf(modes),
  speedKmh: Type.Number({ description: 'By which metres are turned into minutes.' }),
});
export type Route = Static<typeof Route>;
