// The places that one comes to from a position within a limit, nearest first along the streets.
import type { Bbox, LonLat } from '../domain/lon-lat.ts';
import { groundMetres, metresPerDegree, straightLineDetour } from '../domain/network/ground-distance.ts';
import type { StreetReach, StreetSpot } from '../domain/network/street-reach.ts';
import type { Mode } from '../domain/norm/norm.ts';
import type { LocatedPlace } from '../domain/places/place.ts';
import type { PlaceSpot } from '../domain/places/place-spot.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { PlaceFilter } from '../store/place-filter.ts';
import type { StreetNetwork } from './street-networks.ts';

export interface NearbyQuestion {
  lonLat: LonLat;
  mode: Mode;
  /** Decimetres, inclusive; at most the horizon of the mode. */
  limitDm: number;
  filter: PlaceFilter;
  /** Most places to give. */
  limit: number;
  /** Id of a place that is left out: the one from which one asks. */
  except?: string;
}

export interface NearbyPlaces {
  /** Nearest first; equally near by name, then id. */
  places: { place: LocatedPlace; distanceDm: number }[];
  /** How many are within the limit. */
  total: number;
}

/** Work between two turns: about a millisecond. */
const spotsPerStep = 50;

/** From door to door: connectors at both ends count, as METHOD.md measures. `null`: no street is near the position. */
export function* findNearbyPlaces(
  { finder, spotOf }: StreetNetwork,
  store: CatalogueStore,
  { lonLat, limitDm, filter, limit, except }: NearbyQuestion,
): Generator<undefined, NearbyPlaces | null> {
  const reach = finder.reachAt(lonLat, 'from', limitDm);
  if (reach === null) return null;
  yield;
  const spots = store.places.spots({ ...filter, bbox: boxAround(lonLat, limitDm) });
  const within: { spot: PlaceSpot; distanceDm: number }[] = [];
  for (const [i, spot] of spots.entries()) {
    if (i % spotsPerStep === 0) yield;
    const distanceDm = distanceTo(spotOf(spot.lonLat), reach) ?? straightLineDm(lonLat, spot.lonLat);
    if (distanceDm <= limitDm && spot.id !== except) within.push({ spot, distanceDm });
  }
  within.sort(
    (a, b) => a.distanceDm - b.distanceDm || compareText(a.spot.name, b.spot.name, a.spot.id, b.spot.id),
  );
  const places = within.slice(0, limit).flatMap(({ spot, distanceDm }) => {
    // An edit may have taken it out since the spots were read.
    const place = store.places.get(spot.id);
    return place === null ? [] : [{ place, distanceDm }];
  });
  return { places, total: within.length };
}

/** No street within the limit leads further away than the crow flies, but for the rounding of its stretches. */
function boxAround([lon, lat]: LonLat, limitDm: number): Bbox {
  const scale = metresPerDegree(lat);
  const metres = (limitDm / 10) * 1.02 + 50;
  const [dLon, dLat] = [metres / scale.x, metres / scale.y];
  return [lon - dLon, lat - dLat, lon + dLon, lat + dLat];
}

/** `null`: no street is near the place. */
const distanceTo = (spot: StreetSpot | null, reach: StreetReach): number | null =>
  spot && reach.distanceDm(spot.edge, spot.offsetDm) + spot.connectorDm;

const straightLineDm = (from: LonLat, to: LonLat) =>
  Math.round(groundMetres(...from, ...to) * straightLineDetour * 10);

function compareText(a: string, b: string, idA: string, idB: string): number {
  if (a !== b) return a < b ? -1 : 1;
  return idA < idB ? -1 : 1;
}
