// Starts the service worker of a built page, and hears from it when answers are not of now.
import { jsonAccept } from '../api/request.ts';
import { useStore } from '../store/store.ts';
import { askedByThreads } from './asked-by-threads.ts';
import { cacheRuleOf } from './cache-rules.ts';
import type { KeptMessage } from './kept-message.ts';

/** Never within another site's frame, nor where a browser has none. */
export function startWorker(): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator) || self !== top) return;
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }: MessageEvent<KeptMessage>) =>
    useStore.getState().noteKept(data.keptOn),
  );
  if (serviceWorker.controller === null)
    serviceWorker.addEventListener('controllerchange', passAgain, { once: true });
  // After all that the page itself waits for. Without a worker everything works but a visit without internet.
  const start = () => void serviceWorker.register('/service-worker.js').catch(() => {});
  if (document.readyState === 'complete') start();
  else window.addEventListener('load', start, { once: true });
}

/** What a first visit asked for before its worker was there passes by it once more, mostly out of the browser's own cache. */
function passAgain(): void {
  const begun = performance.now();
  const passed = new Set<string>();
  // An answer may still be on its way.
  const pass = (name: string) => {
    if (passed.has(name)) return;
    passed.add(name);
    const request = new Request(name, { headers: { Accept: jsonAccept } });
    if (cacheRuleOf(request, location.origin) !== null) void fetch(request).catch(() => {});
  };
  for (const name of askedByThreads()) pass(name);
  const observer = new PerformanceObserver((list) => {
    for (const { name, startTime } of list.getEntries()) if (startTime <= begun) pass(name);
  });
  // A page that the server drew holds it already, and does not ask.
  void fetch('/api/v1/catalogue', { headers: { Accept: jsonAccept } }).catch(() => {});
  observer.observe({ type: 'resource', buffered: true });
}
