// Lighthouse on the built pages, as on a slow phone. What a busy machine cannot change must be perfect; how fast is printed, and `npm run bench -- lighthouse` holds it to its goal.
import { createServer } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlaceList } from '../../server/contract/place.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { reportOf } from './lighthouse.ts';

let site: DemoSite;
let place: string;

beforeAll(async () => {
  site = await openDemoSite();
  const answer = await fetch(`${site.origin}/api/v1/places?limit=1`);
  const { places } = (await answer.json()) as PlaceList;
  place = `/plek/${encodeURIComponent(places[0].id)}`;
});

afterAll(() => site?.close());

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await new Promise((resolve) => probe.once('listening', resolve));
  const { port } = probe.address() as { port: number };
  await new Promise((resolve) => probe.close(resolve));
  return port;
}

test.each(['/', 'a place'])(
  '%s is perfect for accessibility, best practices and search engines',
  async (page) => {
    const path = page === '/' ? page : place;
    const { scores, faults, timings } = await reportOf(`${site.origin}${path}`, await freePort());
    console.log(`Lighthouse, mobile, ${page}: ${JSON.stringify(scores)}; ${timings.join('; ')}`);
    expect(faults).toEqual([]);
    const { performance: _, ...steady } = scores;
    expect(steady).toEqual({ accessibility: 100, 'best-practices': 100, seo: 100 });
  },
  180_000,
);

test('the first load of the finder is under 200 kB before the map, fonts apart', async () => {
  const html = await (await fetch(`${site.origin}/`)).text();
  // Styles stand in the page; their link is there, and turned off.
  const linked = [...html.matchAll(/<[^>]*(?:src|href)="(\/assets\/[^"]+\.(?:js|css))"[^>]*>/g)]
    .filter(([element]) => !element.includes(' disabled'))
    .map(([, path]) => path);
  expect(linked.length).toBeGreaterThan(0);
  const files = await Promise.all(linked.map(async (path) => (await fetch(`${site.origin}${path}`)).text()));
  const bytes = [html, ...files].reduce((sum, text) => sum + gzipSync(text).length, 0);
  console.log(`The first load of the finder: ${Math.round(bytes / 1000)} kB`);
  expect(bytes).toBeLessThan(200_000);
});
