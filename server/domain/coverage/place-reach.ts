// From one place: every resident point that can come to it, with the distance, up to the horizon.
import { type Demand, demandBasis } from '../areas/demand.ts';
import type { LonLat } from '../lon-lat.ts';
import { arcsOf } from '../network/arcs.ts';
import { BoundedSearch } from '../network/bounded-search.ts';
import { groundMetres } from '../network/ground-distance.ts';
import { type Snaps, snapToStreet } from '../network/snap-to-street.ts';
import { edgeAccess, type StreetGraph } from '../network/street-graph.ts';
import { horizonMetres, type Mode } from '../norm/norm.ts';

/** Distance of a point that no place reaches within the horizon. Larger than any distance in a list. */
export const beyondHorizon = 0xffff;

/** Detour of a walk over a straight line, where no street is known. METHOD.md, “Without streets”. */
const straightLineDetour = 1.3;

/** Points of the demand that come to one place, each once, with decimetres from door to door. */
export interface PlaceReach {
  point: Uint32Array;
  distanceDm: Uint16Array;
}

export interface ReachFinder {
  /** Whoever travels to a place at this position, within the horizon of the mode. */
  reachOf(lonLat: LonLat): PlaceReach;
  /** 1 for each point whose distances are straight lines, since no street is known there. */
  isOffNetwork: Uint8Array;
}

/** Entries grouped by key: those of key k are `first[k]` up to `first[k + 1]`. */
interface Grouped {
  first: Uint32Array;
  point: Uint32Array;
  distanceDm: Uint32Array;
}

/** Snaps all residents once; each `reachOf` is then one bounded search against the direction of travel. */
export function reachFinder(graph: StreetGraph, demand: Demand, mode: Mode): ReachFinder {
  const limitDm = horizonMetres[mode] * 10;
  const snap = snapToStreet(graph);
  const snaps = snap(demand.lonLat);
  takeOffNetwork(snaps, demand);
  const doors = doorsByNode(graph, snaps);
  const onEdge = pointsByEdge(graph, snaps);
  const search = new BoundedSearch(arcsOf(graph, 'incoming'), limitDm);
  const isOffNetwork = Uint8Array.from(snaps.edge, (edge) => (edge === -1 ? 1 : 0));
  const collected = new Collector(snaps.edge.length, limitDm);

  const alongStreets = (place: Snaps) => {
    const [edge, offsetDm, connectorDm] = [place.edge[0], place.offsetDm[0], place.connectorDm[0]];
    search.run(seedsTowards(graph, edge, offsetDm, connectorDm), limitDm);
    for (let v = 0; v < search.visitedCount; v++) {
      const node = search.visited[v];
      for (let i = doors.first[node]; i < doors.first[node + 1]; i++) {
        collected.offer(doors.point[i], search.distanceDm[node] + doors.distanceDm[i]);
      }
    }
    for (let i = onEdge.first[edge]; i < onEdge.first[edge + 1]; i++) {
      const ahead = offsetDm - snaps.offsetDm[onEdge.point[i]];
      const allowed = ahead >= 0 ? edgeAccess.forward : edgeAccess.backward;
      if (ahead !== 0 && (graph.edgeAccess[edge] & allowed) === 0) continue;
      collected.offer(onEdge.point[i], onEdge.distanceDm[i] + Math.abs(ahead) + connectorDm);
    }
  };
  const inStraightLine = ([lon, lat]: LonLat, onlyOffNetwork: boolean) => {
    for (let i = 0; i < isOffNetwork.length; i++) {
      if (onlyOffNetwork && isOffNetwork[i] === 0) continue;
      const metres = groundMetres(demand.lonLat[2 * i], demand.lonLat[2 * i + 1], lon, lat);
      collected.offer(i, Math.round(metres * straightLineDetour * 10));
    }
  };
  return {
    isOffNetwork,
    reachOf(lonLat) {
      const place = snap(lonLat);
      const onNetwork = place.edge[0] !== -1;
      if (onNetwork) alongStreets(place);
      inStraightLine(lonLat, onNetwork);
      return collected.take();
    },
  };
}

