// A basemap from another server, in a real browser: drawn while it answers, and our own when it does not.
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { shareOfColour } from './map-picture.ts';

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

let other: Server;
let otherOrigin: string;
let answer: Answer;
let site: DemoSite;

beforeAll(async () => {
  other = createServer((request, response) => {
    response.setHeader('access-control-allow-origin', '*');
    answer(request, response);
  });
  await new Promise<void>((resolve) => other.listen(0, '127.0.0.1', resolve));
  otherOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  site = await openDemoSite({ environment: { BASEMAP: `${otherOrigin}/style.json` } });
});

afterEach(() => site.leave());

afterAll(async () => {
  await site?.close();
  other.closeAllConnections();
  await new Promise((resolve) => other.close(resolve));
});

const world = [
  [
    [-180, -85],
    [180, -85],
    [180, 85],
    [-180, 85],
    [-180, -85],
  ],
];
const land = {
  type: 'geojson',
  data: { type: 'Feature', properties: {}, geometry: { type: 'Polygon', coordinates: world } },
};
const style = (sources: object = { land }, source = 'land') => ({
  version: 8,
  sources,
  layers: [
    { id: 'background', type: 'background', paint: { 'background-color': '#123456' } },
    {
      id: 'land',
      type: 'fill',
      source,
      'source-layer': source === 'land' ? undefined : 'land',
      paint: { 'fill-color': '#123456' },
    },
  ],
});
const json =
  (body: unknown): Answer =>
  (_request, response) =>
    response.setHeader('content-type', 'application/json').end(JSON.stringify(body));

/** Small, as the map is drawn without a graphics card; wide enough for a list beside it. */
const viewport = { width: 1000, height: 620 };
const sentence = 'De gekozen achtergrondkaart geeft geen antwoord. U ziet onze eigen kaart.';

/** The middle of the upper edge of the map: neither borders nor places, only ground. */
async function edgeOf(page: Page) {
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('There is no map on the page.');
  return { x: box.x + box.width - 120, y: box.y + box.height - 120 };
}

test('is drawn under our places, and says nothing of itself', { timeout: 120_000 }, async () => {
  answer = json(style());
  const { page, requests, errors } = await site.visit('/', { viewport });
  await page.locator('.maplibregl-canvas').waitFor();
  await expect
    .poll(async () => shareOfColour(page, await edgeOf(page), 'foreign'), { timeout: 60_000 })
    .toBeGreaterThan(0.9);
  expect(await page.getByText(sentence).count()).toBe(0);
  expect(requests).toContain(`${otherOrigin}/style.json`);
  expect(requests.some((url) => url.includes('/tiles/'))).toBe(false);
  expect(errors).toEqual([]);
});

const failures: [string, Answer][] = [
  ['answers 500', (_request, response) => response.writeHead(500).end()],
  ['answers with a page', (_request, response) => response.end('<!doctype html><title>Hallo</title>')],
  ['answers with something else', json({ hello: 'world' })],
  ['does not answer', () => {}],
  [
    'asks a host that nobody named',
    json(style({ land: { type: 'vector', url: 'http://localhost:9/tiles.json' } })),
  ],
  [
    'has a style that cannot be drawn',
    json({ ...style(), layers: [{ id: 'land', type: 'fill', source: 'land', paint: { 'fill-color': 7 } }] }),
  ],
  [
    'gives no tiles',
    (request, response) =>
      request.url === '/style.json'
        ? json(
            style({ tiles: { type: 'vector', tiles: [`${otherOrigin}/{z}/{x}/{y}`], maxzoom: 14 } }, 'tiles'),
          )(request, response)
        : response.writeHead(500).end(),
  ],
];

test.each(failures)(
  'when it %s, our own is drawn, with one sentence',
  { timeout: 150_000 },
  async (_what, how) => {
    answer = how;
    const { page, requests } = await site.visit('/', { viewport });
    await page.getByText(sentence).waitFor({ timeout: 60_000 });
    await expect
      .poll(() => requests.some((url) => /\/tiles\/\d+\/\d+\/\d+\.mvt/.test(url)), { timeout: 60_000 })
      .toBe(true);
    expect(await page.locator('.maplibregl-canvas').count()).toBe(1);
  },
);
