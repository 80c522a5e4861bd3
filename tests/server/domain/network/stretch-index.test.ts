// What the grid over the stretches finds in a box is what a look at every stretch finds.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { buildStreetGraph } from '../../../../server/domain/network/build-street-graph.ts';
import { indexStretches } from '../../../../server/domain/network/stretch-index.ts';
import { drawStreets } from '../../../worlds/draw-streets.ts';
import { at } from '../../../worlds/metric-plane.ts';

/** Beside 2 km of street that is kept in any case. */
const spine = [0, 1000, 2000, 3000].map((x): [number, number] => [x, 0]);
const metres = fc.integer({ min: -1500, max: 4500 });
const corner = fc.tuple(metres, metres);
const branches = fc.array(fc.tuple(fc.constantFrom(...spine), corner, corner), { maxLength: 12 });

test('a box holds, each once, the stretches that a look at all of them finds', () => {
  fc.assert(
    fc.property(branches, corner, corner, (corners, a, b) => {
      const ways = [{ corners: spine }, ...corners.map((way) => ({ corners: way }))];
      const graph = buildStreetGraph(drawStreets(ways), 'walking');
      const { shape, edge, within } = indexStretches(graph);
      const [[westA, southA], [eastA, northA]] = [at(...a), at(...b)];
      const [west, east] = [Math.min(westA, eastA), Math.max(westA, eastA)];
      const [south, north] = [Math.min(southA, northA), Math.max(southA, northA)];
      const touches = (s: number) => {
        const [lonA, latA, lonB, latB] = graph.shapeLonLat.subarray(2 * shape[s], 2 * shape[s] + 4);
        return (
          Math.max(lonA, lonB) >= west &&
          Math.min(lonA, lonB) <= east &&
          Math.max(latA, latB) >= south &&
          Math.min(latA, latB) <= north
        );
      };
      const all = [...edge.keys()].filter(touches);
      expect(within(west, south, east, north).sort((x, y) => x - y)).toEqual(all);
    }),
    { numRuns: 500 },
  );
});
