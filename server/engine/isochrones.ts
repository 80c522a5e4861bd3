// Answers how far one gets, one question at a time, in small steps so that the server can answer others meanwhile.
import { setImmediate } from 'node:timers/promises';
import type { Polygon } from 'geojson';
import type { Demand } from '../domain/areas/demand.ts';
import { residentsWithin } from '../domain/areas/residents-within.ts';
import { snapResidents } from '../domain/areas/snap-residents.ts';
import type { LonLat } from '../domain/lon-lat.ts';
import { type IsochroneFinder, isochroneFinder } from '../domain/network/isochrone.ts';
import { type Snaps, snapToStreet } from '../domain/network/snap-to-street.ts';
import type { Direction } from '../domain/network/street-reach.ts';
import { indexStretches } from '../domain/network/stretch-index.ts';
import { horizonMetres, type Mode } from '../domain/norm/norm.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';

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

export interface Isochrones {
  ask(question: IsochroneQuestion): Promise<IsochroneAnswer>;
}

interface Network {
  groundVersion: number;
  finder: IsochroneFinder;
  demand: Demand;
  snaps: Snaps;
}

/** Longest stretch of work before others get a turn, milliseconds. */
const turnMs = 8;

/** Reads the streets of a mode from the catalogue when they are first asked for, and again when it changes. */
export function createIsochrones(store: CatalogueStore): Isochrones {
  const networks = new Map<Mode, Network>();

  function* answer({
    lonLat,
    direction,
    mode,
    limitDm,
  }: IsochroneQuestion): Generator<undefined, IsochroneAnswer> {
    let network = networks.get(mode);
    if (network?.groundVersion !== store.groundVersion()) {
      network = yield* loadNetwork(store, mode);
      networks.set(mode, network);
    }
    const { finder, demand, snaps } = network;
    const { polygon, reach } = yield* finder.steps(lonLat, direction, limitDm);
    return {
      polygon,
      basis: reach === null ? 'straight-line' : 'streets',
      residents: Math.round(residentsWithin(demand, snaps, lonLat, limitDm, reach)),
      catalogueVersion: store.version(),
    };
  }

  // A search keeps its distances in arrays that the next one writes over, so questions wait for each other.
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask(question) {
      const asked = last.then(() => inTurns(answer(question)));
      last = asked.catch(() => null);
      return asked;
    },
  };
}

function* loadNetwork(store: CatalogueStore, mode: Mode): Generator<undefined, Network> {
  const { groundVersion, graph, demand, stored } = store.snapshot(() => ({
    groundVersion: store.groundVersion(),
    stored: store.networks.snaps(mode),
    graph: store.networks.streetGraph(mode),
    demand: store.networks.demand(),
  }));
  yield;
  const stretches = indexStretches(graph);
  yield;
  const finder = isochroneFinder(graph, horizonMetres[mode] * 10, stretches);
  yield;
  const snaps = stored ?? snapResidents(graph, demand, snapToStreet(graph, stretches));
  return { groundVersion, finder, demand, snaps };
}

async function inTurns<T>(steps: Generator<undefined, T>): Promise<T> {
  let turnEnds = performance.now() + turnMs;
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
    if (performance.now() < turnEnds) continue;
    await setImmediate();
    turnEnds = performance.now() + turnMs;
  }
}
