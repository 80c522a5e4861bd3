// The finder and the coverage map in a real browser, over thousands of places: a list by the page, a map of tiles.
import { gzipSync } from 'node:zlib';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { NeighbourhoodList } from '../../server/contract/area.ts';
import type { PlaceCounts, PlaceList } from '../../server/contract/place.ts';
import type { LocatedPlace } from '../../server/domain/places/place.ts';
import { eachTile, tilesIn } from '../../server/tiles/tile-grid.ts';
import { readTile } from '../server/tiles/read-tile.ts';
import { manyPlaces } from '../worlds/many-places.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { pixelOf } from './map-picture.ts';

let site: DemoSite;
let many: LocatedPlace[];
let bounds: [number, number, number, number];
let total: number;

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`, { headers: { accept: 'application/json' } });
  return (await answer.json()) as T;
}

beforeAll(async () => {
  site = await openDemoSite({
    morePlaces(around, codes) {
      bounds = around as [number, number, number, number];
      many = manyPlaces(4000, around, codes);
      return many;
    },
  });
  ({ total } = await get<PlaceList>('/places?limit=1'));
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const cards = (page: Page) => page.getByRole('list', { name: 'Lijst met plekken' }).locator('[data-place]');
const countOf = (page: Page) => page.locator('.found-count [role=status]');
const inFigures = (count: number) => count.toLocaleString('nl-NL');
const asked = (requests: string[]) =>
  requests.map((url) => new URL(url)).map((url) => url.pathname + url.search);
const mapIsDrawn = (page: Page) => page.locator('.maplibregl-canvas').waitFor();

test('of a country only the neighbourhoods are named that stand in the list', async () => {
  const country = await openDemoSite({
    importOptions: { neighbourhoodsForTiles: 10 },
    morePlaces: (around, codes) => manyPlaces(4000, around, codes),
  });
  try {
    const { page, requests } = await country.visitWithoutMap('/');
    const [{ place, name }] = await namedIn(country.origin);
    const card = page.locator(`[data-place="${place.id}"]`);
    await card.getByText(name).waitFor();
    const paths = requests.map((url) => new URL(url).pathname);
    expect(paths.filter((path) => path === '/api/v1/neighbourhood-names')).toHaveLength(1);
    expect(paths).not.toContain('/api/v1/neighbourhoods');
  } finally {
    await country.close();
  }
});

/** The first places of the list that lie in a neighbourhood, with its name. */
async function namedIn(origin: string) {
  const ask = async <T>(path: string) => (await (await fetch(`${origin}/api/v1${path}`)).json()) as T;
  const { places } = await ask<PlaceList>('/places?limit=20');
  const { neighbourhoods } = await ask<NeighbourhoodList>('/neighbourhoods');
  return places.flatMap((place) =>
    neighbourhoods
      .filter(({ code }) => code === place.neighbourhoodCode)
      .map(({ name }) => ({ place, name })),
  );
}

/** The largest cluster of the zoom at which the map opens, and where it stands. */
async function largestCluster(zoom: number) {
  const tiles = [...eachTile(tilesIn(bounds, zoom))].map(async ([z, x, y]) => {
    const answer = await fetch(`${site.origin}/tiles/places/${z}/${x}/${y}.mvt`);
    const data = Buffer.from(await answer.arrayBuffer());
    if (data.length === 0) return [];
    // Fetch unpacks what the reader wants packed.
    return readTile(gzipSync(data)).map(({ properties, lines: [[[px, py]]] }) => {
      const [worldX, worldY] = [(x + px / 4096) / 2 ** z, (y + py / 4096) / 2 ** z];
      const lat = (Math.atan(Math.sinh(Math.PI * (1 - 2 * worldY))) * 180) / Math.PI;
      return {
        ...properties,
        count: Number(properties.point_count ?? 0),
        lonLat: [worldX * 360 - 180, lat] as const,
      };
    });
  });
  const all = (await Promise.all(tiles)).flat();
  return all.sort((one, other) => other.count - one.count)[0] as (typeof all)[number] & {
    expansion_zoom: number;
  };
}

test('the list begins with its first page, the count is the server’s, and nothing asks for all places', async () => {
  const { page, requests, errors } = await site.visit('/');
  await expect.poll(() => cards(page).count()).toBe(100);
  expect(await countOf(page).textContent()).toContain(inFigures(total));
  await mapIsDrawn(page);
  await expect.poll(() => asked(requests).some((path) => path.startsWith('/tiles/places/'))).toBe(true);
  expect(asked(requests).filter((path) => path.startsWith('/api/v1/places?'))).toEqual([
    '/api/v1/places?limit=100',
  ]);
  await page.getByRole('button', { name: 'Nog 100' }).click();
  await expect.poll(() => cards(page).count()).toBe(200);
  const ids = await cards(page).evaluateAll((items) =>
    items.map((item) => (item as HTMLElement).dataset.place),
  );
  expect(new Set(ids).size).toBe(200);
  expect(errors).toEqual([]);
});

test('a filter narrows list, count and tiles alike, and kinds say how many they would give', async () => {
  const { page, requests, errors } = await site.visit('/');
  await mapIsDrawn(page);
  const { total: libraries } = await get<PlaceList>('/places?kind=library&limit=1');
  await page.getByRole('button', { name: 'Meer', exact: true }).click();
  const chip = page.locator('.filter-row__panel').getByRole('button', { name: /Bibliotheek/ });
  await expect.poll(() => chip.textContent()).toContain(String(libraries));
  await chip.click();
  await expect.poll(() => countOf(page).textContent()).toContain(inFigures(libraries));
  await expect
    .poll(() => asked(requests).some((path) => /^\/tiles\/places\/.*kind=library/.test(path)))
    .toBe(true);
  expect(await cards(page).count()).toBe(Math.min(100, libraries));
  expect(errors).toEqual([]);
});

test('every choice says how many it would give, as the server counts beside what is chosen', async () => {
  const { page, requests, errors } = await site.visitWithoutMap('/?kind=library');
  const counts = await get<PlaceCounts>('/place-counts?kind=library&openAtUnknown=include');
  const chip = (name: RegExp) => page.getByRole('button', { name });
  await expect
    .poll(() => page.locator('[data-choice=learn]').textContent())
    .toContain(inFigures(counts.functions.learn));
  await chip(/^Wanneer/).click();
  await expect
    .poll(() => page.locator('[data-choice=evening]').textContent())
    .toContain(inFigures(counts.openAt.evening));
  await chip(/^Meer/).click();
  await expect.poll(() => chip(/^Met rolstoel/).textContent()).toContain(inFigures(counts.wheelchair));
  expect(await chip(/^Gratis/).textContent()).toContain(inFigures(counts.free));
  expect(await chip(/^Arabisch/).textContent()).toContain(inFigures(counts.languages.ar));
  expect(asked(requests).filter((path) => path.startsWith('/api/v1/place-counts'))).toHaveLength(1);
  expect(errors).toEqual([]);
});

test('a click on a cluster goes to where it comes apart', async () => {
  const { page, requests, errors } = await site.visit('/');
  await mapIsDrawn(page);
  const zooms = () =>
    asked(requests).flatMap((path) => /^\/tiles\/places\/(\d+)\//.exec(path)?.slice(1).map(Number) ?? []);
  await expect.poll(() => zooms().length).toBeGreaterThan(0);
  const opening = Math.max(...zooms());
  const cluster = await largestCluster(opening);
  expect(cluster.count).toBeGreaterThan(50);
  await expect
    .poll(async () => {
      // Until the map is drawn a click hits nothing; once it moves, the cluster is elsewhere.
      const { x, y } = await pixelOf(page, bounds, cluster.lonLat);
      if (Math.max(...zooms()) === opening) await page.mouse.click(x, y);
      await page.waitForTimeout(1000);
      return Math.max(...zooms());
    })
    .toBeGreaterThanOrEqual(cluster.expansion_zoom);
  expect(new URL(page.url()).search).not.toContain('place=');
  expect(errors).toEqual([]);
});

test('a place is chosen on the map, and a link to a place of a later page opens it', async () => {
  const place = many[1234];
  const { page, errors } = await site.visit(`/?q=${encodeURIComponent(place.name)}`);
  await expect.poll(() => cards(page).count()).toBe(1);
  await mapIsDrawn(page);
  await expect
    .poll(async () => {
      const { x, y } = await pixelOf(page, bounds, place.lonLat);
      await page.mouse.click(x, y);
      await page.waitForTimeout(300);
      return page.url();
    })
    .toContain(`place=${place.id}`);
  await cards(page).getByRole('button', { name: place.name, expanded: true }).waitFor();
  expect(errors).toEqual([]);

  const again = await site.visit(`/?place=${place.id}`);
  await expect.poll(() => cards(again.page).count()).toBe(101);
  await cards(again.page).getByRole('button', { name: place.name, expanded: true }).waitFor();
  expect(again.errors).toEqual([]);
});

test('when nothing fits, the page offers what to leave out and how many that gives', async () => {
  const { page, requests } = await site.visitWithoutMap('/?kind=library&q=zzzz');
  const { total: libraries } = await get<PlaceList>('/places?kind=library&limit=1');
  await page.getByText('Geen plek past overal bij').waitFor();
  // One question tells them all.
  expect(asked(requests).filter((path) => /^\/api\/v1\/place(s|-counts)\?/.test(path))).toHaveLength(2);
  await page.getByRole('button', { name: new RegExp(`Zonder .zzzz.*${libraries}`) }).click();
  await expect.poll(() => countOf(page).textContent()).toContain(inFigures(libraries));
});

test('the coverage map takes places from tiles, and the panel those of its neighbourhood', async () => {
  const { neighbourhoodCode, name } = many[7];
  const { page, requests, errors } = await site.visit(`/dekking?area=${neighbourhoodCode}`);
  const panel = page.getByRole('region', { name: 'De buurt', exact: true });
  await panel.getByRole('button', { name }).click();
  await expect.poll(() => page.url()).toContain(`place=${many[7].id}`);
  await mapIsDrawn(page);
  await expect
    .poll(() => asked(requests).some((path) => /^\/tiles\/places\/1\d\/.*joined=false/.test(path)))
    .toBe(true);
  const lists = asked(requests).filter((path) => path.startsWith('/api/v1/places?'));
  expect(lists.filter((path) => !path.includes('municipality='))).toEqual([]);
  expect(errors).toEqual([]);
});
