// Nearest place within 800 m for every mapped point of a city's streets: this engine, scipy, pgRouting and ngraph.path.
import { existsSync } from 'node:fs';
import createGraph from 'ngraph.graph';
import { aStar } from 'ngraph.path';
import { arcsOf } from '../../server/domain/network/arcs.ts';
import { BoundedSearch, unreached } from '../../server/domain/network/bounded-search.ts';
import { buildStreetGraph } from '../../server/domain/network/build-street-graph.ts';
import type { StreetGraph } from '../../server/domain/network/street-graph.ts';
import { readTaxonomy } from '../../server/intake/read-taxonomy.ts';
import { readOsmPbf } from '../../server/sources/osm-pbf/read-osm-pbf.ts';
import { type GoalLine, notMeasured, timesFaster } from './goals.ts';
import { type MappedPoints, mapPoints } from './mapped-points.ts';
import { nearestByPgrouting, type PeerAnswer } from './nearest-by-pgrouting.ts';
import { nearestByScipy } from './nearest-by-scipy.ts';
import { ms, time, times } from './timing.ts';

const limitDm = 8000;
const placeCount = 300;
const seed = 20260101;
const ngraphSample = 200;
const cities = ['../shared/real/heidelberg/heidelberg-streets.osm.pbf', 'data/demo/lindewaard.osm.pbf'];

/** The peers that take the whole question at once, and how many times faster than each the engine is meant to be. */
const peers: {
  name: string;
  ask: (points: MappedPoints, places: readonly number[], limitDm: number) => PeerAnswer | null;
  goal: number;
  absent: string;
}[] = [
  {
    name: 'scipy',
    ask: nearestByScipy,
    goal: 8,
    absent: 'not installed (Debian: apt-get install python3-scipy)',
  },
  {
    name: 'pgRouting',
    ask: nearestByPgrouting,
    goal: 30,
    absent: 'not installed (Debian: apt-get install postgresql postgresql-15-pgrouting)',
  },
];

/** Prints one line a library, with the number of points whose distance differs from this engine's. */
export async function benchNearestPlaces(): Promise<GoalLine[]> {
  const city = cities.find(existsSync) as string;
  if (city !== cities[0]) console.log(`${cities[0]} is not here; measuring on ${city} instead.`);
  const { records } = await readOsmPbf(city, { taxonomy: readTaxonomy('data/taxonomy.json') });
  const graph = buildStreetGraph(records.streets, 'walking');
  const points = mapPoints(graph);
  const places = sowPlaces(graph.nodeLonLat.length / 2);
  console.log(
    `Nearest of ${placeCount} places within ${limitDm / 10} m, walking, for all ${points.count} mapped points of ${city}\n` +
      `(${graph.nodeLonLat.length / 2} junctions, ${graph.edgeFrom.length} chains; places at junctions, seed ${seed})\n`,
  );
  const search = new BoundedSearch(arcsOf(graph, 'incoming'), limitDm);
  const seeds = places.flatMap((node) => [node, 0]);
  let nearestDm = new Uint32Array();
  const own = await time(40, () => {
    search.run(seeds, limitDm);
    nearestDm = alongChains(graph, search.distanceDm, points);
  });
  console.log(
    `  this engine   ${ms(own.least)}, all points (of each library the run that others disturbed least)`,
  );
  const lines = peers.map((peer) => reportPeer(peer, points, places, nearestDm, own.least));
  await reportNgraph(points, places, nearestDm, own.least);
  return lines;
}

