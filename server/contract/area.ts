// Municipalities, districts and neighbourhoods on the wire.
import { type Static, Type } from 'typebox';
import { LonLat, nullable } from './schema.ts';

const Population = Type.Object(
  {
    everyone: nullable(Type.Number()),
    aged0to14: nullable(Type.Number()),
    aged65plus: nullable(Type.Number()),
    households: nullable(Type.Number()),
  },
  { description: 'Counted people and households; null: withheld or unknown.' },
);

export const Municipality = Type.Object({ code: Type.String(), name: Type.String(), population: Population });
export type Municipality = Static<typeof Municipality>;

export const District = Type.Object({
  code: Type.String(),
  name: Type.String(),
  municipalityCode: Type.String(),
  population: Population,
});
export type District = Static<typeof District>;

export const Neighbourhood = Type.Object({
  code: Type.String(),
  name: Type.String(),
  districtCode: Type.String(),
  municipalityCode: Type.String(),
  population: Population,
  urbanity: nullable(Type.Integer({ minimum: 1, maximum: 5 })),
  innerPoint: LonLat,
});
export type Neighbourhood = Static<typeof Neighbourhood>;

/** With `Accept: application/geo+json`: the same records as properties of features with their outlines. */
export const NeighbourhoodList = Type.Object({ neighbourhoods: Type.Array(Neighbourhood) });
export type NeighbourhoodList = Static<typeof NeighbourhoodList>;
export const DistrictList = Type.Object({ districts: Type.Array(District) });
export const MunicipalityList = Type.Object({ municipalities: Type.Array(Municipality) });
