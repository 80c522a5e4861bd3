// A thread with a judge and a map of places of its own: reads the catalogue, answers one message after the other, and can be told to stop.
import { parentPort, workerData } from 'node:worker_threads';
import { openCatalogue } from '../store/open-catalogue.ts';
import { currentCatalogue, type PlaceQuestion } from './engine.ts';
import { exactSolver } from './exact-solver.ts';
import { createJudge, type Judge } from './judge.ts';
import { createPlaceMap } from './place-map.ts';
import type { Asked, Told } from './thread-messages.ts';

/** Progress is told at most so often, milliseconds. */
const progressEveryMs = 100;

const port = parentPort;
if (port === null) throw new Error('This file is the start of a thread, not of a program.');
const store = openCatalogue((workerData as { database: string }).database);
const judge = createJudge(store);
const placeMap = createPlaceMap(store);
const tell = (told: Told) => port.postMessage(told);

port.on('message', async (asked: Asked) => {
  try {
    const result = await answer(asked);
    // Of the judge's own catalogue: to ask the judge is to have a town read.
    const { catalogueVersion, asOf } = isOfPlaces(asked.question) ? currentCatalogue(store) : judge;
    tell({ id: asked.id, result, catalogueVersion: catalogueVersion(), asOf: asOf() });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ id: asked.id, error: { name, message, stack } });
  }
});

function isOfPlaces(question: Asked['question']): question is PlaceQuestion {
  return question in placeMap;
}

async function answer(asked: Asked): Promise<unknown> {
  if (isOfPlaces(asked.question)) {
    const put = placeMap[asked.question] as (...about: unknown[]) => unknown;
    return put(...asked.about);
  }
  if (asked.question !== 'suggestSites') {
    const put = judge[asked.question] as (...about: unknown[]) => unknown;
    return put(...asked.about);
  }
  const stop = new Int32Array(asked.stop);
  let toldAt = 0;
  const watch = {
    isAborted: () => Atomics.load(stop, 0) !== 0,
    progress: (share: number, best: number) => {
      if (performance.now() - toldAt < progressEveryMs) return;
      toldAt = performance.now();
      tell({ id: asked.id, progress: { share, best } });
    },
  };
  const [norm, sites] = asked.about as Parameters<Judge['suggestSites']>;
  return judge.suggestSites(norm, sites, watch, await exactSolver());
}
