import { expect, test } from 'vitest';
import { groundMetres } from '../../../../server/domain/network/ground-distance.ts';

// Geodesic lengths on the WGS84 ellipsoid by PROJ's `geod +ellps=WGS84`.
test.each([
  ['Delft, a street', 4.3571, 52.0116, 4.3589, 52.0123, 146.083],
  ['Groningen, due north', 6.5665, 53.2, 6.5665, 53.21, 1112.901],
  ['Maastricht, due east', 5.69, 50.85, 5.72, 50.85, 2112.713],
])('%s', (_name, lonA, latA, lonB, latB, metres) => {
  expect(groundMetres(lonA, latA, lonB, latB)).toBeCloseTo(metres, 2);
});
