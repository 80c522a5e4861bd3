// Remote data goes from idle to loading to ready or failed, and can be asked for again.
import { afterEach, expect, test, vi } from 'vitest';
import { useStore } from '../../../web/src/store/store.ts';

const initial = useStore.getInitialState();

afterEach(() => {
  vi.unstubAllGlobals();
  useStore.setState(initial, true);
});

const answer = (body: unknown, init?: ResponseInit) =>
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(body), init));

test('places are loading while they come, and ready when they are there', async () => {
  answer({ places: [{ id: 'a' }], total: 1, next: null });
  expect(useStore.getState().places).toEqual({ status: 'idle' });
  const loaded = useStore.getState().loadPlaces();
  expect(useStore.getState().places).toEqual({ status: 'loading' });
  await loaded;
  expect(useStore.getState().places).toEqual({ status: 'ready', data: [{ id: 'a' }] });
});

test('a catalogue that fails says why, and is ready when a second try succeeds', async () => {
  answer({ title: 'Busy', detail: 'Try later.', type: 'about:blank', status: 503 }, { status: 503 });
  await useStore.getState().loadCatalogue();
  expect(useStore.getState().catalogue).toMatchObject({
    status: 'failed',
    problem: { kind: 'refused', detail: 'Try later.' },
  });
  answer({ name: 'Town' });
  await useStore.getState().loadCatalogue();
  expect(useStore.getState().catalogue).toEqual({ status: 'ready', data: { name: 'Town' } });
});

test('neighbourhoods are kept as a list', async () => {
  answer({ neighbourhoods: [{ code: 'BU00010001' }] });
  await useStore.getState().loadNeighbourhoods({ withPlaces: false });
  expect(useStore.getState().neighbourhoods).toEqual({ status: 'ready', data: [{ code: 'BU00010001' }] });
});

test('a neighbourhood is asked by name once, and again only when the answer did not come', async () => {
  const { nameNeighbourhoods } = useStore.getState();
  const bodies: string[] = [];
  const answerWith = (status: number) =>
    vi.stubGlobal('fetch', async (_address: string, { body }: RequestInit) => {
      bodies.push(String(body));
      const { codes } = JSON.parse(String(body)) as { codes: string[] };
      const neighbourhoods = codes.map((code) => ({ code, name: `Buurt ${code}` }));
      return new Response(JSON.stringify(status === 200 ? { neighbourhoods } : {}), { status });
    });
  answerWith(503);
  await nameNeighbourhoods(['a']);
  answerWith(200);
  await nameNeighbourhoods(['a', 'b']);
  await nameNeighbourhoods(['b', 'c']);
  await nameNeighbourhoods(['c']);
  expect(bodies.map((body) => JSON.parse(body).codes)).toEqual([['a'], ['a', 'b'], ['c']]);
  expect([...useStore.getState().namedNeighbourhoods.keys()]).toEqual(['a', 'b', 'c']);
});

test('a failure of places leaves the rest alone', async () => {
  answer('<html>', { status: 500 });
  await useStore.getState().loadPlaces();
  expect(useStore.getState().places.status).toBe('failed');
  expect(useStore.getState().neighbourhoods.status).toBe('idle');
});
