// One pass from all places gives, to the decimetre, what the lists of each place give.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beyondHorizon } from '../../../../server/domain/coverage/door-to-door.ts';
import { modes } from '../../../../server/domain/norm/norm.ts';
import { randomTown } from '../../../worlds/random-town.ts';
import { threeStreets } from '../../../worlds/three-streets.ts';

test('the nearest of all places by one pass is the nearest by their lists', () => {
  fc.assert(
    fc.property(randomTown, fc.constantFrom(...modes), ({ town }, mode) => {
      const byLists = new Uint16Array(town.neighbourhoodOf.length).fill(beyondHorizon);
      for (const spot of town.spots) {
        const { point, distanceDm } = spot.reach(mode);
        point.forEach((p, k) => {
          byLists[p] = Math.min(byLists[p], distanceDm[k]);
        });
      }
      expect(town.finder(mode).nearestOf([town.places.map(({ lonLat }) => lonLat)])).toEqual([byLists]);
    }),
    { numRuns: 500 },
  );
});

test('where no street is, one pass finds the nearest place in a straight line', () => {
  const town = threeStreets();
  const [nearestDm] = town.finder('cycling').nearestOf([town.places.map(({ lonLat }) => lonLat)]);
  expect(nearestDm[6] / 10).toBeCloseTo(3887, 0);
});

test('a list up to a limit is the beginning of the whole list', () => {
  fc.assert(
    fc.property(
      randomTown,
      fc.constantFrom(...modes),
      fc.integer({ min: 0, max: 15_000 }),
      ({ town }, mode, limitDm) => {
        for (const { lonLat } of town.spots) {
          const whole = town.finder(mode).reachOf(lonLat);
          const part = town.finder(mode).reachOf(lonLat, limitDm);
          const within = Array.from(whole.point.keys()).filter((k) => whole.distanceDm[k] <= limitDm);
          expect([...part.point]).toEqual(within.map((k) => whole.point[k]));
          expect([...part.distanceDm]).toEqual(within.map((k) => whole.distanceDm[k]));
        }
      },
    ),
    { numRuns: 200 },
  );
});
