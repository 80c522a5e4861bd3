// Sites on random street towns: what they promise is what a place built there gives.
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { residentGroups } from '../../../../../server/domain/areas/area.ts';
import { type Demand, demandBasis } from '../../../../../server/domain/areas/demand.ts';
import { reachFinder } from '../../../../../server/domain/coverage/place-reach.ts';
import { bestSites } from '../../../../../server/domain/coverage/sites/best-sites.ts';
import {
  representable,
  type SitesQuestion,
} from '../../../../../server/domain/coverage/sites/site-question.ts';
import {
  type Candidates,
  streetCandidates,
} from '../../../../../server/domain/coverage/sites/street-candidates.ts';
import { streetCovers } from '../../../../../server/domain/coverage/sites/street-covers.ts';
import type { LonLat } from '../../../../../server/domain/lon-lat.ts';
import { buildStreetGraph } from '../../../../../server/domain/network/build-street-graph.ts';
import { snapToStreet } from '../../../../../server/domain/network/snap-to-street.ts';
import { modes } from '../../../../../server/domain/norm/norm.ts';
import { at } from '../../../../worlds/metric-plane.ts';
import { type RandomTown, randomTown } from '../../../../worlds/random-town.ts';
import { bestByForce, judgeSites } from './brute-force.ts';

const asked = fc.record({
  mode: fc.constantFrom(...modes),
  thresholdDm: fc.integer({ min: 300, max: 12_000 }),
  objective: fc.constantFrom('people' as const, 'verdicts' as const),
  group: fc.constantFrom(...residentGroups),
});

/** The town's demand on its streets, every candidate, and by place-reach whom a place there would cover. */
function survey({ town, streets }: RandomTown, mode: (typeof modes)[number], thresholdDm: number) {
  const { demand } = town;
  const graph = buildStreetGraph(streets, mode);
  const snap = snapToStreet(graph);
  const points = { lonLat: demand.lonLat, snaps: snap(demand.lonLat) };
  demand.basis.forEach((basis, b) => {
    if (basis !== demandBasis.innerPoint) return;
    points.snaps.edge.fill(-1, demand.firstPoint[b], demand.firstPoint[b + 1]);
  });
  const finder = reachFinder(graph, demand, mode);
  const plainCovers = ({ lonLat }: Candidates) =>
    Array.from({ length: lonLat.length / 2 }, (_, c) => {
      const { point, distanceDm } = finder.reachOf([lonLat[2 * c], lonLat[2 * c + 1]] as LonLat);
      return point.filter((_, i) => distanceDm[i] <= thresholdDm);
    });
  return { graph, snap, points, plainCovers };
}

function questionOf(demand: Demand, ofPoint: Uint32Array, group: (typeof residentGroups)[number]) {
  const weights = demand.weights[group].map(representable);
  const inArea = new Float64Array(demand.firstPoint.length - 1);
  for (let p = 0; p < weights.length; p++) inArea[ofPoint[p]] += weights[p];
  return { weights, areas: { ofPoint, shortfall: inArea.map((people) => Math.ceil(people / 3)) } };
}

