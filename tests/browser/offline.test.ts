// A visit without internet: the list that was seen last, said to be of then; and nothing kept of where a visitor was.
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await openDemoSite();
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const phone = { viewport: { width: 390, height: 844 }, serviceWorkers: 'allow' as const };
const cards = (page: Page) => page.locator('.found-list [data-place]');

/** Addresses of all that is kept. */
const keptOf = (page: Page) =>
  page.evaluate(async () => {
    const names = await caches.keys();
    const stores = await Promise.all(names.map(async (name) => (await caches.open(name)).keys()));
    return stores.flat().map(({ method, url }) => `${method} ${new URL(url).pathname}${new URL(url).search}`);
  });

/** A worker starts when a busy machine has nothing better to do. */
const slow = { timeout: 45_000 };

const hasPlaces = (kept: string[]) => kept.some((one) => one.startsWith('GET /api/v1/places?'));

test('after one visit the list opens without internet, says from when it is, and opens a place', async () => {
  const { page } = await site.visitWithoutMap('/', phone);
  await cards(page).first().waitFor();
  const count = await cards(page).count();
  await expect.poll(async () => hasPlaces(await keptOf(page)), slow).toBe(true);
  expect((await keptOf(page)).filter((one) => one.includes('maplibre'))).toEqual([]);
  await expect
    .poll(async () => (await keptOf(page)).some((one) => one.endsWith('/api/v1/catalogue')))
    .toBe(true);
  await page.context().setOffline(true);
  await page.reload();
  await expect.poll(() => cards(page).count()).toBe(count);
  await page.getByText(/U ziet de plekken zoals ze waren op \d+ \w+ \d{4}/).waitFor();
  const name = page.locator('.place-card__name').nth(2);
  const text = String(await name.textContent());
  await name.click();
  await page.getByRole('heading', { name: 'Wanneer open?' }).waitFor();
  // Its own page too, from the list.
  await page.getByRole('link', { name: 'Alles over deze plek' }).click();
  await page.getByRole('heading', { level: 1, name: text }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('button', { name: 'Probeer opnieuw' }).first().click();
  await page.getByText(/U ziet de plekken zoals ze waren/).waitFor({ state: 'detached' });
});

test('nothing of where a visitor is, or of what they typed, is kept', async () => {
  const [lon, lat] = [5.1234, 52.5678];
  const { page } = await site.visitWithoutMap('/', {
    ...phone,
    permissions: ['geolocation'],
    geolocation: { longitude: lon, latitude: lat },
  });
  await cards(page).first().waitFor();
  await expect.poll(async () => hasPlaces(await keptOf(page)), slow).toBe(true);
  const answered = page.waitForResponse((response) => response.url().endsWith('/api/v1/nearby-places'));
  await page.getByRole('button', { name: 'Zoek dicht bij mij' }).click();
  await answered;
  const searched = page.waitForResponse((response) => response.url().endsWith('/api/v1/search'));
  await page.getByRole('searchbox').fill('8990 DK');
  await searched;
  await page.waitForLoadState('networkidle');
  const kept = await keptOf(page);
  expect(kept.length).toBeGreaterThan(5);
  expect(
    kept.filter(
      (one) =>
        !/^GET (\/index\.html$|\/assets\/|\/first-look\.js|\/api\/v1\/(catalogue|places|neighbourhoods|districts)|\/tiles\/)/.test(
          one,
        ),
    ),
  ).toEqual([]);
  const asked = kept.filter((one) => !one.startsWith('GET /assets/'));
  expect(asked.filter((one) => /8990|5\.12|52\.56|q=|origin|search|nearby/.test(one))).toEqual([]);
});
