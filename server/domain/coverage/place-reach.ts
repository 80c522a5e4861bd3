// From one place: every resident point that can come to it, with the distance, up to the horizon.
import type { Demand } from '../areas/demand.ts';
import { snapResidents } from '../areas/snap-residents.ts';
import type { LonLat } from '../lon-lat.ts';
import { arcsOf } from '../network/arcs.ts';
import { BoundedSearch } from '../network/bounded-search.ts';
import { alongEdgeDm, type Doors, doorsByNode, seedsTowards, spotsByEdge } from '../network/doors.ts';
import { type Snaps, type SnapToStreet, snapToStreet } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import { horizonMetres, type Mode } from '../norm/norm.ts';
import { beyondHorizon, straightLineDm } from './door-to-door.ts';
import { nearestAlongStreets, nearestInStraightLine } from './nearest-pass.ts';

/** Points of the demand that come to one place, each once, with decimetres from door to door. */
export interface PlaceReach {
  point: Uint32Array;
  distanceDm: Uint16Array;
}

export interface ReachFinder {
  /** Whoever travels to a place at this position, within the limit; left out: the horizon of the mode. */
  reachOf(lonLat: LonLat, limitDm?: number): PlaceReach;
  /**
   * Decimetres from every point to the nearest of the positions; `beyondHorizon` where none is near enough. One array a
   * group: of the first group alone, then of the first two together, and so on. One search from all of a group at once,
   * which goes on where the one before left off, so that it takes no longer for sixty thousand than for one.
   */
  nearestOf(groups: readonly (readonly LonLat[])[]): Uint16Array[];
  /** 1 for each point whose distances are straight lines, since no street is known there. */
  isOffNetwork: Uint8Array;
  /** Where the residents meet the streets. */
  snaps: Snaps;
  /** Where other positions would. */
  snap: SnapToStreet;
}

/**
 * Each `reachOf` is one bounded search against the direction of travel.
 * @param snaps where the residents meet the streets, as `snapResidents` finds it; they must be of this graph and demand
 */
export function reachFinder(
  graph: StreetGraph,
  demand: Demand,
  mode: Mode,
  snaps: Snaps = snapResidents(graph, demand),
): ReachFinder {
  const horizonDm = horizonMetres[mode] * 10;
  let snap: SnapToStreet | null = null;
  const snapPlaces = (lonLat: ArrayLike<number>) => {
    snap ??= snapToStreet(graph);
    return snap(lonLat);
  };
  let grouped: { doors: Doors; onEdge: Doors } | null = null;
  const search = new BoundedSearch(arcsOf(graph, 'incoming'), horizonDm);
  const { isOffNetwork, offNetwork } = offTheNetwork(snaps);
  const collected = new Collector(snaps.edge.length);

  const alongStreets = (place: Snaps, limitDm: number) => {
    grouped ??= { doors: doorsByNode(graph, snaps), onEdge: spotsByEdge(graph, snaps) };
    const { doors, onEdge } = grouped;
    const [edge, offsetDm, connectorDm] = [place.edge[0], place.offsetDm[0], place.connectorDm[0]];
    search.run(seedsTowards(graph, place, 0), limitDm);
    for (let v = 0; v < search.visitedCount; v++) {
      const node = search.visited[v];
      for (let i = doors.first[node]; i < doors.first[node + 1]; i++) {
        collected.offer(doors.spot[i], search.distanceDm[node] + doors.distanceDm[i]);
      }
    }
    for (let i = onEdge.first[edge]; i < onEdge.first[edge + 1]; i++) {
      const alongDm = alongEdgeDm(graph, edge, snaps.offsetDm[onEdge.spot[i]], offsetDm);
      if (alongDm !== null) collected.offer(onEdge.spot[i], onEdge.distanceDm[i] + alongDm + connectorDm);
    }
  };
  let everyPoint: Uint32Array | null = null;
  const allPoints = () => {
    everyPoint ??= new Uint32Array(isOffNetwork.length).map((_, i) => i);
    return everyPoint;
  };
  const inStraightLine = (lonLat: LonLat, points: Uint32Array) => {
    for (const i of points) collected.offer(i, straightLineDm(demand, i, lonLat));
  };
  return {
    isOffNetwork,
    snaps,
    snap: snapPlaces,
    reachOf(lonLat, limitDm = horizonDm) {
      const place = snapPlaces(lonLat);
      const onNetwork = place.edge[0] !== -1;
      collected.limitDm = limitDm;
      if (onNetwork) alongStreets(place, limitDm);
      inStraightLine(lonLat, onNetwork ? offNetwork : allPoints());
      return collected.take();
    },
    nearestOf(groups) {
      search.run([], horizonDm);
      const nearestDm = new Uint16Array(isOffNetwork.length).fill(beyondHorizon);
      return groups.map((positions, g) => {
        const places = snapPlaces(Float64Array.from(positions.flat()));
        nearestAlongStreets(graph, search, snaps, places, nearestDm, horizonDm);
        const offStreet = positions.filter((_, j) => places.edge[j] === -1);
        nearestInStraightLine(demand, offNetwork, positions, nearestDm, horizonDm);
        if (offStreet.length > 0) nearestInStraightLine(demand, allPoints(), offStreet, nearestDm, horizonDm);
        return g + 1 < groups.length ? nearestDm.slice() : nearestDm;
      });
    },
  };
}

