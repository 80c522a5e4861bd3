// What stays as it is while places come and go: neighbourhoods, residents, streets, and the searches over them.
import type { Neighbourhood } from '../areas/area.ts';
import type { Demand } from '../areas/demand.ts';
import { type FindNeighbourhood, neighbourhoodFinder } from '../areas/neighbourhood-finder.ts';
import type { LonLat } from '../lon-lat.ts';
import type { Snaps } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import { horizonMetres, type Mode } from '../norm/norm.ts';
import { type PlaceReach, type ReachFinder, reachFinder } from './place-reach.ts';

export interface Ground {
  neighbourhoods: readonly Neighbourhood[];
  demand: Demand;
  /** Index of the neighbourhood of each demand point. */
  neighbourhoodOf: Uint32Array;
  /** Index of the neighbourhood in which a position lies, or -1. */
  findNeighbourhood: FindNeighbourhood;
  networks: Record<Mode, StreetGraph>;
  /** Residents are put on the streets of a mode when it is first asked for. */
  finder(mode: Mode): ReachFinder;
  /** 1 for each neighbourhood with residents whose distances are straight lines. */
  isStraightLine(mode: Mode): Uint8Array;
}

/** @param snaps where residents meet the streets of each mode, as the import found it; left out: found when needed */
export function layGround(
  neighbourhoods: readonly Neighbourhood[],
  demand: Demand,
  networks: Record<Mode, StreetGraph>,
  snaps: Partial<Record<Mode, Snaps>> = {},
): Ground {
  const neighbourhoodOf = new Uint32Array(demand.lonLat.length / 2);
  neighbourhoods.forEach((_, b) => {
    neighbourhoodOf.fill(b, demand.firstPoint[b], demand.firstPoint[b + 1]);
  });
  const finders: Partial<Record<Mode, ReachFinder>> = {};
  const finder = (mode: Mode) => {
    finders[mode] ??= reachFinder(networks[mode], demand, mode, snaps[mode]);
    return finders[mode];
  };
  const straight: Partial<Record<Mode, Uint8Array>> = {};
  let find: FindNeighbourhood | null = null;
  return {
    neighbourhoods,
    demand,
    neighbourhoodOf,
    findNeighbourhood(lonLat) {
      find ??= neighbourhoodFinder(neighbourhoods);
      return find(lonLat);
    },
    networks,
    finder,
    isStraightLine(mode) {
      straight[mode] ??= anyPoint(finder(mode).isOffNetwork, demand.firstPoint);
      return straight[mode];
    },
  };
}

/** 1 for each neighbourhood of which any point is marked. */
function anyPoint(marks: Uint8Array, firstPoint: Uint32Array): Uint8Array {
  const any = new Uint8Array(firstPoint.length - 1);
  for (let b = 0; b < any.length; b++)
    any[b] = marks.subarray(firstPoint[b], firstPoint[b + 1]).includes(1) ? 1 : 0;
  return any;
}

/** How far the list of who comes to a spot is kept, decimetres by mode; beyond, and where 0, it is made anew each time. */
export type KeptDm = Record<Mode, number>;

export const keptToTheHorizon: KeptDm = {
  walking: horizonMetres.walking * 10,
  cycling: horizonMetres.cycling * 10,
};
export const notKept: KeptDm = { walking: 0, cycling: 0 };

/** One spot on the ground, and who comes to it. */
export class Spot {
  readonly lonLat: LonLat;
  readonly #ground: Ground;
  readonly #keptDm: KeptDm;
  readonly #kept: Partial<Record<Mode, PlaceReach>> = {};
  #neighbourhood: number | null = null;

  constructor(ground: Ground, lonLat: LonLat, keptDm: KeptDm) {
    this.#ground = ground;
    this.lonLat = lonLat;
    this.#keptDm = keptDm;
  }

  /** All who come to it within the horizon of the mode. */
  reach(mode: Mode): PlaceReach {
    return this.reachWithin(mode, keptToTheHorizon[mode]);
  }

  /** At least all who come to it within the limit; those further away may be among them. */
  reachWithin(mode: Mode, limitDm: number): PlaceReach {
    const finder = this.#ground.finder(mode);
    if (limitDm > this.#keptDm[mode]) return finder.reachOf(this.lonLat, limitDm);
    this.#kept[mode] ??= finder.reachOf(this.lonLat, this.#keptDm[mode]);
    return this.#kept[mode];
  }

  /** Index of the neighbourhood that it lies in, or -1. */
  get neighbourhood(): number {
    this.#neighbourhood ??= this.#ground.findNeighbourhood(this.lonLat);
    return this.#neighbourhood;
  }
}
