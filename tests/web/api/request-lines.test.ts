// An answer that comes line by line is heard line by line, however the network cuts it, and a refusal is a problem.
import { afterEach, expect, test, vi } from 'vitest';
import { searchSites } from '../../../web/src/api/findings.ts';
import { requestLines } from '../../../web/src/api/request-lines.ts';

afterEach(() => vi.unstubAllGlobals());

const asked = { norm: 'samen', requirement: 'near', count: 1 };

/** One chunk of bytes a piece. */
const streamed = (pieces: string[]) =>
  vi.stubGlobal('fetch', async () => {
    const encoder = new TextEncoder();
    return new Response(
      new ReadableStream({
        start(controller) {
          for (const piece of pieces) controller.enqueue(encoder.encode(piece));
          controller.close();
        },
      }),
    );
  });

test('lines come one by one, also where a piece ends within a line or holds many', async () => {
  streamed(['{"progress":0.', '25}\n{"progress":0.5}\n{"pro', 'gress":1}\n{"result":{"gained":', '3}}']);
  const heard: unknown[] = [];
  const answer = await requestLines('/lines', { body: {} }, (line) => heard.push(line));
  expect(heard).toEqual([{ progress: 0.25 }, { progress: 0.5 }, { progress: 1 }, { result: { gained: 3 } }]);
  expect(answer).toMatchObject({ ok: true, data: { result: { gained: 3 } } });
});

test('a search tells its progress and gives its result; a problem at its end is the answer', async () => {
  streamed(['{"progress":0.5,"best":1}\n', '{"result":{"gained":3}}\n']);
  const progress: number[] = [];
  const { signal } = new AbortController();
  const found = await searchSites(asked, (share) => progress.push(share), signal);
  expect([progress, found]).toMatchObject([[0.5], { ok: true, data: { gained: 3 } }]);
  streamed(['{"problem":{"detail":"The search was stopped before it had an answer."}}\n']);
  expect(await searchSites(asked, () => {}, signal)).toMatchObject({
    ok: false,
    problem: { kind: 'refused', detail: 'The search was stopped before it had an answer.' },
  });
});

test('a refusal before the first line says why, and half an answer is no answer', async () => {
  const details = { title: 'Invalid', detail: 'There is no norm with id x.', status: 400 };
  vi.stubGlobal('fetch', async () => new Response(JSON.stringify(details), { status: 400 }));
  expect(await requestLines('/lines', { body: {} }, () => {})).toMatchObject({
    ok: false,
    problem: { kind: 'refused', status: 400, detail: 'There is no norm with id x.' },
  });
  streamed(['{"progress":0.5}\n', '{"resu']);
  expect(await requestLines('/lines', { body: {} }, () => {})).toMatchObject({
    ok: false,
    problem: { kind: 'unreadable' },
  });
  streamed(['{"progress":0.5}\n']);
  expect(await searchSites(asked, () => {}, new AbortController().signal)).toMatchObject({ ok: false });
});

test('stopped by the visitor it is aborted, and no fault', async () => {
  vi.stubGlobal(
    'fetch',
    (_path: string, { signal }: RequestInit) =>
      new Promise((_resolve, reject) => signal?.addEventListener('abort', () => reject(signal.reason))),
  );
  const controller = new AbortController();
  const answer = requestLines('/lines', { body: {}, signal: controller.signal }, () => {});
  controller.abort();
  expect(await answer).toMatchObject({ ok: false, problem: { kind: 'aborted' } });
});
