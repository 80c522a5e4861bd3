// How far everyone lives from enough qualifying places, for certain and at best.
import type { ReachRequirement } from '../norm/norm.ts';
import { nearerOfBoth, nearestFirst, nthNearestDm } from './nth-nearest.ts';
import { type QualifiedPlaces, qualifiedPlaces } from './qualified-places.ts';
import type { Town } from './town.ts';

/** Distance of every point to its n-th nearest place. */
export interface ReachDistances {
  /** Counting only the places that qualify. */
  certain: OrderedDistances;
  /** Counting the unknown places too; the very same object where there are none. */
  possible: OrderedDistances;
  qualified: QualifiedPlaces;
}

export interface OrderedDistances {
  /** Decimetres, one a point; `beyondHorizon` where there are too few places. */
  distanceDm: Uint16Array;
  /**
   * The points within the horizon, nearest first: their indices, and beside them their distances and
   * neighbourhoods, so that a sum over them walks through memory instead of jumping.
   */
  nearestFirst: Uint32Array;
  orderedDm: Uint16Array;
  orderedNeighbourhood: Uint32Array;
}

type Asked = Pick<ReachRequirement, 'mode' | 'count' | 'places'>;

/**
 * Thresholds, shares and groups are tried by the dozen on the same places, so the latest distances of a
 * town are kept; they go with it.
 */
const remembered = new WeakMap<Town, Map<string, ReachDistances>>();
const rememberedPerTown = 12;

/** @param staleBefore records last checked before this ISO date are unknown; null: never */
export function reachDistances(town: Town, asked: Asked, staleBefore: string | null): ReachDistances {
  const known = remembered.get(town) ?? new Map<string, ReachDistances>();
  remembered.set(town, known);
  const question = JSON.stringify([asked.mode, asked.count, asked.places, staleBefore]);
  const distances = known.get(question) ?? measure(town, asked, staleBefore);
  known.delete(question);
  known.set(question, distances);
  if (known.size > rememberedPerTown) known.delete(known.keys().next().value as string);
  return distances;
}

function measure(town: Town, { mode, count, places }: Asked, staleBefore: string | null): ReachDistances {
  const qualified = qualifiedPlaces(town, places, staleBefore);
  const { yes, unknown } = qualified;
  const certainDm = nthNearestDm(town, mode, yes, count);
  const certain = ordered(town, certainDm);
  if (unknown.length === 0) return { certain, possible: certain, qualified };
  const possibleDm =
    count === 1
      ? nearerOfBoth(certainDm, nthNearestDm(town, mode, unknown, 1))
      : nthNearestDm(town, mode, [...yes, ...unknown], count);
  return { certain, possible: ordered(town, possibleDm), qualified };
}

function ordered(town: Town, distanceDm: Uint16Array): OrderedDistances {
  const order = nearestFirst(distanceDm);
  const orderedDm = new Uint16Array(order.length);
  const orderedNeighbourhood = new Uint32Array(order.length);
  for (let k = 0; k < order.length; k++) {
    orderedDm[k] = distanceDm[order[k]];
    orderedNeighbourhood[k] = town.neighbourhoodOf[order[k]];
  }
  return { distanceDm, nearestFirst: order, orderedDm, orderedNeighbourhood };
}
