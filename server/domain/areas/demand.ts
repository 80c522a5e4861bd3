// Residents as points: where people live, and how many of each group, so that distances can be weighed.
import type { ResidentGroup } from './area.ts';

/**
 * Points lie in order of neighbourhood: those of neighbourhood b are
 * `firstPoint[b]` up to `firstPoint[b + 1]`, b being its index in the catalogue's list (by code).
 */
export interface Demand {
  /** Degrees, interleaved. */
  lonLat: Float64Array;
  firstPoint: Uint32Array;
  /** People (or households) at each point. Sums to the neighbourhood's figure; 0 where that is unknown. */
  weights: Record<ResidentGroup, Float64Array>;
  /** How the points of each neighbourhood were found; values of `demandBasis`. */
  basis: Uint8Array;
  /** Homes in each neighbourhood; `dwellingsUnknown` where the map has no addresses, or too few to be believed. */
  dwellings: Float64Array;
}

export const dwellingsUnknown = -1;

/** `addresses`: dwellings; `streets`: spread along its streets; `innerPoint`: no street is known there. */
export const demandBasis = { addresses: 0, streets: 1, innerPoint: 2 } as const;
