// What coverage is computed from: the ground, and the places on it.
import type { Neighbourhood } from '../areas/area.ts';
import type { Demand } from '../areas/demand.ts';
import type { LonLat } from '../lon-lat.ts';
import { hilbertOrder } from '../network/hilbert-order.ts';
import type { Snaps } from '../network/snap-to-street.ts';
import type { StreetGraph } from '../network/street-graph.ts';
import type { Mode } from '../norm/norm.ts';
import type { Place } from '../places/place.ts';
import { type Ground, keptToTheHorizon, layGround, notKept, Spot } from './ground.ts';

export interface Town extends Ground {
  places: readonly Place[];
  /** Where each place stands, in the order of `places`. */
  spots: readonly Spot[];
  /**
   * Indices of the places in the order in which to go through them: of many places neighbours come one after the other,
   * so that the streets around are still at hand.
   */
  placeOrder: Uint32Array;
  /** Whether the list of who comes to a place is kept; of many places it is not. */
  keepsLists: boolean;
}

/** From this many on, lists of who comes to each place would fill the memory: distances are found in passes instead. */
const manyPlaces = 5000;

/**
 * A town that can be judged by any norm. Searches are made when a requirement first needs them.
 * @param snaps as for `layGround`
 */
export function surveyTown(
  neighbourhoods: readonly Neighbourhood[],
  demand: Demand,
  places: readonly Place[],
  networks: Record<Mode, StreetGraph>,
  snaps?: Partial<Record<Mode, Snaps>>,
): Town {
  return settle(layGround(neighbourhoods, demand, networks, snaps), places, new Map());
}

/** The same ground with other places; what was searched from a spot that is still in use is kept. */
export function withPlaces(town: Town, places: readonly Place[]): Town {
  const keptAsNow = town.keepsLists === places.length < manyPlaces;
  return settle(town, places, new Map(keptAsNow ? town.spots.map((spot) => [keyOf(spot.lonLat), spot]) : []));
}

const keyOf = ([lon, lat]: LonLat) => `${lon},${lat}`;

function settle(ground: Ground, places: readonly Place[], known: Map<string, Spot>): Town {
  const keepsLists = places.length < manyPlaces;
  const spots = places.map(({ lonLat }) => {
    const spot =
      known.get(keyOf(lonLat)) ?? new Spot(ground, lonLat, keepsLists ? keptToTheHorizon : notKept);
    known.set(keyOf(lonLat), spot);
    return spot;
  });
  const placeOrder = keepsLists
    ? new Uint32Array(places.length).map((_, j) => j)
    : hilbertOrder(Float64Array.from(places.flatMap(({ lonLat }) => lonLat)));
  return { ...ground, places, spots, placeOrder, keepsLists };
}
