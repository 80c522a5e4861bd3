// Answers questions about going along streets, one at a time, in small steps so that the server can answer others meanwhile.
import { setImmediate } from 'node:timers/promises';
import type { Route } from '../domain/network/route-finder.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import { EngineBusy } from './engine.ts';
import { findIsochrone, type IsochroneAnswer, type IsochroneQuestion } from './find-isochrone.ts';
import { findNearbyPlaces, type NearbyPlaces, type NearbyQuestion } from './find-nearby-places.ts';
import { findWay, type NoWay, type WayQuestion } from './find-way.ts';
import { streetNetworks } from './street-networks.ts';

/** All reject with EngineBusy when too many wait. */
export interface Travel {
  isochrone(question: IsochroneQuestion): Promise<IsochroneAnswer>;
  /** `null`: no street is near the origin. */
  nearbyPlaces(question: NearbyQuestion): Promise<NearbyPlaces | null>;
  way(question: WayQuestion): Promise<Route | NoWay>;
}

/** Longest stretch of work before others get a turn, milliseconds. */
const turnMs = 8;

/** Questions that may wait for the one that runs: some seconds of work. */
const mostWaiting = 100;

export function createTravel(store: CatalogueStore): Travel {
  const networks = streetNetworks(store);
  let waiting = 0;
  // A search keeps its distances in arrays that the next one writes over, so questions wait for each other.
  let last: Promise<unknown> = Promise.resolve();

  function ask<T>(steps: () => Generator<undefined, T>): Promise<T> {
    if (waiting >= mostWaiting)
      return Promise.reject(
        new EngineBusy('Too many ask for ways along the streets; try again in a moment.'),
      );
    waiting += 1;
    const asked = last
      .then(() => inTurns(steps()))
      .finally(() => {
        waiting -= 1;
      });
    last = asked.catch(() => null);
    return asked;
  }

  return {
    isochrone: (question) =>
      ask(function* () {
        return yield* findIsochrone(yield* networks.of(question.mode), store, question);
      }),
    nearbyPlaces: (question) =>
      ask(function* () {
        return yield* findNearbyPlaces(yield* networks.of(question.mode), store, question);
      }),
    way: (question) =>
      ask(function* () {
        return yield* findWay(yield* networks.of(question.mode), question);
      }),
  };
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
