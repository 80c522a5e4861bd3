// The parts of GeoJSON (RFC 7946) that our answers use; coordinates in WGS84 degrees, rounded to 6 decimals.
import { Type } from 'typebox';
import { LonLat } from './schema.ts';

export const Point = Type.Object({ type: Type.Literal('Point'), coordinates: LonLat });

export const Outline = Type.Object({
  type: Type.Literal('MultiPolygon'),
  coordinates: Type.Array(Type.Array(Type.Array(LonLat))),
});
