// No visitor's browser asks a third party for anything: every page, used the way people use it, fails here if it does.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Place, PlaceList } from '../../server/contract/place.ts';
import { chooseLanguage } from './choose-language.ts';
import { type DemoSite, openDemoSite, type Visit } from './demo-site.ts';

let site: DemoSite;
let place: Place;

beforeAll(async () => {
  site = await openDemoSite();
  const answer = await fetch(`${site.origin}/api/v1/places?limit=1000`);
  const { places } = (await answer.json()) as PlaceList;
  place = places.find(({ neighbourhoodCode }) => neighbourhoodCode !== null) as Place;
});

afterEach(() => site.leave());

afterAll(() => site?.close());

/** Three looks, two languages and every zoom are drawn, on machines without a graphics card. */
const limitMs = 180_000;

/** The smallest that still shows list and map beside each other. */
const small = { viewport: { width: 1000, height: 640 } };

/** Everything that went over a network to another address than ours, web sockets and beacons included. */
const elsewhere = ({ requests }: Visit) =>
  requests.filter((url) => new URL(url).origin !== site.origin && !/^(data|blob):/.test(url));

const isochroneAsked = (page: Page) =>
  page.waitForResponse((response) => response.url().endsWith('/api/v1/isochrones') && response.ok());

const choiceOf = (page: Page) => page.getByRole('combobox', { name: /minuten lopen|minutes, on foot/ });

/** Zooms in and out, drags, moves by keyboard, and points at whatever passes under the pointer. */
async function useMap(page: Page): Promise<void> {
  const box = await page.locator('.maplibregl-canvas').boundingBox();
  if (!box) throw new Error('There is no map on the page.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  for (const turn of [-900, -900, 1200]) {
    await page.mouse.wheel(0, turn);
    await page.waitForTimeout(150);
  }
  await page.mouse.down();
  await page.mouse.move(x - 120, y - 60, { steps: 4 });
  await page.mouse.up();
  await page.locator('.maplibregl-canvas').focus();
  for (const key of ['+', '+', 'ArrowRight', '-']) await page.keyboard.press(key);
  await page.mouse.move(x + 40, y + 30, { steps: 6 });
}

/** Every look, then the other language and back: each draws the map anew. */
async function changeLooks(page: Page): Promise<void> {
  for (const look of ['Donker', 'Hoog contrast', 'Licht']) {
    await page.getByRole('button', { name: 'Weergave' }).click();
    await page.getByRole('menuitemradio', { name: look }).click();
    await page.getByRole('menu').waitFor({ state: 'detached' });
  }
  await chooseLanguage(page, 'English');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.locator('.maplibregl-canvas').waitFor();
}

async function settled(
  visit: Visit,
  asked = ['/tiles/', '/api/v1/places', '/api/v1/isochrones'],
): Promise<void> {
  await visit.page.waitForLoadState('networkidle');
  // A page that draws nothing would ask for nothing.
  for (const part of asked) {
    expect(visit.requests.filter((url) => url.startsWith(`${site.origin}${part}`)).length).toBeGreaterThan(0);
  }
  expect(elsewhere(visit)).toEqual([]);
  expect(visit.errors).toEqual([]);
}

test(
  'the finder: from the first visit to a place and its surroundings',
  async () => {
    const visit = await site.visit('/', small);
    const { page } = visit;
    await page.locator('.maplibregl-canvas').waitFor();
    await useMap(page);
    const drawn = isochroneAsked(page);
    await page.locator(`[data-place="${place.id}"]`).getByRole('button', { name: place.name }).click();
    await drawn;
    const again = isochroneAsked(page);
    await choiceOf(page).selectOption('cycling-15');
    await again;
    await page.getByText('Binnen').first().waitFor();
    await changeLooks(page);
    await settled(visit);
  },
  limitMs,
);

test(
  'a link to a place in the finder',
  async () => {
    const visit = await site.visit(`/?place=${encodeURIComponent(place.id)}`, small);
    const { page } = visit;
    await page.getByRole('button', { name: place.name }).first().waitFor();
    await page.getByText(/Daar wo/).waitFor();
    await changeLooks(page);
    await page.getByText(/live there|lives there/).waitFor();
    await useMap(page);
    await settled(visit);
  },
  limitMs,
);

test('the page of a place, in another language and on its way to a sheet', async () => {
  const visit = await site.visitWithoutMap(`/plek/${encodeURIComponent(place.id)}`);
  const { page } = visit;
  await page.locator('.drawn-map[data-drawn=true]').scrollIntoViewIfNeeded();
  await page.locator('.drawn-map__area').waitFor();
  await chooseLanguage(page, 'English');
  await page.getByRole('heading', { name: 'How do you get there?' }).waitFor();
  await page.locator('.places-nearby a').first().click();
  await page.locator('.drawn-map[data-drawn=true]').waitFor();
  await settled(visit, ['/tiles/', '/api/v1/places', '/api/v1/isochrones', '/api/v1/nearby-places']);
});

test(
  'the coverage page: a neighbourhood, a place in it by keyboard, and its surroundings',
  async () => {
    const visit = await site.visit(`/dekking?area=${place.neighbourhoodCode}`, small);
    const { page } = visit;
    await page.locator('.maplibregl-canvas').waitFor();
    const drawn = isochroneAsked(page);
    await page.getByRole('button', { name: place.name }).focus();
    await page.keyboard.press('Enter');
    await drawn;
    await expect.poll(() => page.url()).toContain(`place=${encodeURIComponent(place.id)}`);
    await choiceOf(page).focus();
    const again = isochroneAsked(page);
    await page.keyboard.press('ArrowDown');
    await again;
    await page.getByRole('tab', { name: 'Tabel' }).click();
    await page.getByRole('tab', { name: 'Kaart' }).click();
    await page.locator('.maplibregl-canvas').waitFor();
    await changeLooks(page);
    await useMap(page);
    await settled(visit);
  },
  limitMs,
);
