// The best five new sites among all street positions of a city, beside counting every position one by one.
import { existsSync } from 'node:fs';
import { bestSites } from '../../server/domain/coverage/sites/best-sites.ts';
import { representable, type SitesQuestion } from '../../server/domain/coverage/sites/site-question.ts';
import { type Candidates, streetCandidates } from '../../server/domain/coverage/sites/street-candidates.ts';
import { type Spots, streetCovers } from '../../server/domain/coverage/sites/street-covers.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import { type SnapToStreet, snapToStreet } from '../../server/domain/network/snap-to-street.ts';
import type { StreetGraph } from '../../server/domain/network/street-graph.ts';
import { exactSolver } from '../../server/engine/exact-solver.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { readOsmPbf } from '../../server/sources/osm-pbf/read-osm-pbf.ts';
import { atMost, type GoalLine } from './goals.ts';
import { mapPoints } from './mapped-points.ts';
import { ms, time, times } from './timing.ts';

const cities = ['../shared/real/heidelberg/heidelberg-streets.osm.pbf', 'data/demo/lindewaard.osm.pbf'];
const residents = 350_000;
const siteCount = 5;
const placeCount = 300;
const seed = 20260101;
const budgetMs = 3000;
/** One position in so many is counted by itself, to tell how long all of them would take. */
const sampleStep = 50;

/** Prints time, share of the positions looked at, and gap; with 300 places there already, and with none. */
export async function benchBestSites(): Promise<GoalLine[]> {
  const city = cities.find(existsSync) as string;
  const { records } = await readOsmPbf(city, { taxonomy: readTaxonomy('data/taxonomy.json') });
  const graph = buildStreetGraph(records.streets, 'walking');
  const snap = snapToStreet(graph);
  const homes = homesOf(graph, snap);
  const candidates = streetCandidates(graph, snap);
  const making = await time(2, () => streetCandidates(graph, snap));
  console.log(
    `Best ${siteCount} sites among ${candidates.snaps.edge.length} positions along all streets of ${city},\n` +
      `${residents} residents spread over ${homes.snaps.edge.length} mapped points, budget ${budgetMs} ms\n` +
      `(positions are made once a catalogue: ${ms(making.median)})\n`,
  );
  const solve = await exactSolver();
  const lines: GoalLine[] = [];
  for (const [places, thresholdDm] of [
    [placeCount, 8000],
    [placeCount, 5000],
    [0, 8000],
  ]) {
    const waiting = withoutCovered(
      graph,
      homes,
      candidates,
      sow(places, graph.nodeLonLat.length / 2),
      thresholdDm,
    );
    const people = representable(residents / homes.snaps.edge.length);
    const question: SitesQuestion = {
      count: siteCount,
      objective: 'people',
      weights: new Float64Array(waiting.snaps.edge.length).fill(people),
    };
    const ask = () =>
      bestSites(question, streetCovers(graph, waiting, candidates, thresholdDm, false), {}, { solve });
    const found = ask();
    const search = await time(3, ask);
    const all = await time(1, () => {
      const covers = streetCovers(graph, waiting, candidates, thresholdDm, true);
      for (let c = 0; c < covers.candidateCount; c += sampleStep) covers.survey(c, 0);
    });
    const share = (100 * found.searched) / candidates.snaps.edge.length;
    console.log(
      `  ${places} places, ${thresholdDm / 10} m: ${ms(search.median)}, the budget is ${times(budgetMs / search.median)} as much;` +
        ` counting every position ${times((all.median * sampleStep) / search.median)} as much\n` +
        `    ${share.toFixed(1)}% of the positions looked at; ${Math.round(found.gained)} people gained,` +
        ` gap ${(100 * found.gap).toFixed(2)}% (${found.isOptimal ? 'the optimum' : 'the bound'})`,
    );
    const work = `best ${siteCount} sites beside ${places} places, ${thresholdDm / 10} m`;
    const line = atMost(work, 'ms', budgetMs, search.median);
    lines.push({ ...line, measured: `${line.measured}, gap ${(100 * found.gap).toFixed(2)}%` });
  }
  console.log();
  return lines;
}

/** Every mapped point, where it meets the streets. */
function homesOf(graph: StreetGraph, snap: SnapToStreet): Spots {
  const { count, ofShape } = mapPoints(graph);
  const lonLat = new Float64Array(2 * count);
  ofShape.forEach((point, i) => {
    lonLat.set(graph.shapeLonLat.subarray(2 * i, 2 * i + 2), 2 * point);
  });
  return { lonLat, snaps: snap(lonLat) };
}

/** Junctions drawn by a small linear congruential generator, so that every run sows the same. */
function sow(places: number, junctions: number): number[] {
  let state = seed;
  const sown = new Set<number>();
  while (sown.size < Math.min(places, junctions)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    sown.add(Math.floor((state / 2 ** 32) * junctions));
  }
  return [...sown];
}

/** The homes that no place reaches; junctions are the first candidates. */
function withoutCovered(
  graph: StreetGraph,
  { lonLat, snaps }: Spots,
  candidates: Candidates,
  places: readonly number[],
  thresholdDm: number,
): Spots {
  const covers = streetCovers(graph, { lonLat, snaps }, candidates, thresholdDm, true);
  const covered = new Set<number>();
  for (const node of places) for (const p of covers.survey(node, 0).point) covered.add(p);
  const left = [...snaps.edge.keys()].filter((p) => !covered.has(p));
  return {
    lonLat: Float64Array.from(left.flatMap((p) => [lonLat[2 * p], lonLat[2 * p + 1]])),
    snaps: {
      edge: Int32Array.from(left, (p) => snaps.edge[p]),
      offsetDm: Uint32Array.from(left, (p) => snaps.offsetDm[p]),
      connectorDm: Uint32Array.from(left, (p) => snaps.connectorDm[p]),
    },
  };
}
