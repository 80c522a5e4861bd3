// As much of a place as a sign on a map needs.
import type { LonLat } from '../lon-lat.ts';

export interface PlaceSpot {
  id: string;
  name: string;
  /** The main one. */
  kind: string;
  lonLat: LonLat;
  /** `null`: across the border. */
  neighbourhoodCode: string | null;
}