test('the best single site of all streets is the best that place-reach finds, and gains what it says', () => {
  fc.assert(
    fc.property(randomTown, asked, (random, { mode, thresholdDm, objective, group }) => {
      const { graph, snap, points, plainCovers } = survey(random, mode, thresholdDm);
      const candidates = streetCandidates(graph, snap);
      const { demand, neighbourhoodOf } = random.town;
      const question: SitesQuestion = { count: 1, objective, ...questionOf(demand, neighbourhoodOf, group) };
      const covers = streetCovers(graph, points, candidates, thresholdDm, false);
      const found = bestSites(question, covers);
      const plain = plainCovers(candidates);
      const best = bestByForce(question, plain);
      expect(found).toMatchObject(
        judgeSites(
          question,
          found.sites.map(({ candidate }) => plain[candidate]),
        ),
      );
      expect(found.gained).toBe(best.gained);
      if (objective === 'verdicts') expect(found.turned).toBe(best.turned);
      expect(found.isOptimal).toBe(true);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('several sites gain what place-reach counts, no pair is above the bound, some places needed twice', () => {
  const needs = fc.infiniteStream(fc.constantFrom(1, 1, 1, 2));
  fc.assert(
    fc.property(randomTown, asked, needs, (random, { mode, thresholdDm, objective, group }, drawn) => {
      const { graph, snap, points, plainCovers } = survey(random, mode, thresholdDm);
      const all = streetCandidates(graph, snap);
      const candidates = every(all, Math.ceil(all.snaps.edge.length / 25));
      const { demand, neighbourhoodOf } = random.town;
      const question: SitesQuestion = {
        count: 2,
        objective,
        ...questionOf(demand, neighbourhoodOf, group),
        needs: Uint8Array.from(neighbourhoodOf, () => drawn.next().value as number),
      };
      const found = bestSites(question, streetCovers(graph, points, candidates, thresholdDm, false));
      const plain = plainCovers(candidates);
      const best = bestByForce(question, plain);
      expect(found).toMatchObject(
        judgeSites(
          question,
          found.sites.map(({ candidate }) => plain[candidate]),
        ),
      );
      const [reached, possible] =
        objective === 'people' ? [found.gained, best.gained] : [found.turned, best.turned];
      expect(reached).toBeLessThanOrEqual(possible);
      expect(found.bound).toBeGreaterThanOrEqual(possible);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('candidates of a list keep their own connectors', () => {
  const addresses = fc.array(
    fc.tuple(fc.integer({ min: -60, max: 800 }), fc.integer({ min: -60, max: 800 })),
    {
      minLength: 1,
      maxLength: 8,
    },
  );
  fc.assert(
    fc.property(randomTown, asked, addresses, (random, { mode, thresholdDm, group }, list) => {
      const { graph, snap, points, plainCovers } = survey(random, mode, thresholdDm);
      const lonLat = Float64Array.from(list.flatMap(([x, y]) => at(x, y)));
      const candidates = { lonLat, snaps: snap(lonLat) };
      const { demand, neighbourhoodOf } = random.town;
      const question: SitesQuestion = {
        count: 2,
        objective: 'people',
        ...questionOf(demand, neighbourhoodOf, group),
      };
      const found = bestSites(question, streetCovers(graph, points, candidates, thresholdDm, true));
      expect(found.gained).toBe(bestByForce(question, plainCovers(candidates)).gained);
    }),
    { numRuns: 500 },
  );
}, 120_000);

test('candidates along the streets stand at junctions and at most 50 metres apart', () => {
  fc.assert(
    fc.property(randomTown, ({ streets }) => {
      const graph = buildStreetGraph(streets, 'walking');
      const { snaps } = streetCandidates(graph, snapToStreet(graph));
      expect(snaps.connectorDm.every((dm) => dm === 0)).toBe(true);
      const junctions = graph.nodeLonLat.length / 2;
      const between = snaps.edge.length - junctions;
      const wanted = graph.edgeLengthDm.reduce((sum, dm) => sum + Math.ceil(dm / 500) - 1, 0);
      expect(between).toBe(wanted);
    }),
    { numRuns: 100 },
  );
});

/** One candidate in `step`. */
function every({ lonLat, snaps }: Candidates, step: number): Candidates {
  const kept = [...snaps.edge.keys()].filter((c) => c % Math.max(1, step) === 0);
  return {
    lonLat: Float64Array.from(kept.flatMap((c) => [lonLat[2 * c], lonLat[2 * c + 1]])),
    snaps: {
      edge: Int32Array.from(kept, (c) => snaps.edge[c]),
      offsetDm: Uint32Array.from(kept, (c) => snaps.offsetDm[c]),
      connectorDm: Uint32Array.from(kept, (c) => snaps.connectorDm[c]),
    },
  };
}
