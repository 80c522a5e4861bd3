// The distance within which enough people live is the one that counting from the nearest on finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondHorizon } from '../../../../server/domain/coverage/door-to-door.ts';
import { PeopleByDistance } from '../../../../server/domain/coverage/people-by-distance.ts';

const point = fc.record({
  dm: fc.oneof(
    fc.integer({ min: 0, max: 60_000 }),
    fc.integer({ min: 0, max: 3 }),
    fc.constant(beyondHorizon),
  ),
  people: fc.integer({ min: 0, max: 40 }).map((quarters) => quarters / 4),
});

/** From the nearest point on, until enough are counted. */
function byCounting(points: readonly { dm: number; people: number }[], enough: number): number {
  let people = 0;
  for (const { dm, people: more } of points.toSorted((a, b) => a.dm - b.dm)) {
    people += more;
    if (people >= enough) return dm;
  }
  return beyondHorizon;
}

test('adding up by halves of the distance finds the same distance as counting from the nearest on', () => {
  const byDistance = new PeopleByDistance();
  fc.assert(
    fc.property(
      fc.array(point, { minLength: 1, maxLength: 40 }),
      fc.nat(10),
      fc.double({ min: 0, max: 1, noNaN: true }),
      (points, others, share) => {
        const reached = points.filter(({ dm }) => dm !== beyondHorizon);
        fc.pre(reached.length > 0);
        const enough = share * reached.reduce((sum, { people }) => sum + people, 0);
        // Points of another neighbourhood lie before and behind; they do not count.
        const around = Array.from({ length: others }, () => ({ dm: 0, people: 1000 }));
        const all = [...around, ...points, ...around];
        const found = byDistance.leastDmWith(
          (people) => people >= enough,
          Uint16Array.from(all, ({ dm }) => dm),
          Float64Array.from(all, ({ people }) => people),
          others,
          others + points.length,
        );
        expect(found).toBe(byCounting(reached, enough));
      },
    ),
    { numRuns: 2000 },
  );
});
