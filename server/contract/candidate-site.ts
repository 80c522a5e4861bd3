// Buildings where a new meeting place could open, on the wire.
import { type Static, Type } from 'typebox';
import { municipalityCode } from './area.ts';
import { Point } from './geojson.ts';
import { LonLat, nullable } from './schema.ts';

export const CandidateSite = Type.Object({
  id: Type.String(),
  kind: Type.String({ description: 'Such as school, sports-hall, place-of-worship or empty-premises.' }),
  name: nullable(Type.String({ description: 'null: the map gives none.' })),
  lonLat: LonLat,
  neighbourhoodCode: nullable(
    Type.String({ description: 'null: outside the municipality, across the border.' }),
  ),
});
export type CandidateSite = Static<typeof CandidateSite>;

export const CandidateSiteList = Type.Object({ candidateSites: Type.Array(CandidateSite) });
export type CandidateSiteList = Static<typeof CandidateSiteList>;

/** With `Accept: application/geo+json`: the same sites as features. */
export const CandidateSiteFeatures = Type.Object({
  type: Type.Literal('FeatureCollection'),
  features: Type.Array(
    Type.Object({
      type: Type.Literal('Feature'),
      id: Type.String(),
      geometry: Point,
      properties: CandidateSite,
    }),
  ),
});

export const CandidateSiteQuery = Type.Object(
  {
    kind: Type.Optional(
      Type.String({
        maxLength: 400,
        pattern: '^[a-z0-9-]+(,[a-z0-9-]+)*$',
        description: 'one or more kinds with commas between, such as school,sports-hall',
      }),
    ),
    municipality: Type.Optional(municipalityCode),
  },
  { additionalProperties: false },
);