/** The points that meet no street, as marks and as a list. */
function offTheNetwork({ edge }: Snaps): { isOffNetwork: Uint8Array; offNetwork: Uint32Array } {
  const isOffNetwork = new Uint8Array(edge.length);
  const offNetwork: number[] = [];
  for (let i = 0; i < edge.length; i++) {
    if (edge[i] !== -1) continue;
    isOffNetwork[i] = 1;
    offNetwork.push(i);
  }
  return { isOffNetwork, offNetwork: Uint32Array.from(offNetwork) };
}

/** Up to so many points passed by for each one found, walking through memory is faster than sorting what was found. */
const passedByPerFound = 8;

/** Gathers the least distance offered for each point, then hands the list over and starts afresh. */
class Collector {
  /** What is further is passed over. */
  limitDm = 0;
  readonly #leastDm: Uint16Array;
  readonly #found: Uint32Array;
  #count = 0;
  #lowest = Number.POSITIVE_INFINITY;
  #highest = -1;

  constructor(pointCount: number) {
    this.#leastDm = new Uint16Array(pointCount).fill(beyondHorizon);
    this.#found = new Uint32Array(pointCount);
  }

  offer(point: number, distanceDm: number): void {
    if (distanceDm > this.limitDm) return;
    const before = this.#leastDm[point];
    if (distanceDm >= before) return;
    this.#leastDm[point] = distanceDm;
    if (before !== beyondHorizon) return;
    this.#found[this.#count++] = point;
    if (point < this.#lowest) this.#lowest = point;
    if (point > this.#highest) this.#highest = point;
  }

  /** In order of point: evaluations then walk through memory instead of jumping. */
  take(): PlaceReach {
    const isDense = this.#highest - this.#lowest < passedByPerFound * this.#count;
    const point = isDense ? this.#byWalking() : this.#found.slice(0, this.#count).sort();
    const distanceDm = new Uint16Array(point.length);
    for (let i = 0; i < point.length; i++) {
      distanceDm[i] = this.#leastDm[point[i]];
      this.#leastDm[point[i]] = beyondHorizon;
    }
    this.#count = 0;
    this.#lowest = Number.POSITIVE_INFINITY;
    this.#highest = -1;
    return { point, distanceDm };
  }

  #byWalking(): Uint32Array {
    const point = new Uint32Array(this.#count);
    let i = 0;
    for (let p = this.#lowest; p <= this.#highest; p++) {
      if (this.#leastDm[p] !== beyondHorizon) point[i++] = p;
    }
    return point;
  }
}
