// Outlines: rings joined from pieces, and a point on the surface whatever the shape.
import { booleanPointInPolygon, polygon } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { LonLat } from '../../../../server/domain/lon-lat.ts';
import { joinRings, type Ring, surfacePoint } from '../../../../server/sources/osm-pbf/outline.ts';

/** A ring around a centre, with spikes and bays of these radii, degrees. */
function star([lon, lat]: LonLat, radii: number[]): Ring {
  const ring = radii.map((radius, i): LonLat => {
    const angle = (2 * Math.PI * i) / radii.length;
    return [lon + radius * Math.cos(angle), lat + radius * Math.sin(angle)];
  });
  return [...ring, ring[0]];
}

const radii = (min: number, max: number) =>
  fc.array(fc.double({ min, max, noNaN: true }), { minLength: 3, maxLength: 24 });

test('the point lies on the surface of any shape, and outside its hole', () => {
  const centre: LonLat = [4.35, 52];
  fc.assert(
    fc.property(radii(0.001, 0.02), fc.boolean(), (shape, withHole) => {
      const outer = star(centre, shape);
      const inner = withHole
        ? [
            star(
              centre,
              shape.map((radius) => radius * 0.6),
            ),
          ]
        : [];
      const point = surfacePoint({ outer: [outer], inner });
      const rings = [outer, ...inner].map((ring) => ring.map(([lon, lat]) => [lon, lat]));
      expect(booleanPointInPolygon([...point], polygon(rings))).toBe(true);
    }),
  );
});

test('of several parts the largest gets the point', () => {
  const [small, large] = [star([4, 52], [0.001, 0.001, 0.001]), star([5, 52], [0.01, 0.01, 0.01, 0.01])];
  const [lon, lat] = surfacePoint({ outer: [small, large], inner: [] });
  expect(lon).toBeCloseTo(5, 6);
  expect(lat).toBeCloseTo(52, 6);
});

test('lines in any order and direction join to rings, and what does not close is left over', () => {
  const { rings, leftOver } = joinRings([
    [1, 2, 3],
    [7, 8, 9, 7],
    [5, 4, 3],
    [5, 1],
    [20, 21],
  ]);
  expect(rings.map((ring) => [...new Set(ring)].toSorted())).toEqual([
    [1, 2, 3, 4, 5],
    [7, 8, 9],
  ]);
  for (const ring of rings) expect(ring.at(-1)).toBe(ring[0]);
  expect(leftOver).toEqual([[20, 21]]);
});
