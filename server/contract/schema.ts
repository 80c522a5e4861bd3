// Small schema builders that the contract's files share.
import { type TSchema, type TSchemaOptions, Type } from 'typebox';

export const nullable = <T extends TSchema>(schema: T) => Type.Union([schema, Type.Null()]);

export const oneOf = <const T extends string>(values: readonly T[], options?: TSchemaOptions) =>
  Type.Enum([...values], options);

/** A figure between what is certain and what is possible: lower ≤ upper. */
export const Bounds = Type.Object({ lower: Type.Number(), upper: Type.Number() });

/** As `Bounds`, where `null` means further than the search goes. */
export const DistanceBounds = Type.Object({
  lower: nullable(Type.Number()),
  upper: nullable(Type.Number()),
});

/** A list of two rather than a tuple, which JSON Schema writes differently from version to version. */
export const LonLat = Type.Unsafe<[lon: number, lat: number]>(
  Type.Array(Type.Number(), {
    minItems: 2,
    maxItems: 2,
    description: 'Longitude, latitude, WGS84.',
  }),
);
