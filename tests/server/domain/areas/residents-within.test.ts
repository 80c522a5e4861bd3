// The people within a polygon are those whom coverage counts within the same distance.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentsWithin } from '../../../../server/domain/areas/residents-within.ts';
import { snapResidents } from '../../../../server/domain/areas/snap-residents.ts';
import { reachFinder } from '../../../../server/domain/coverage/place-reach.ts';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { isochroneFinder } from '../../../../server/domain/network/isochrone.ts';
import { at } from '../../../worlds/metric-plane.ts';
import { randomTown } from '../../../worlds/random-town.ts';

function finish<T>(steps: Generator<undefined, T>): T {
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

test('on any town, for any limit', () => {
  const spot = fc.tuple(fc.integer({ min: -100, max: 2500 }), fc.integer({ min: -100, max: 850 }));
  fc.assert(
    fc.property(randomTown, spot, fc.integer({ min: 0, max: 30_000 }), ({ town, streets }, xy, limitDm) => {
      const graph = buildStreetGraph(streets, 'walking');
      const { demand } = town;
      const { point, distanceDm } = reachFinder(graph, demand, 'walking').reachOf(at(...xy));
      const within = [...point].filter((_, k) => distanceDm[k] <= limitDm);
      const counted = within.reduce((sum, i) => sum + demand.weights.everyone[i], 0);
      const { reach } = finish(isochroneFinder(graph, 30_000).steps(at(...xy), 'towards', limitDm));
      const snaps = snapResidents(graph, demand);
      expect(residentsWithin(demand, snaps, at(...xy), limitDm, reach)).toBeCloseTo(counted, 6);
    }),
    { numRuns: 300 },
  );
});
