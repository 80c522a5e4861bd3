// The surroundings of a place: one question at a time, and no shape of one place under the name of another.
import { afterEach, expect, test, vi } from 'vitest';
import { useStore } from '../../../web/src/store/store.ts';

const initial = useStore.getInitialState();

afterEach(() => {
  vi.unstubAllGlobals();
  useStore.setState(initial, true);
});

interface Asked {
  body: { place: string; mode: string; within: { value: number; unit: string } };
  signal: AbortSignal;
  answer(status?: number): void;
}

/** Answers when the test says so; an answer is the question itself as geometry. */
function listen(): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal(
    'fetch',
    (_path: string, { body, signal }: { body: string; signal: AbortSignal }) =>
      new Promise<Response>((resolve, reject) => {
        signal.addEventListener('abort', () => reject(signal.reason));
        const question = JSON.parse(body);
        asked.push({
          body: question,
          signal,
          answer: (status = 200) =>
            resolve(
              new Response(JSON.stringify({ geometry: question, title: 'No', detail: 'No.' }), { status }),
            ),
        });
      }),
  );
  return asked;
}

const { loadIsochrone, changeIsochroneChoice } = useStore.getState();

test('the place and the choice are asked for, in the body', async () => {
  const asked = listen();
  changeIsochroneChoice({ mode: 'cycling', minutes: '15' });
  const loaded = loadIsochrone('a');
  expect(useStore.getState().isochrone).toEqual({ status: 'loading' });
  asked[0].answer();
  await loaded;
  expect(asked[0].body).toEqual({
    place: 'a',
    mode: 'cycling',
    within: { value: 15, unit: 'minutes' },
  });
  expect(useStore.getState().isochrone.status).toBe('ready');
  expect(useStore.getState().isochroneShape).toEqual(asked[0].body);
});

test('another place stops the question about the first, and its shape is gone at once', async () => {
  const asked = listen();
  const first = loadIsochrone('a');
  asked[0].answer();
  await first;
  const second = loadIsochrone('b');
  expect(useStore.getState().isochroneShape).toBeNull();
  const third = loadIsochrone('c');
  expect(asked[1].signal.aborted).toBe(true);
  asked[2].answer();
  await Promise.all([second, third]);
  expect(useStore.getState().isochroneShape).toMatchObject({ place: 'c' });
});

test('the shape of the same place stays while one for other minutes is on its way', async () => {
  const asked = listen();
  const first = loadIsochrone('a');
  asked[0].answer();
  await first;
  changeIsochroneChoice({ minutes: '5' });
  void loadIsochrone('a');
  expect(useStore.getState().isochroneShape).toMatchObject({ within: { value: 10 } });
});

test('a failure says so and leaves no shape; no place, no question', async () => {
  const asked = listen();
  const loaded = loadIsochrone('a');
  asked[0].answer(503);
  await loaded;
  expect(useStore.getState().isochrone.status).toBe('failed');
  expect(useStore.getState().isochroneShape).toBeNull();
  await loadIsochrone(null);
  expect(asked).toHaveLength(1);
  expect(useStore.getState().isochrone).toEqual({ status: 'idle' });
});
