// The engine as the server has it: one thread judges, another searches for sites, a third draws places, and the server's own loop waits for neither.
import { Worker } from 'node:worker_threads';
import { RequirementError } from '../domain/coverage/requirement-error.ts';
import { SearchAborted } from '../domain/coverage/sites/site-question.ts';
import { ScenarioError } from '../domain/scenario/scenario-error.ts';
import type { CatalogueStore } from '../store/open-catalogue.ts';
import { type Answer, currentCatalogue, type Engine, EngineBusy, type SearchOptions } from './engine.ts';
import type { SuggestedSites } from './suggest-sites.ts';
import type { Asked, Told } from './thread-messages.ts';

/** Searches that may wait for the one that runs. */
const mostWaiting = 8;

/** Errors that the asker should hear of come back as themselves; anything else is a fault of ours. */
const knownErrors = {
  RequirementError: (message: string) => new RequirementError(message),
  ScenarioError: (message: string) => new ScenarioError(message),
  SearchAborted: () => new SearchAborted(),
};

/** @param database path of the catalogue that `store` has open */
export function engineInThreads(database: string, store: CatalogueStore): Engine {
  const judging = new Thread(database);
  const searching = new Thread(database);
  const drawing = new Thread(database);
  return {
    ...currentCatalogue(store),
    ask: (question, ...about) => judging.ask({ question, about }) as Promise<Answer<never>>,
    askPlaces: (question, ...about) => drawing.ask({ question, about }) as Promise<Answer<never>>,
    async suggestSites(norm, asked, { onProgress, signal }: SearchOptions = {}) {
      if (searching.waiting > mostWaiting)
        throw new EngineBusy('Others are searching for sites already; try again in a moment.');
      const stop = new SharedArrayBuffer(4);
      const onAbort = () => Atomics.store(new Int32Array(stop), 0, 1);
      if (signal?.aborted) onAbort();
      signal?.addEventListener('abort', onAbort);
      const { requirements, stalenessMonths } = norm;
      const about = [{ requirements, stalenessMonths }, asked];
      return searching
        .ask<SuggestedSites>({ question: 'suggestSites', about, stop }, onProgress)
        .finally(() => signal?.removeEventListener('abort', onAbort));
    },
    close: async () => {
      await Promise.all([judging.close(), searching.close(), drawing.close()]);
    },
  };
}

type Put = Asked extends infer Each ? (Each extends Asked ? Omit<Each, 'id'> : never) : never;

interface Pending {
  resolve(answer: Answer<unknown>): void;
  reject(error: Error): void;
  onProgress?: SearchOptions['onProgress'];
}

/** Started when it is first asked, and again when it died. */
class Thread {
  readonly #database: string;
  readonly #pending = new Map<number, Pending>();
  #worker: Worker | null = null;
  #lastId = 0;

  constructor(database: string) {
    this.#database = database;
  }

  get waiting(): number {
    return this.#pending.size;
  }

  ask<T>(put: Put, onProgress?: SearchOptions['onProgress']): Promise<Answer<T>> {
    this.#worker ??= this.#start();
    this.#lastId += 1;
    const id = this.#lastId;
    return new Promise<Answer<T>>((resolve, reject) => {
      this.#pending.set(id, { resolve: resolve as Pending['resolve'], reject, onProgress });
      this.#worker?.postMessage({ ...put, id });
    });
  }

  async close(): Promise<void> {
    await this.#worker?.terminate();
  }

  #start(): Worker {
    const worker = new Worker(new URL('./start-thread.mjs', import.meta.url), {
      workerData: { database: this.#database },
    });
    worker.on('message', (told: Told) => this.#hear(told));
    worker.on('error', (error) => this.#fail(error));
    worker.on('exit', () => this.#fail(new Error('The thread of the engine ended.')));
    return worker;
  }

  #hear(told: Told): void {
    const pending = this.#pending.get(told.id);
    if (pending === undefined) return;
    if ('progress' in told) {
      pending.onProgress?.(told.progress.share, told.progress.best);
      return;
    }
    this.#pending.delete(told.id);
    if ('error' in told) pending.reject(revived(told.error));
    else pending.resolve(told);
  }

  #fail(error: Error): void {
    this.#worker = null;
    for (const { reject } of this.#pending.values()) reject(error);
    this.#pending.clear();
  }
}

function revived({ name, message, stack }: { name: string; message: string; stack?: string }): Error {
  const make = knownErrors[name as keyof typeof knownErrors] ?? ((text: string) => new Error(text));
  return Object.assign(make(message), { stack });
}
