// The basemap of several extracts as one, with the house numbers of the addresses on it.
import type { AddressPoint } from '../domain/areas/address-point.ts';
import {
  type BasemapFeature,
  type BasemapFeatures,
  layerNames,
  noFeatures,
} from '../domain/basemap/basemap-features.ts';
import type { Bbox, LonLat } from '../domain/lon-lat.ts';

/** Extracts that overlap hold the same features; each is drawn once. */
export function joinBasemaps(
  parts: readonly BasemapFeatures[],
  addresses: readonly AddressPoint[],
  bounds: Bbox,
): BasemapFeatures {
  const joined = parts.length === 1 ? parts[0] : distinctFeatures(parts);
  return { ...joined, house_number: houseNumbers(addresses, bounds) };
}

/** A feature may consist of several pieces, all in the same extract; so the first extract that has it counts. */
function distinctFeatures(parts: readonly BasemapFeatures[]): BasemapFeatures {
  const joined = noFeatures();
  for (const layer of layerNames) {
    const seen = new Set<string>();
    for (const part of parts) {
      const fresh = part[layer].filter(({ id }) => !seen.has(id));
      for (const { id } of fresh) seen.add(id);
      // One layer on both sides, which the compiler cannot see.
      const target: BasemapFeature[] = joined[layer];
      for (const feature of fresh) target.push(feature);
    }
  }
  return joined;
}

/** Homes above each other share a door and its number, which is drawn once. */
function houseNumbers(
  addresses: readonly AddressPoint[],
  [west, south, east, north]: Bbox,
): BasemapFeatures['house_number'] {
  const isInside = ([lon, lat]: LonLat) => lon >= west && lon <= east && lat >= south && lat <= north;
  const numbers = new Map<string, BasemapFeatures['house_number'][number]>();
  for (const { houseNumber, lonLat } of addresses) {
    if (!isInside(lonLat)) continue;
    const id = [...lonLat, houseNumber].join('|');
    numbers.set(id, { id, properties: { number: houseNumber }, geometry: { type: 'point', lonLat } });
  }
  return [...numbers.values()];
}
