// The streets of each mode as searches need them: read from the catalogue when first asked for, and again when it changes.
import type { Demand } from '../domain/areas/demand.ts';
import { snapResidents } from '../domain/areas/snap-residents.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { type IsochroneFinder, isochroneFinder } from '../domain/network/isochrone.ts';
import { type FindRoute, routeFinder } from '../domain/network/route-finder.ts';
import { type Snaps, snapToStreet } from '../domain/network/snap-to-street.ts';
import type { StreetSpot } from '../domain/network/street-reach.ts';
import { indexStretches } from '../domain/network/stretch-index.ts';
import { horizonMetres, type Mode } from '../domain/norm/norm.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';

export interface StreetNetwork {
  finder: IsochroneFinder;
  findRoute: FindRoute;
  /** Where a place meets the streets; kept, as the same places are asked for again and again. */
  spotOf(lonLat: LonLat): StreetSpot | null;
  demand: Demand;
  /** Where the residents do. */
  snaps: Snaps;
}

export interface StreetNetworks {
  /** In small steps, since a country's streets take seconds. */
  of(mode: Mode): Generator<undefined, StreetNetwork>;
}

export function streetNetworks(store: CatalogueStore): StreetNetworks {
  const networks = new Map<Mode, StreetNetwork & { groundVersion: number }>();
  return {
    *of(mode) {
      const known = networks.get(mode);
      if (known?.groundVersion === store.groundVersion()) return known;
      const network = yield* loadNetwork(store, mode);
      networks.set(mode, network);
      return network;
    },
  };
}

function* loadNetwork(
  store: CatalogueStore,
  mode: Mode,
): Generator<undefined, StreetNetwork & { groundVersion: number }> {
  const { groundVersion, graph, names, demand, stored } = store.snapshot(() => ({
    groundVersion: store.groundVersion(),
    stored: store.networks.snaps(mode),
    graph: store.networks.streetGraph(mode),
    names: store.networks.streetNames(mode),
    demand: store.networks.demand(),
  }));
  yield;
  const stretches = indexStretches(graph);
  yield;
  const finder = isochroneFinder(graph, horizonMetres[mode] * 10, stretches);
  yield;
  const snap = snapToStreet(graph, stretches);
  const spots = new Map<string, StreetSpot | null>();
  const spotOf = (lonLat: LonLat) => {
    const key = lonLat.join();
    const known = spots.get(key);
    if (known !== undefined) return known;
    const { edge, offsetDm, connectorDm } = snap(lonLat);
    const spot =
      edge[0] === -1 ? null : { edge: edge[0], offsetDm: offsetDm[0], connectorDm: connectorDm[0] };
    spots.set(key, spot);
    return spot;
  };
  const findRoute = routeFinder(graph, names);
  return {
    groundVersion,
    finder,
    findRoute,
    spotOf,
    demand,
    snaps: stored ?? snapResidents(graph, demand, snap),
  };
}
