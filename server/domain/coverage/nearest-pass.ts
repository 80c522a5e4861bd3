// How far everyone is from the nearest of many places: one search from all at once, where lists would fill the memory.
import Flatbush from 'flatbush';
import type { Demand } from '../areas/demand.ts';
import type { LonLat } from '../lon-lat.ts';
import type { BoundedSearch } from '../network/bounded-search.ts';
import { alongEdgeDm, leadsToEnd, leadsToStart, seedsTowards } from '../network/doors.ts';
import { metresPerDegree, straightLineDetour } from '../network/ground-distance.ts';
import type { Snaps } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import { straightLineDm } from './door-to-door.ts';

/**
 * Lowers the distances of all points, door to door, to those to the nearest of these places along streets, where that is
 * nearer and within `limitDm`.
 * @param search over the incoming arcs of the graph, made for at least `limitDm`; what it reached before, from places
 * that these come on top of, is kept
 * @param nearestDm one a point; `beyondHorizon` where none of the places before is near enough
 */
export function nearestAlongStreets(
  graph: StreetGraph,
  search: BoundedSearch,
  points: Snaps,
  places: Snaps,
  nearestDm: Uint16Array,
  limitDm: number,
): void {
  const seeds: number[] = [];
  const placesOn = new Map<number, number[]>();
  const hasPlace = new Uint8Array(graph.edgeFrom.length);
  places.edge.forEach((edge, j) => {
    if (edge === -1) return;
    for (const seed of seedsTowards(graph, places, j)) seeds.push(seed);
    hasPlace[edge] = 1;
    const there = placesOn.get(edge);
    if (there) there.push(j);
    else placesOn.set(edge, [j]);
  });
  search.goOn(seeds, limitDm);

  const { edgeFrom, edgeTo, edgeLengthDm } = graph;
  const { distanceDm: nodeDm } = search;
  // Numbers of 32 bits are added faster than those beyond, such as `unreached` and an offset.
  const beyondDm = limitDm + 1;
  for (let i = 0; i < nearestDm.length; i++) {
    const edge = points.edge[i];
    if (edge === -1) continue;
    const [offsetDm, connectorDm] = [points.offsetDm[i], points.connectorDm[i]];
    let least = beyondDm;
    if (leadsToStart(graph, edge, offsetDm)) least = Math.min(beyondDm, nodeDm[edgeFrom[edge]]) + offsetDm;
    if (leadsToEnd(graph, edge, offsetDm))
      least = Math.min(least, Math.min(beyondDm, nodeDm[edgeTo[edge]]) + edgeLengthDm[edge] - offsetDm);
    if (hasPlace[edge] === 1)
      for (const j of placesOn.get(edge) ?? []) {
        const alongDm = alongEdgeDm(graph, edge, offsetDm, places.offsetDm[j]);
        if (alongDm !== null) least = Math.min(least, alongDm + places.connectorDm[j]);
      }
    const dm = least + connectorDm;
    if (dm <= limitDm && dm < nearestDm[i]) nearestDm[i] = dm;
  }
}

/** Lowers the distances of `points` to those in a straight line, where that is nearer and within `limitDm`. */
export function nearestInStraightLine(
  demand: Demand,
  points: Uint32Array,
  positions: readonly LonLat[],
  nearestDm: Uint16Array,
  limitDm: number,
): void {
  if (points.length === 0 || positions.length === 0) return;
  const index = new Flatbush(positions.length);
  for (const [lon, lat] of positions) index.add(lon, lat, lon, lat);
  index.finish();
  for (const i of points) {
    const [lon, lat] = [demand.lonLat[2 * i], demand.lonLat[2 * i + 1]];
    const scale = metresPerDegree(lat);
    // A little more than the limit, as degrees are not quite as long everywhere.
    const metres = (limitDm / 10 / straightLineDetour) * 1.01;
    const [dLon, dLat] = [metres / scale.x, metres / scale.y];
    for (const j of index.search(lon - dLon, lat - dLat, lon + dLon, lat + dLat)) {
      const dm = straightLineDm(demand, i, positions[j]);
      if (dm <= limitDm && dm < nearestDm[i]) nearestDm[i] = dm;
    }
  }
}
