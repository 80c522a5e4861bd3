// All pages of places come as one list, or not at all.
import { afterEach, expect, test, vi } from 'vitest';
import { fetchPlaces } from '../../../web/src/api/places.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

const page = (ids: string[], next: string | null) =>
  new Response(JSON.stringify({ places: ids.map((id) => ({ id })), total: 3, next }), {
    headers: { ETag: '"5"' },
  });

test('follows the cursor until the last page', async () => {
  const fetch = vi
    .fn<typeof globalThis.fetch>()
    .mockResolvedValueOnce(page(['a', 'b'], 'c/2'))
    .mockResolvedValueOnce(page(['c'], null));
  vi.stubGlobal('fetch', fetch);
  expect(await fetchPlaces()).toEqual({
    ok: true,
    data: [{ id: 'a' }, { id: 'b' }, { id: 'c' }],
    version: '5',
  });
  expect(fetch.mock.calls.map(([path]) => path)).toEqual([
    '/api/v1/places?limit=1000',
    '/api/v1/places?limit=1000&cursor=c%2F2',
  ]);
});

test('is a problem when a later page fails', async () => {
  vi.stubGlobal(
    'fetch',
    vi
      .fn<typeof globalThis.fetch>()
      .mockResolvedValueOnce(page(['a', 'b'], 'c'))
      .mockResolvedValueOnce(new Response('', { status: 503 })),
  );
  expect(await fetchPlaces()).toMatchObject({ ok: false, problem: { kind: 'refused', status: 503 } });
});
