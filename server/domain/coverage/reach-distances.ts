// How far everyone lives from enough qualifying places, for certain and at best.
import type { ReachRequirement } from '../norm/norm.ts';
import { nthNearestDm } from './nth-nearest.ts';
import { type QualifiedPlaces, qualifiedPlaces } from './qualified-places.ts';
import type { Town } from './town.ts';

/** Decimetres from every point to its n-th nearest place; `beyondHorizon` where there are too few. */
export interface ReachDistances {
  /** Counting only the places that qualify. */
  certainDm: Uint16Array;
  /** Counting the unknown places too; the very same array where there are none. */
  possibleDm: Uint16Array;
  qualified: QualifiedPlaces;
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
  const groups = unknown.length === 0 ? [yes] : [yes, unknown];
  const [certainDm, possibleDm = certainDm] = nthNearestDm(town, mode, groups, count);
  return { certainDm, possibleDm, qualified };
}
