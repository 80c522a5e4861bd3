// Formats and caching: what Accept chooses, and when an answer need not be sent again.
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { negotiate } from '../../../server/http/negotiate.ts';
import { tinyCatalogue } from '../../worlds/tiny-catalogue.ts';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let tiny: TinyApp;
beforeAll(async () => {
  tiny = await tinyApp();
});
afterAll(() => tiny.close());

const ask = (path: string, headers: Record<string, string> = {}, method: 'GET' | 'HEAD' = 'GET') =>
  tiny.app.inject({ method, url: `/api/v1${path}`, headers });

test.each([
  [undefined, 'application/json'],
  ['*/*', 'application/json'],
  ['application/*;q=0.5, text/csv', 'text/csv'],
  ['application/geo+json, application/json', 'application/json'],
  ['application/json;q=0.2, application/geo+json;q=0.3', 'application/geo+json'],
  ['application/json;q=0, */*', 'application/geo+json'],
  ['APPLICATION/GEO+JSON', 'application/geo+json'],
  ['text/html', null],
  ['*/*;q=0', null],
])('Accept %s gives %s', (accept, chosen) => {
  expect(negotiate(accept, ['application/json', 'application/geo+json', 'text/csv'])).toBe(chosen);
});

test('an answer says by which version and format it is known, and to ask again each time', async () => {
  const { headers } = await ask('/places');
  expect(headers.etag).toMatch(/^W\/"1-[\w-]{16}"$/);
  expect(headers['cache-control']).toBe('no-cache');
  expect(headers.vary).toMatch(/^Accept\b/);
});

test('each path, query and format has an ETag of its own', async () => {
  const answers = await Promise.all([
    ask('/places'),
    ask('/places?limit=1'),
    ask('/places', { accept: 'text/csv' }),
    ask('/norms'),
  ]);
  expect(new Set(answers.map(({ headers }) => headers.etag)).size).toBe(4);
});

test('whoever has the answer gets 304 without a body, and nothing is looked up', async () => {
  const etag = String((await ask('/places')).headers.etag);
  const find = vi.spyOn(tiny.store.places, 'find');
  for (const known of [etag, `"other", ${etag}`, etag.replace('W/', '')]) {
    const answer = await ask('/places', { 'if-none-match': known });
    expect(answer.statusCode).toBe(304);
    expect(answer.body).toBe('');
    expect(answer.headers).toMatchObject({ etag, 'api-version': '1.0.0', 'cache-control': 'no-cache' });
  }
  expect((await ask('/places', { 'if-none-match': etag }, 'HEAD')).statusCode).toBe(304);
  expect(find).not.toHaveBeenCalled();
  expect((await ask('/places', { 'if-none-match': '"other"' })).statusCode).toBe(200);
  expect(find).toHaveBeenCalledOnce();
  find.mockRestore();
});

test('health and problems are never kept', async () => {
  for (const path of ['/health', '/nowhere']) {
    const { headers } = await ask(path);
    expect(headers['cache-control']).toBe('no-store');
    expect(headers.etag).toBeUndefined();
  }
});

describe('after a change of the catalogue', () => {
  test('what was known is sent again, with the new version', async () => {
    const own = await tinyApp();
    const url = '/api/v1/coverage';
    const before = await own.app.inject(url);
    own.store.replace(tinyCatalogue({ places: [] }));
    const after = await own.app.inject({ url, headers: { 'if-none-match': String(before.headers.etag) } });
    expect(after.statusCode).toBe(200);
    expect(after.json().provenance.catalogueVersion).toBe(2);
    expect(after.json().areas[0].requirements[0].covered).toEqual({ lower: 0, upper: 0 });
    await own.close();
  });

  test('the next day is a change too, where records grow old', async () => {
    let today = '2026-11-01';
    const own = await tinyApp({ parts: ({ engine }) => ({ engine: { ...engine, asOf: () => today } }) });
    const before = await own.app.inject('/api/v1/coverage');
    today = '2026-11-02';
    const after = await own.app.inject('/api/v1/coverage');
    expect(after.headers.etag).not.toBe(before.headers.etag);
    await own.close();
  });
});

test('large answers are compressed for those who can read that', async () => {
  const answer = await ask('/coverage-curves', { 'accept-encoding': 'br' });
  expect(answer.headers['content-encoding']).toBe('br');
  expect(answer.headers.vary).toBe('Accept, accept-encoding');
});
