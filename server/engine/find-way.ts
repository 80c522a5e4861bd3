// The way from a position to a place, along the streets of one mode.
import type { LonLat } from '../domain/lon-lat.ts';
import type { Route } from '../domain/network/route-finder.ts';
import { horizonMetres, type Mode } from '../domain/norm/norm.ts';
import type { StreetNetwork } from './street-networks.ts';

export interface WayQuestion {
  from: LonLat;
  to: LonLat;
  mode: Mode;
}

/** Why there is none: no street near where it begins or ends, or none of at most the horizon of the mode. */
export type NoWay = 'no-street-at-origin' | 'no-street-at-place' | 'too-far';

export function* findWay(
  { finder, findRoute, spotOf }: StreetNetwork,
  { from, to, mode }: WayQuestion,
): Generator<undefined, Route | NoWay> {
  const spot = spotOf(to);
  if (spot === null) return 'no-street-at-place';
  const reach = finder.reachAt(from, 'from', horizonMetres[mode] * 10);
  if (reach === null) return 'no-street-at-origin';
  yield;
  return findRoute(from, reach, { lonLat: to, spot }) ?? 'too-far';
}
