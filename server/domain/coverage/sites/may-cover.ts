// Tells the candidates that somebody can come to from those that nobody can.
import { arcsOf } from '../../network/arcs.ts';
import { BoundedSearch, unreached } from '../../network/bounded-search.ts';
import { doorsByNode, seedsTowards } from '../../network/doors.ts';
import type { Snaps } from '../../network/snap-to-street.ts';
import type { StreetGraph } from '../../network/street-graph.ts';

/** One search outwards from all points at once tells which positions anybody can come to. */
export function mayCover(
  graph: StreetGraph,
  points: Snaps,
  candidates: Snaps,
  thresholdDm: number,
  somebodyIsOffNetwork: boolean,
): Uint8Array {
  if (somebodyIsOffNetwork) return new Uint8Array(candidates.edge.length).fill(1);
  const search = new BoundedSearch(arcsOf(graph, 'outgoing'), thresholdDm);
  const doors = doorsByNode(graph, points);
  const seeds: number[] = [];
  for (let node = 0; node + 1 < doors.first.length; node++) {
    for (let i = doors.first[node]; i < doors.first[node + 1]; i++) seeds.push(node, doors.distanceDm[i]);
  }
  search.run(seeds, thresholdDm);
  const isInhabited = new Uint8Array(graph.edgeFrom.length);
  for (const edge of points.edge) isInhabited[edge] = 1;
  const isReached = (candidate: number) => {
    const entrances = seedsTowards(graph, candidates, candidate);
    for (let i = 0; i < entrances.length; i += 2) {
      const dm = search.distanceDm[entrances[i]];
      if (dm !== unreached && dm + entrances[i + 1] <= thresholdDm) return true;
    }
    return false;
  };
  return Uint8Array.from(candidates.edge, (edge, c) =>
    edge === -1 || isInhabited[edge] === 1 || isReached(c) ? 1 : 0,
  );
}
