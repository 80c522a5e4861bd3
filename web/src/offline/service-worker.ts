// The service worker: keeps the shell of the finder and the last answers on the device, so that the list works without internet.
import { type CacheRule, cacheRuleOf } from './cache-rules.ts';
import type { KeptMessage } from './kept-message.ts';

/** Put here by web/emit-service-worker.ts: what the first page of this version is made of, and a name for that. */
declare const builtShell: { version: string; files: readonly string[] };

/** As much of the worker's own types as is used: TypeScript's library of them does not go with that of pages. */
interface LifeEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends LifeEvent {
  readonly request: Request;
  readonly clientId: string;
  respondWith(answer: Promise<Response>): void;
}
interface WorkerScope {
  readonly location: Location;
  readonly clients: {
    claim(): Promise<void>;
    get(id: string): Promise<{ postMessage(message: KeptMessage): void } | undefined>;
  };
  addEventListener(type: 'install' | 'activate', listener: (event: LifeEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
const worker = self as unknown as WorkerScope;

const shellPrefix = 'shell-';
const shell = `${shellPrefix}${builtShell.version}`;

/** Most entries of each; the oldest go first. A tile is some 20 kB. */
const most = { files: 120, answers: 60, tiles: 400 };
type Store = keyof typeof most;

// A new version waits until no page of the old one is open, and so takes over at the next visit.
worker.addEventListener('install', (event) => {
  event.waitUntil(caches.open(shell).then((cache) => cache.addAll([...builtShell.files])));
});

worker.addEventListener('activate', (event) => event.waitUntil(takeOver()));

async function takeOver(): Promise<void> {
  const old = (await caches.keys()).filter((name) => name.startsWith(shellPrefix) && name !== shell);
  await Promise.all(old.map((name) => caches.delete(name)));
  await worker.clients.claim();
}

const answerBy: Record<CacheRule, (event: FetchEvent) => Promise<Response>> = {
  page: async ({ request }) => {
    try {
      return await fetch(request);
    } catch (error) {
      return (
        (await (await caches.open(shell)).match('/index.html', { ignoreVary: true })) ?? Promise.reject(error)
      );
    }
  },
  file: (event) => firstKept(event, 'files'),
  tile: (event) => firstKept(event, 'tiles'),
  answer: async (event) => {
    try {
      return keepCopy(event, 'answers', await fetch(event.request));
    } catch (error) {
      const kept = await (await caches.open('answers')).match(event.request);
      if (kept === undefined || event.request.signal.aborted) throw error;
      event.waitUntil(tell(event.clientId, kept));
      return kept;
    }
  },
};

worker.addEventListener('fetch', (event) => {
  const rule = cacheRuleOf(event.request, worker.location.origin);
  if (rule !== null) event.respondWith(answerBy[rule](event));
});

async function firstKept(event: FetchEvent, store: Store): Promise<Response> {
  const kept = await caches.match(event.request, { ignoreVary: true });
  return kept ?? keepCopy(event, store, await fetch(event.request));
}

function keepCopy(event: FetchEvent, store: Store, response: Response): Response {
  if (response.status === 200) event.waitUntil(keep(event.request, response.clone(), store));
  return response;
}

async function keep(request: Request, response: Response, store: Store): Promise<void> {
  const cache = await caches.open(store);
  await cache.put(request, response);
  const kept = await cache.keys();
  await Promise.all(kept.slice(0, Math.max(0, kept.length - most[store])).map((old) => cache.delete(old)));
}

/** The page says from when its list is. */
async function tell(clientId: string, { headers }: Response): Promise<void> {
  const client = await worker.clients.get(clientId);
  client?.postMessage({ keptOn: headers.get('date') ?? new Date(0).toUTCString() });
}