/** Residents at an inner point stand for an area without streets: they are on nobody's street. */
function takeOffNetwork(snaps: Snaps, demand: Demand): void {
  demand.basis.forEach((basis, b) => {
    if (basis === demandBasis.innerPoint) snaps.edge.fill(-1, demand.firstPoint[b], demand.firstPoint[b + 1]);
  });
}

/** Where travellers come from to the two ends of the place's edge: nodes with decimetres still to go. */
function seedsTowards(graph: StreetGraph, edge: number, offsetDm: number, connectorDm: number): number[] {
  const seeds: number[] = [];
  const access = graph.edgeAccess[edge];
  if ((access & edgeAccess.forward) !== 0) seeds.push(graph.edgeFrom[edge], connectorDm + offsetDm);
  if ((access & edgeAccess.backward) !== 0) {
    seeds.push(graph.edgeTo[edge], connectorDm + graph.edgeLengthDm[edge] - offsetDm);
  }
  return seeds;
}

/** Per node the points that can reach it without passing another, with the decimetres that takes. */
function doorsByNode(graph: StreetGraph, snaps: Snaps): Grouped {
  const entries = (put: (node: number, point: number, distanceDm: number) => void) => {
    snaps.edge.forEach((edge, point) => {
      if (edge === -1) return;
      const [offsetDm, connectorDm] = [snaps.offsetDm[point], snaps.connectorDm[point]];
      const access = graph.edgeAccess[edge];
      if ((access & edgeAccess.backward) !== 0) put(graph.edgeFrom[edge], point, connectorDm + offsetDm);
      if ((access & edgeAccess.forward) !== 0) {
        put(graph.edgeTo[edge], point, connectorDm + graph.edgeLengthDm[edge] - offsetDm);
      }
    });
  };
  return group(graph.nodeLonLat.length / 2, entries);
}

function pointsByEdge(graph: StreetGraph, snaps: Snaps): Grouped {
  return group(graph.edgeFrom.length, (put) => {
    snaps.edge.forEach((edge, point) => {
      if (edge !== -1) put(edge, point, snaps.connectorDm[point]);
    });
  });
}

function group(
  keyCount: number,
  entries: (put: (key: number, point: number, distanceDm: number) => void) => void,
): Grouped {
  const first = new Uint32Array(keyCount + 1);
  entries((key) => {
    first[key + 1] += 1;
  });
  for (let key = 0; key < keyCount; key++) first[key + 1] += first[key];
  const point = new Uint32Array(first[keyCount]);
  const distanceDm = new Uint32Array(first[keyCount]);
  const next = first.slice(0, keyCount);
  entries((key, p, dm) => {
    const i = next[key]++;
    point[i] = p;
    distanceDm[i] = dm;
  });
  return { first, point, distanceDm };
}

/** Gathers the least distance offered for each point, then hands the list over and starts afresh. */
class Collector {
  readonly #limitDm: number;
  readonly #leastDm: Uint16Array;
  #count = 0;
  #lowest = Number.POSITIVE_INFINITY;
  #highest = -1;

  constructor(pointCount: number, limitDm: number) {
    this.#limitDm = limitDm;
    this.#leastDm = new Uint16Array(pointCount).fill(beyondHorizon);
  }

  offer(point: number, distanceDm: number): void {
    if (distanceDm > this.#limitDm) return;
    const before = this.#leastDm[point];
    if (distanceDm >= before) return;
    this.#leastDm[point] = distanceDm;
    if (before !== beyondHorizon) return;
    this.#count += 1;
    if (point < this.#lowest) this.#lowest = point;
    if (point > this.#highest) this.#highest = point;
  }

  /** In order of point: evaluations then walk through memory instead of jumping. */
  take(): PlaceReach {
    const point = new Uint32Array(this.#count);
    const distanceDm = new Uint16Array(this.#count);
    let i = 0;
    for (let p = this.#lowest; p <= this.#highest; p++) {
      if (this.#leastDm[p] === beyondHorizon) continue;
      point[i] = p;
      distanceDm[i++] = this.#leastDm[p];
    }
    this.#leastDm.fill(beyondHorizon, this.#lowest, this.#highest + 1);
    this.#count = 0;
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#highest = -1;
    return { point, distanceDm };
  }
}
