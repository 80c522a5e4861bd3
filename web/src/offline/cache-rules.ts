// What the service worker keeps on a visitor's device, and what it never does: nothing that was sent, searched for, or seen near where someone is.

/** `page`: the network, else the kept shell; `file`: never changes under its name; `answer`: the network, else the last one; `tile`: never changes under its version. */
export type CacheRule = 'page' | 'file' | 'answer' | 'tile';

const answers =
  /^\/api\/v1\/(catalogue|(places|neighbourhoods)(\/[^/]+)?|neighbourhoods\/[^/]+\/teams|districts)$/;
const tileDescriptions = /^\/tiles\/(tiles|areas)\.json$/;

/** `null`: the worker stays out of it. A page asks with `no-store` for what may tell where its visitor is. */
export function cacheRuleOf(
  { method, mode, cache, url }: Pick<Request, 'method' | 'mode' | 'cache' | 'url'>,
  ownOrigin: string,
): CacheRule | null {
  const { origin, pathname, searchParams } = new URL(url);
  if (method !== 'GET' || origin !== ownOrigin || cache === 'no-store') return null;
  // Other sites frame it, with headers of its own.
  if (mode === 'navigate') return pathname === '/embed' ? null : 'page';
  if (pathname.startsWith('/assets/') || pathname === '/first-look.js') return 'file';
  if (answers.test(pathname)) return searchParams.has('q') ? null : 'answer';
  if (tileDescriptions.test(pathname)) return 'answer';
  return pathname.startsWith('/tiles/') && searchParams.has('v') ? 'tile' : null;
}
