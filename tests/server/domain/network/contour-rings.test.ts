// Rings around what is below zero: by hand on small grids, and never crossing, tidied or not, on random ones.
import { kinks } from '@turf/turf';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { contourRings } from '../../../../server/domain/network/contour-rings.ts';
import { tidyRings, type WholeRing } from '../../../../server/domain/network/tidy-rings.ts';

/** Written from the top row down, as one reads it; `#` is inside. */
function ringsOf(...rows: string[]) {
  const values = rows.toReversed().flatMap((row) => [...row].map((sign) => (sign === '#' ? -1 : 1)));
  return traced(Float32Array.from(values), rows[0].length);
}

function traced(values: Float32Array, columns: number) {
  const steps = contourRings(values, columns);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('one point inside is a diamond around it, anticlockwise', () => {
  const [ring, ...more] = ringsOf('...', '.#.', '...');
  expect(more).toEqual([]);
  const corners = Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]].join());
  expect(corners[0]).toBe(corners[4]);
  const start = corners.indexOf('1,0.5');
  expect([...corners.slice(start, 4), ...corners.slice(0, start)]).toEqual([
    '1,0.5',
    '1.5,1',
    '1,1.5',
    '0.5,1',
  ]);
});

test('a hole is a ring of its own, the other way round', () => {
  const rings = ringsOf('.....', '.###.', '.#.#.', '.###.', '.....');
  expect(rings.map(doubleArea).map(Math.sign).sort()).toEqual([-1, 1]);
});

test('two points that touch at a corner only are two rings', () => {
  const [a, b, c, d] = [-1, 1.5, -1, 1.5];
  const values = Float32Array.from([1, 1, 1, 1, 1, a, b, 1, 1, d, c, 1, 1, 1, 1, 1]);
  expect(traced(values, 4)).toHaveLength(2);
  const joined = values.map((value) => (value === 1.5 ? 0.5 : value));
  expect(traced(joined, 4)).toHaveLength(1);
});

const grid = fc.array(fc.integer({ min: -20, max: 20 }), { minLength: 100, maxLength: 100 });

/** With a border that is outside; in whole units, a hundred to a cell. */
function wholeRings(inner: number[]): WholeRing[] {
  const values = new Float32Array(144).fill(5);
  inner.forEach((value, i) => {
    values[(Math.floor(i / 10) + 1) * 12 + (i % 10) + 1] = value;
  });
  return traced(values, 12).map((ring) => Int32Array.from(ring, (place) => Math.round(place * 100)));
}

/** In whole units: in fractions the search for crossings rounds, and takes a shared end for a crossing. */
const asLines = (rings: WholeRing[]) => ({
  type: 'MultiLineString' as const,
  coordinates: rings.map((ring) =>
    Array.from({ length: ring.length / 2 }, (_, i) => [ring[2 * i], ring[2 * i + 1]]),
  ),
});

test('two diamonds that stand apart cross nothing', () => {
  // Found by the test below with seed -1215851815, when it still looked at fractions of a unit.
  const inner = Array.from({ length: 100 }, (_, i) => ([12, 56, 67].includes(i) ? -1 : 0));
  const rings = wholeRings(inner);
  expect(rings.map((ring) => ring.length / 2 - 1)).toEqual([4, 8]);
  expect(kinks(asLines(rings)).features).toEqual([]);
  expect(kinks(asLines(tidyRings(rings, { x: 1, y: 1 }, 1))).features).toEqual([]);
});

test('the search for crossings finds one', () => {
  const bowTie = Int32Array.from([0, 0, 100, 100, 100, 0, 0, 100, 0, 0]);
  expect(kinks(asLines([bowTie])).features).not.toEqual([]);
});

test('rings of any ground close and cross nothing, and tidying keeps it so', () => {
  fc.assert(
    fc.property(grid, fc.integer({ min: 1, max: 300 }), (inner, tolerance) => {
      const rings = wholeRings(inner);
      const tidied = tidyRings(rings, { x: 1, y: 1 }, tolerance);
      for (const each of [rings, tidied]) {
        if (each.length > 0) expect(kinks(asLines(each)).features).toEqual([]);
        for (const ring of each) expect(ring.slice(0, 2)).toEqual(ring.slice(-2));
      }
      expect(tidied).toHaveLength(rings.length);
      tidied.forEach((ring, r) => {
        expect(Math.sign(doubleArea(ring))).toBe(Math.sign(doubleArea(rings[r])));
      });
    }),
    { numRuns: 500 },
  );
});

test('tidying leaves out what lies on a line, and keeps corners', () => {
  const ring = Int32Array.from([0, 0, 50, 1, 100, 0, 100, 50, 100, 100, 0, 100, 0, 0]);
  expect([...tidyRings([ring], { x: 1, y: 1 }, 2)[0]]).toEqual([0, 0, 100, 0, 100, 100, 0, 100, 0, 0]);
});

function doubleArea(ring: ArrayLike<number>): number {
  let sum = 0;
  for (let i = 0; i < ring.length - 2; i += 2) sum += ring[i] * ring[i + 3] - ring[i + 2] * ring[i + 1];
  return sum;
}
