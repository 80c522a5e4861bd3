// Municipalities, districts and neighbourhoods on the wire.
import { type Static, Type } from 'typebox';
import { Outline } from './geojson.ts';
import { LonLat, nullable } from './schema.ts';

export const municipalityCode = Type.String({
  pattern: '^GM\\d{4}$',
  description: 'a municipality code such as GM0503',
});
export const districtCode = Type.String({
  pattern: '^WK\\w{6}$',
  description: 'a district code such as WK050311',
});
export const neighbourhoodCode = Type.String({
  pattern: '^BU\\w{8}$',
  description: 'a neighbourhood code such as BU05031101',
});

const Population = Type.Object(
  {
    everyone: nullable(Type.Number()),
    aged0to14: nullable(Type.Number()),
    aged65plus: nullable(Type.Number()),
    households: nullable(Type.Number()),
  },
  { description: 'Counted people and households; null: withheld or unknown.' },
);

const SummedPopulation = Type.Object(Population.properties, {
  description:
    'Sums of the neighbourhoods whose figure is known; null: none is known. Withheld figures are not guessed, so a sum may be too low.',
});

export const Municipality = Type.Object({
  code: Type.String(),
  name: Type.String(),
  population: SummedPopulation,
  bounds: nullable(
    Type.Array(Type.Number(), {
      minItems: 4,
      maxItems: 4,
      description: 'West, south, east, north of its neighbourhoods; null: it has none.',
    }),
  ),
});
export type Municipality = Static<typeof Municipality>;

export const District = Type.Object({
  code: Type.String(),
  name: Type.String(),
  municipalityCode: Type.String(),
  population: SummedPopulation,
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

export const MunicipalityList = Type.Object({ municipalities: Type.Array(Municipality) });
export type MunicipalityList = Static<typeof MunicipalityList>;
export const DistrictList = Type.Object({ districts: Type.Array(District) });
export type DistrictList = Static<typeof DistrictList>;
export const NeighbourhoodList = Type.Object({ neighbourhoods: Type.Array(Neighbourhood) });
export type NeighbourhoodList = Static<typeof NeighbourhoodList>;

export const NeighbourhoodNamesRequest = Type.Object(
  { codes: Type.Array(neighbourhoodCode, { minItems: 1, maxItems: 200 }) },
  { additionalProperties: false },
);
export type NeighbourhoodNamesRequest = Static<typeof NeighbourhoodNamesRequest>;
export const NeighbourhoodName = Type.Object({ code: Type.String(), name: Type.String() });
export type NeighbourhoodName = Static<typeof NeighbourhoodName>;
export const NeighbourhoodNames = Type.Object({ neighbourhoods: Type.Array(NeighbourhoodName) });
export type NeighbourhoodNames = Static<typeof NeighbourhoodNames>;

/** With `Accept: application/geo+json`: the same records as properties of features with their outlines. */
const featureOf = <T extends typeof Municipality | typeof District | typeof Neighbourhood>(record: T) =>
  Type.Object({ type: Type.Literal('Feature'), id: Type.String(), geometry: Outline, properties: record });
const collectionOf = <T extends ReturnType<typeof featureOf>>(feature: T) =>
  Type.Object({ type: Type.Literal('FeatureCollection'), features: Type.Array(feature) });

export const NeighbourhoodFeature = featureOf(Neighbourhood);
export type NeighbourhoodFeature = Static<typeof NeighbourhoodFeature>;
export const NeighbourhoodFeatures = collectionOf(NeighbourhoodFeature);
export type NeighbourhoodFeatures = Static<typeof NeighbourhoodFeatures>;
export const DistrictFeatures = collectionOf(featureOf(District));
export type DistrictFeatures = Static<typeof DistrictFeatures>;
export const MunicipalityFeatures = collectionOf(featureOf(Municipality));
export type MunicipalityFeatures = Static<typeof MunicipalityFeatures>;

/** `west,south,east,north`; the numbers themselves are checked when it is read. */
export const bboxText = Type.String({
  pattern: '^-?[\\d.]+(,-?[\\d.]+){3}$',
  description: 'west,south,east,north in degrees, such as 4.30,51.97,4.40,52.03',
});

export const DistrictQuery = Type.Object(
  { municipality: Type.Optional(municipalityCode) },
  { additionalProperties: false },
);
export const NeighbourhoodQuery = Type.Object(
  {
    municipality: Type.Optional(municipalityCode),
    district: Type.Optional(districtCode),
    bbox: Type.Optional(bboxText),
    withPlaces: Type.Optional(
      Type.Boolean({ description: 'true: only neighbourhoods in which a place lies.' }),
    ),
  },
  { additionalProperties: false },
);
