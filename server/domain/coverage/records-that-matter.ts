// Names the records whose answer would make a figure more certain.
import type { Requirement } from '../norm/norm.ts';
import { doubtsAbout } from './qualifying.ts';
import type { Reason } from './result.ts';
import type { Town } from './town.ts';

/** The most records that a reason names. */
const namedRecords = 10;

/** A place that may or may not qualify, and how much hangs on it: people, or an amount. */
export interface Doubtful {
  /** Index into the places of the town. */
  place: number;
  matters: number;
}

/**
 * At most two reasons: records that are too old or have no date, and fresh ones that leave out what is asked. Those
 * that matter most come first, equals by id.
 */
export function recordReasons(
  town: Town,
  requirement: Requirement,
  staleBefore: string | null,
  doubtful: Doubtful[],
): Reason[] {
  const named = doubtful
    .map(({ place, matters }) => ({ place: town.places[place], matters }))
    .sort((a, b) => b.matters - a.matters || (a.place.id < b.place.id ? -1 : 1));
  const isOld = named.map(({ place }) => doubtsAbout(place, requirement.places, staleBefore).includes('age'));
  const reason = (code: Reason['code'], old: boolean): Reason[] => {
    const placeIds = named.flatMap(({ place }, i) => (isOld[i] === old ? [place.id] : []));
    return placeIds.length === 0 ? [] : [{ code, placeIds: placeIds.slice(0, namedRecords) }];
  };
  return [...reason('stale-records', true), ...reason('unknown-records', false)];
}
