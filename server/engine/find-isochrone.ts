// How far one gets from a position, or who can come to it: the polygon, and the residents within it.
import type { Polygon } from 'geojson';
import { residentsWithin } from '../domain/areas/residents-within.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import type { Direction } from '../domain/network/street-reach.ts';
import type { Mode } from '../domain/norm/norm.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import type { StreetNetwork } from './street-networks.ts';

export interface IsochroneQuestion {
  lonLat: LonLat;
  direction: Direction;
  mode: Mode;
  /** Decimetres, inclusive; at most the horizon of the mode. */
  limitDm: number;
}

export interface IsochroneAnswer {
  polygon: Polygon;
  /** Whether streets were followed, or none is near. */
  basis: 'streets' | 'straight-line';
  /** Whole people; those of neighbourhoods that withhold the figure are not in it. */
  residents: number;
  catalogueVersion: number;
}

export function* findIsochrone(
  { finder, demand, snaps }: StreetNetwork,
  store: CatalogueStore,
  { lonLat, direction, limitDm }: IsochroneQuestion,
): Generator<undefined, IsochroneAnswer> {
  const { polygon, reach } = yield* finder.steps(lonLat, direction, limitDm);
  return {
    polygon,
    basis: reach === null ? 'straight-line' : 'streets',
    residents: Math.round(residentsWithin(demand, snaps, lonLat, limitDm, reach)),
    catalogueVersion: store.version(),
  };
}
