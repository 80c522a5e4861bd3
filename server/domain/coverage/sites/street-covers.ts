// Whom a new place on the streets would cover, measured exactly as for the places that exist.
import { arcsOf } from '../../network/arcs.ts';
import { BoundedSearch } from '../../network/bounded-search.ts';
import { alongEdgeDm, doorsByNode, seedsTowards, spotsByEdge } from '../../network/doors.ts';
import { groundMetres, metresPerDegree, straightLineDetour } from '../../network/ground-distance.ts';
import type { Snaps } from '../../network/snap-to-street.ts';
import type { StreetGraph } from '../../network/street-graph.ts';
import { type Covers, ringCount, type Survey } from './covers.ts';
import { LeastDistances } from './least-distances.ts';
import { mayCover } from './may-cover.ts';
import type { Candidates } from './street-candidates.ts';

/** A first look around reaches this part of the threshold further, so that ever larger T cost no more. */
const marginShare = 1 / 2;

/** Points and places that meet the streets at `snaps`; an edge of -1 is off the network. */
export interface Spots {
  lonLat: Float64Array;
  snaps: Snaps;
}

/**
 * @param thresholdDm inclusive, connectors counted
 * @param isList candidates are few and far apart: each is measured for itself, none says anything of another
 */
export function streetCovers(
  graph: StreetGraph,
  points: Spots,
  candidates: Candidates,
  thresholdDm: number,
  isList: boolean,
): Covers {
  const marginDm = isList ? 0 : Math.max(ringCount, Math.ceil(thresholdDm * marginShare));
  const search = new BoundedSearch(arcsOf(graph, 'incoming'), thresholdDm + marginDm);
  const doors = doorsByNode(graph, points.snaps);
  const onEdge = spotsByEdge(graph, points.snaps);
  const leaving = doorsByNode(graph, candidates.snaps);
  const candidatesOnEdge = spotsByEdge(graph, candidates.snaps);
  const offNetwork = [...points.snaps.edge.keys()].filter((p) => points.snaps.edge[p] === -1);
  const pointsFound = new LeastDistances(points.snaps.edge.length);
  const candidatesFound = new LeastDistances(candidates.snaps.edge.length);
  let work = 0;

  const alongStreets = (candidate: number, limitDm: number, aroundDm: number) => {
    const edge = candidates.snaps.edge[candidate];
    const [offsetDm, connectorDm] = [
      candidates.snaps.offsetDm[candidate],
      candidates.snaps.connectorDm[candidate],
    ];
    search.run(seedsTowards(graph, candidates.snaps, candidate), limitDm);
    for (let v = 0; v < search.visitedCount; v++) {
      const node = search.visited[v];
      const dm = search.distanceDm[node];
      for (let i = doors.first[node]; i < doors.first[node + 1]; i++) {
        pointsFound.offer(doors.spot[i], dm + doors.distanceDm[i], limitDm);
      }
      if (dm > aroundDm) continue;
      for (let i = leaving.first[node]; i < leaving.first[node + 1]; i++) {
        candidatesFound.offer(leaving.spot[i], dm + leaving.distanceDm[i], aroundDm);
      }
    }
    for (let i = onEdge.first[edge]; i < onEdge.first[edge + 1]; i++) {
      const point = onEdge.spot[i];
      const dm = alongEdgeDm(graph, edge, points.snaps.offsetDm[point], offsetDm);
      if (dm !== null) pointsFound.offer(point, onEdge.distanceDm[i] + dm + connectorDm, limitDm);
    }
    for (let i = candidatesOnEdge.first[edge]; i < candidatesOnEdge.first[edge + 1]; i++) {
      const other = candidatesOnEdge.spot[i];
      const dm = alongEdgeDm(graph, edge, candidates.snaps.offsetDm[other], offsetDm);
      if (dm !== null)
        candidatesFound.offer(other, candidatesOnEdge.distanceDm[i] + dm + connectorDm, aroundDm);
    }
    work += search.visitedCount;
  };

  /** In a straight line one comes at most `detour` times the way between two candidates nearer. */
  const inStraightLine = (candidate: number, limitDm: number, around: number, among: Iterable<number>) => {
    const [lon, lat] = candidates.lonLat.subarray(2 * candidate, 2 * candidate + 2);
    const reachDm = thresholdDm + (limitDm - thresholdDm) * straightLineDetour * roundingAllowance + 10;
    const widestLat = reachDm / 10 / metresPerDegree(lat).y;
    for (const point of among) {
      const [pointLon, pointLat] = [points.lonLat[2 * point], points.lonLat[2 * point + 1]];
      if (Math.abs(pointLat - lat) > widestLat) continue;
      const dm = Math.round(groundMetres(pointLon, pointLat, lon, lat) * straightLineDetour * 10);
      // Within reach of anyone around, for all we know: the innermost ring that is not the candidate's own.
      if (dm <= thresholdDm) pointsFound.offer(point, dm, thresholdDm);
      else if (around > 0 && dm <= reachDm) pointsFound.offer(point, thresholdDm + 1, limitDm);
    }
    work += offNetwork.length;
  };

  return {
    candidateCount: candidates.snaps.edge.length,
    pointCount: points.snaps.edge.length,
    marginDm,
    locality: Uint32Array.from(points.snaps.edge, (edge) => (edge === -1 ? 0 : graph.edgeFrom[edge])),
    work: () => work,
    mayCover: () => mayCover(graph, points.snaps, candidates.snaps, thresholdDm, offNetwork.length > 0),
    survey(candidate, askedDm) {
      const aroundDm = Math.min(askedDm, marginDm);
      const limitDm = thresholdDm + aroundDm;
      if (candidates.snaps.edge[candidate] !== -1) {
        alongStreets(candidate, limitDm, aroundDm === 0 ? -1 : aroundDm);
        inStraightLine(candidate, limitDm, aroundDm, offNetwork);
      } else {
        inStraightLine(candidate, limitDm, 0, points.snaps.edge.keys());
      }
      candidatesFound.forget(candidate);
      return inRings(pointsFound, candidatesFound, thresholdDm, aroundDm);
    },
  };
}

/** Lengths are rounded stretch by stretch, so a way may be a little shorter in the sum than on the ground. */
const roundingAllowance = 1.5;

function inRings(
  points: LeastDistances,
  near: LeastDistances,
  thresholdDm: number,
  aroundDm: number,
): Survey {
  const widthDm = Math.max(1, Math.ceil(aroundDm / ringCount));
  const { leastDm, found, count } = points;
  const ringOf = (dm: number) => (dm <= thresholdDm ? 0 : Math.ceil((dm - thresholdDm) / widthDm));
  const ringEnd = new Uint32Array(ringCount + 1);
  for (let i = 0; i < count; i++) ringEnd[ringOf(leastDm[found[i]])] += 1;
  for (let ring = 1; ring <= ringCount; ring++) ringEnd[ring] += ringEnd[ring - 1];
  const next = ringEnd.slice();
  const point = new Uint32Array(count);
  for (let i = 0; i < count; i++) point[--next[ringOf(leastDm[found[i]])]] = found[i];
  const around = near.found.slice(0, near.count);
  const nearDm = new Uint32Array(near.count);
  const nearRing = new Uint8Array(near.count);
  for (let i = 0; i < around.length; i++) {
    nearDm[i] = near.leastDm[around[i]];
    nearRing[i] = Math.max(1, Math.ceil(nearDm[i] / widthDm));
  }
  points.clear();
  near.clear();
  return { point, ringEnd, near: around, nearDm, nearRing };
}
