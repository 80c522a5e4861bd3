// What lies within reach of a neighbourhood, measured from its outline.
import { expect, test } from 'vitest';
import { neighbourhoodFinder } from '../../../server/domain/areas/neighbourhood-finder.ts';
import { groundMetres } from '../../../server/domain/network/ground-distance.ts';
import { boundsOf, nearNeighbourhoods, widened } from '../../../server/intake/near-neighbourhoods.ts';
import { smallCatalogue } from '../store/small-catalogue.ts';

/** Two squares side by side, from 5.20 to 5.22 east and 52.50 to 52.51 north. */
const { neighbourhoods } = smallCatalogue().areas;
const isNear = nearNeighbourhoods(neighbourhoods, neighbourhoodFinder(neighbourhoods), 6000);

test('the bounds hold all outlines', () => {
  expect(boundsOf(neighbourhoods)).toEqual([5.2, 52.5, 5.22, 52.51]);
});

test('a widened box is at least so much wider at every edge', () => {
  const [west, south, east, north] = widened([5.2, 52.5, 5.22, 52.51], 6000);
  for (const lat of [south, north]) {
    expect(groundMetres(west, lat, 5.2, lat)).toBeGreaterThan(5990);
    expect(groundMetres(east, lat, 5.22, lat)).toBeGreaterThan(5990);
  }
  expect(groundMetres(5.2, south, 5.2, 52.5)).toBeGreaterThan(5990);
  expect(groundMetres(5.2, north, 5.2, 52.51)).toBeGreaterThan(5990);
});

test('inside is near, just under 6 km is near, just over is not', () => {
  const metresSouth = (metres: number) => 52.5 - metres / 111_265;
  expect(isNear([5.205, 52.505])).toBe(true);
  expect(isNear([5.207, metresSouth(5980)])).toBe(true);
  expect(isNear([5.207, metresSouth(6020)])).toBe(false);
});

test('a corner is rounded: 5 km west and 5 km south is too far', () => {
  expect(isNear([5.2 - 5000 / 67_900, 52.5 - 5000 / 111_265])).toBe(false);
});
