// Finds the neighbourhood in which a point lies.
import { bbox, booleanPointInPolygon } from '@turf/turf';
import Flatbush from 'flatbush';
import type { LonLat } from '../lon-lat.ts';
import type { Neighbourhood } from './area.ts';

/** Index of the neighbourhood that holds the point (the first by list, on a shared border), or -1. */
export type FindNeighbourhood = (lonLat: LonLat) => number;

export function neighbourhoodFinder(
  neighbourhoods: readonly Pick<Neighbourhood, 'geometry'>[],
): FindNeighbourhood {
  if (neighbourhoods.length === 0) return () => -1;
  const boxes = new Flatbush(neighbourhoods.length);
  for (const { geometry } of neighbourhoods) {
    const [west, south, east, north] = bbox(geometry);
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  return ([lon, lat]) => {
    const candidates = boxes.search(lon, lat, lon, lat).sort((a, b) => a - b);
    return candidates.find((b) => booleanPointInPolygon([lon, lat], neighbourhoods[b].geometry)) ?? -1;
  };
}