/** Distances of all mapped points from those of the junctions: a point within a chain lies on no other chain. */
function alongChains(
  graph: StreetGraph,
  nodeDm: Uint32Array,
  points: MappedPoints,
): Uint32Array<ArrayBuffer> {
  const nearestDm = new Uint32Array(points.count).fill(unreached);
  const { firstShape, edgeFrom, edgeTo, edgeLengthDm, shapeOffsetDm } = graph;
  const { ofShape, ofNode } = points;
  for (let node = 0; node < nodeDm.length; node++) nearestDm[ofNode[node]] = nodeDm[node];
  for (let e = 0; e < edgeFrom.length; e++) {
    const [first, last] = [firstShape[e] + 1, firstShape[e + 1] - 1];
    if (first === last) continue;
    // Numbers of 32 bits are added faster than those beyond, such as `unreached` and an offset.
    const fromDm = Math.min(nodeDm[edgeFrom[e]], limitDm + 1);
    const toDm = Math.min(nodeDm[edgeTo[e]], limitDm + 1);
    if (fromDm > limitDm && toDm > limitDm) continue;
    const viaEndDm = toDm + edgeLengthDm[e];
    for (let i = first; i < last; i++) {
      const offsetDm = shapeOffsetDm[i];
      const dm = Math.min(fromDm + offsetDm, viaEndDm - offsetDm);
      if (dm <= limitDm) nearestDm[ofShape[i]] = dm;
    }
  }
  return nearestDm;
}

/** Junctions drawn by a small linear congruential generator, so that every run sows the same. */
function sowPlaces(junctions: number): number[] {
  let state = seed;
  const places = new Set<number>();
  while (places.size < Math.min(placeCount, junctions)) {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    places.add(Math.floor((state / 2 ** 32) * junctions));
  }
  return [...places];
}

function reportPeer(
  { name, ask, goal, absent }: (typeof peers)[number],
  points: MappedPoints,
  places: number[],
  nearestDm: Uint32Array,
  ownMs: number,
): GoalLine {
  const work = `nearest of ${placeCount} places within ${limitDm / 10} m, beside ${name}`;
  const peer = ask(
    points,
    places.map((node) => points.ofNode[node]),
    limitDm,
  );
  const title = `  ${name.padEnd(13)}`;
  if (peer === null) {
    console.log(`${title} ${absent}`);
    return notMeasured(work, `${goal} times faster`, 'not installed');
  }
  let differing = 0;
  for (let i = 0; i < points.count; i++) {
    const dm = Number.isFinite(peer.distance[i]) ? peer.distance[i] : unreached;
    if (dm !== nearestDm[i]) differing += 1;
  }
  console.log(
    `${title} ${ms(peer.milliseconds)}, all points: ${times(peer.milliseconds / ownMs)} as long; ${differing} distances differ`,
  );
  if (peer.slower !== undefined)
    console.log(`${' '.repeat(16)} ${peer.slower.what}: ${times(peer.slower.milliseconds / ownMs)} as long`);
  return timesFaster(work, goal, peer.milliseconds / ownMs);
}

/** ngraph.path answers one pair at a time: each sampled point asks for a node tied to all places at no cost. */
async function reportNgraph(points: MappedPoints, places: number[], nearestDm: Uint32Array, ownMs: number) {
  const plain = createGraph<undefined, number>();
  for (let s = 0; s < points.from.length; s++)
    plain.addLink(points.from[s], points.to[s], points.lengthDm[s]);
  for (const node of places) plain.addLink(points.ofNode[node], 'any place', 0);
  const finder = aStar(plain, { distance: (_a, _b, link) => link.data });
  const sample = Array.from({ length: ngraphSample }, (_, i) =>
    Math.floor((i * points.count) / ngraphSample),
  );
  let differing = 0;
  const perPoint = await time(sample.length, (run) => {
    const point = sample[Math.max(0, run)];
    const path = finder.find(point, 'any place').map(({ id }) => id);
    const dm = path.slice(1).reduce<number>((sum, id, i) => sum + shortestLink(plain, path[i], id), 0);
    const found = path.length > 0 && dm <= limitDm ? dm : unreached;
    if (run >= 0 && found !== nearestDm[point]) differing += 1;
  });
  const all = perPoint.median * points.count;
  console.log(
    `  ngraph.path   ${ms(perPoint.median)} a point (median of ${sample.length}), so ${times(all / ownMs)} as long for all; ${differing} of ${sample.length} distances differ\n`,
  );
}

function shortestLink(
  plain: ReturnType<typeof createGraph<undefined, number>>,
  a: string | number,
  b: string | number,
) {
  const lengths = [plain.getLink(a, b), plain.getLink(b, a)].flatMap((link) => (link ? [link.data] : []));
  return Math.min(...lengths);
}
