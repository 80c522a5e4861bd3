// The one fetch returns an answer or a problem of the right kind, and never throws.
import { afterEach, describe, expect, test, vi } from 'vitest';
import { request } from '../../../web/src/api/request.ts';

const answerWith = (response: Response | (() => Promise<Response>)) => {
  const fetch = vi.fn<typeof globalThis.fetch>(async () =>
    typeof response === 'function' ? response() : response,
  );
  vi.stubGlobal('fetch', fetch);
  return fetch;
};

const json = (body: unknown, init: ResponseInit = {}) => new Response(JSON.stringify(body), init);

/** Waits for ever, until it is told to stop. */
const hangUntilAborted = vi.fn<typeof globalThis.fetch>(
  (_path, init) =>
    new Promise((_resolve, reject) => {
      init?.signal?.addEventListener('abort', () => reject(init.signal?.reason));
    }),
);

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('an answer', () => {
  test('brings the data and the version of the catalogue behind it', async () => {
    answerWith(json({ places: [] }, { headers: { ETag: 'W/"12-abc"' } }));
    expect(await request('/x')).toEqual({ ok: true, data: { places: [] }, version: '12-abc' });
  });

  test('has no version when the server names none', async () => {
    answerWith(json(1));
    expect(await request('/x')).toMatchObject({ ok: true, version: null });
  });

  test('is asked for as GeoJSON when that is wanted', async () => {
    const fetch = answerWith(json({}));
    await request('/x', { accept: 'application/geo+json' });
    expect(fetch.mock.calls[0][1]).toMatchObject({
      method: 'GET',
      headers: { Accept: 'application/geo+json, application/problem+json' },
    });
  });

  test('to a body is asked for by POST, as JSON', async () => {
    const fetch = answerWith(json({}));
    await request('/x', { body: { norm: 'a' } });
    expect(fetch.mock.calls[0][1]).toMatchObject({
      method: 'POST',
      body: '{"norm":"a"}',
      headers: { 'Content-Type': 'application/json' },
    });
  });
});

describe('a problem', () => {
  test('is unreachable when the network is down', async () => {
    answerWith(() => Promise.reject(new TypeError('Failed to fetch')));
    expect(await request('/x')).toMatchObject({
      ok: false,
      problem: { kind: 'unreachable', status: null, detail: expect.stringContaining('Failed to fetch') },
    });
  });

  test('is unreachable when no answer comes in time', async () => {
    vi.stubGlobal('fetch', hangUntilAborted);
    expect(await request('/x', { timeoutMs: 5 })).toMatchObject({
      ok: false,
      problem: { kind: 'unreachable', detail: '/x: no answer within 5 ms.' },
    });
  });

  test('is aborted when the asker stopped', async () => {
    vi.stubGlobal('fetch', hangUntilAborted);
    const controller = new AbortController();
    const answer = request('/x', { signal: controller.signal });
    controller.abort();
    expect(await answer).toMatchObject({ ok: false, problem: { kind: 'aborted', status: null } });
  });

  test('is unreadable when a page comes instead of JSON', async () => {
    answerWith(new Response('<!doctype html>', { headers: { 'Content-Type': 'text/html' } }));
    expect(await request('/x')).toMatchObject({
      ok: false,
      problem: { kind: 'unreadable', status: 200, detail: '/x: expected JSON, got text/html.' },
    });
  });

  test('is unreachable when the answer breaks off halfway', async () => {
    const broken = new ReadableStream({
      start: (controller) => controller.error(new TypeError('terminated')),
    });
    answerWith(new Response(broken));
    expect(await request('/x')).toMatchObject({ ok: false, problem: { kind: 'unreachable' } });
  });

  test('carries the server’s own account when it gives one', async () => {
    const details = { type: 'about:blank', title: 'Bad', status: 400, detail: 'limit must be at most 1000' };
    answerWith(json(details, { status: 400, headers: { 'Content-Type': 'application/problem+json' } }));
    expect(await request('/x')).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        status: 400,
        detail: 'limit must be at most 1000',
        problemDetails: details,
      },
    });
  });

  test('is refused with its status when a proxy answers for the server', async () => {
    answerWith(new Response('Bad gateway', { status: 502 }));
    expect(await request('/x')).toEqual({
      ok: false,
      problem: {
        kind: 'refused',
        status: 502,
        detail: '/x: status 502 without an explanation.',
        problemDetails: null,
      },
    });
  });

  test('is refused without account when the account is of another shape', async () => {
    answerWith(json({ error: 'no' }, { status: 500 }));
    expect(await request('/x')).toMatchObject({
      ok: false,
      problem: { kind: 'refused', status: 500, problemDetails: null },
    });
  });
});
