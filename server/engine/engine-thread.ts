// A thread with a judge of its own: reads the catalogue, answers one message after the other, and can be told to stop.
import { parentPort, workerData } from 'node:worker_threads';
import { openCatalogue } from '../store/open-catalogue.ts';
import { exactSolver } from './exact-solver.ts';
import { createJudge, type Judge } from './judge.ts';
import type { Asked, Told } from './thread-messages.ts';

/** Progress is told at most so often, milliseconds. */
const progressEveryMs = 100;

const port = parentPort;
if (port === null) throw new Error('This file is the start of a thread, not of a program.');
const store = openCatalogue((workerData as { database: string }).database);
const judge = createJudge(store);
const tell = (told: Told) => port.postMessage(told);

port.on('message', async (asked: Asked) => {
  try {
    const result = await answer(asked);
    tell({ id: asked.id, result, catalogueVersion: judge.catalogueVersion(), asOf: judge.asOf() });
  } catch (error) {
    const { name, message, stack } = error instanceof Error ? error : new Error(String(error));
    tell({ id: asked.id, error: { name, message, stack } });
  }
});

async function answer(asked: Asked): Promise<unknown> {
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
