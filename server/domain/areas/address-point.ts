// An address on the map: where residents are spread over, and what an address in a list is matched against.
import type { LonLat } from '../lon-lat.ts';
import type { Address } from '../places/place.ts';

export interface AddressPoint extends Address {
  lonLat: LonLat;
  /** Homes at this point; 0 for an address that is only a shop, an office or a facility. */
  dwellings: number;
}
