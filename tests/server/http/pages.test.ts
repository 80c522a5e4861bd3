// The web pages: one index for the known paths, assets kept for good, and a policy that trusts this server only.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TinyApp, tinyApp } from './tiny-app.ts';

let directory: string;
let tiny: TinyApp;
beforeAll(async () => {
  directory = mkdtempSync(join(tmpdir(), 'pages-'));
  mkdirSync(join(directory, 'assets'));
  writeFileSync(join(directory, 'index.html'), '<title>index</title>');
  writeFileSync(join(directory, 'icon.svg'), '<svg/>');
  writeFileSync(join(directory, 'assets/app-1a2b3c.js'), 'export {}');
  writeFileSync(join(directory, 'house.css'), ':root { --house: blue }');
  tiny = await tinyApp({ config: { webDirectory: directory } });
});
afterAll(async () => {
  await tiny.close();
  rmSync(directory, { recursive: true });
});

const browser = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

test.each(['/', '/dekking', '/over', '/toegankelijkheid', '/plek/osm-n1', '/dekking?buurt=BU99010001'])(
  '%s is the index, asked for anew each time',
  async (url) => {
    const answer = await tiny.app.inject({ url, headers: browser });
    expect(answer.statusCode).toBe(200);
    expect(answer.body).toBe('<title>index</title>');
    expect(answer.headers['cache-control']).toBe('no-cache');
    expect(answer.headers['content-type']).toBe('text/html; charset=utf-8');
  },
);

test('a page that does not exist is the index with 404, for a browser', async () => {
  const answer = await tiny.app.inject({ url: '/nergens', headers: browser });
  expect(answer.statusCode).toBe(404);
  expect(answer.body).toBe('<title>index</title>');
});

test('for a program, and under /api, it is a problem', async () => {
  for (const ask of [{ url: '/nergens' }, { url: '/api/nergens', headers: browser }]) {
    const answer = await tiny.app.inject(ask);
    expect(answer.statusCode).toBe(404);
    expect(answer.headers['content-type']).toBe('application/problem+json');
  }
});

test('hashed assets are kept for good, other files asked for anew', async () => {
  const asset = await tiny.app.inject('/assets/app-1a2b3c.js');
  expect(asset.headers['cache-control']).toBe('public, max-age=31536000, immutable');
  const icon = await tiny.app.inject('/icon.svg');
  expect(icon.headers['cache-control']).toBe('no-cache');
  const again = await tiny.app.inject({
    url: '/icon.svg',
    headers: { 'if-none-match': String(icon.headers.etag) },
  });
  expect(again.statusCode).toBe(304);
});

test.each(['/../package.json', '/..%2f..%2fetc/passwd', '/assets/..%2f..%2fpackage.json', '/assets'])(
  'no path leads out of the folder: %s',
  async (url) => {
    expect((await tiny.app.inject(url)).statusCode).toBeGreaterThanOrEqual(400);
  },
);

test('before the pages are built, the index says what to do', async () => {
  const own = await tinyApp();
  const answer = await own.app.inject({ url: '/dekking', headers: browser });
  expect(answer.statusCode).toBe(404);
  expect(answer.json().detail).toBe('The web pages are not built yet; run npm run build.');
  await own.close();
});

const policyOf = (headers: Record<string, unknown>) =>
  Object.fromEntries(
    String(headers['content-security-policy'])
      .split(';')
      .map((directive) => [directive.split(' ')[0], directive.split(' ').slice(1)]),
  );

test('a page may load from this server only', async () => {
  const policy = policyOf((await tiny.app.inject('/')).headers);
  expect(policy['default-src']).toEqual(["'self'"]);
  expect(policy['script-src']).toEqual(["'self'"]);
  const sources = new Set(Object.values(policy).flat());
  expect([...sources].sort()).toEqual(["'none'", "'self'", "'unsafe-inline'", 'blob:', 'data:']);
});

test.each([
  '/',
  '/plek/osm-n1',
  '/dekking',
  '/embed/maken',
  '/assets/app-1a2b3c.js',
  '/nergens',
  '/embedded',
])('no other site may show %s in a frame', async (url) => {
  const { headers } = await tiny.app.inject({ url, headers: browser });
  expect(policyOf(headers)['frame-ancestors']).toEqual(["'self'"]);
  expect(headers['x-frame-options']).toBe('SAMEORIGIN');
});

test('any site may show the finder in a frame, which may load no more than any other page', async () => {
  const { statusCode, headers } = await tiny.app.inject('/embed?neighbourhood=BU99010001');
  expect(statusCode).toBe(200);
  const { 'frame-ancestors': framedBy, ...policy } = policyOf(headers);
  expect(framedBy).toEqual(['*']);
  expect(headers).not.toHaveProperty('x-frame-options');
  const { 'frame-ancestors': _, ...elsewhere } = policyOf((await tiny.app.inject('/')).headers);
  expect(policy).toEqual(elsewhere);
});

describe('the house style', () => {
  test('is an empty stylesheet when none is set', async () => {
    const answer = await tiny.app.inject('/theme.css');
    expect([answer.statusCode, answer.body]).toEqual([200, '']);
    expect(answer.headers['content-type']).toBe('text/css; charset=utf-8');
  });

  test('is served from a local file, as it is now', async () => {
    const file = join(directory, 'house.css');
    const own = await tinyApp({ config: { theme: { file } } });
    expect((await own.app.inject('/theme.css')).body).toBe(':root { --house: blue }');
    writeFileSync(file, ':root { --house: red }');
    expect((await own.app.inject('/theme.css')).body).toBe(':root { --house: red }');
    await own.close();
  });

  test('elsewhere is redirected to, and only that origin is let in', async () => {
    const own = await tinyApp({
      config: {
        theme: { url: 'https://stijl.example.org/a.css' },
        basemap: {
          style: 'https://kaart.example.org/style.json',
          origins: ['https://kaart.example.org', 'https://tegels.example.org'],
        },
      },
    });
    const { statusCode, headers } = await own.app.inject('/theme.css');
    expect([statusCode, headers.location]).toEqual([302, 'https://stijl.example.org/a.css']);
    const policy = policyOf(headers);
    expect(policy['style-src']).toEqual(["'self'", "'unsafe-inline'", 'https://stijl.example.org']);
    const basemap = ['https://kaart.example.org', 'https://tegels.example.org'];
    expect(policy['connect-src']).toEqual(["'self'", ...basemap]);
    expect(policy['img-src']).toEqual(["'self'", 'data:', 'blob:', ...basemap]);
    await own.close();
  });
});
