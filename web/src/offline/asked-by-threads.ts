// What the map's own threads asked for before the service worker was there: a browser tells a page only what the page itself asked for.

const asked = new Set<string>();

/** As many as the service worker keeps tiles. A page without a worker, as in a frame, never asks for them again. */
const most = 400;

export function noteAsked(url: string): void {
  if (navigator.serviceWorker?.controller === null && asked.size < most) asked.add(url);
}

export const askedByThreads = (): Iterable<string> => asked;
