// A visit without internet: the list that was seen last, said to be of then; and nothing kept of where a visitor was.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, onTestFinished, test } from 'vitest';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { nextMark, nextRelease } from './next-release.ts';

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

const shellsOf = (page: Page) =>
  page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('shell-')));

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

test('after one visit with the map the same map is drawn without internet, also where it came before the worker', async () => {
  // No page of ours: what a page begins with is set before its first.
  const { page } = await site.visit('/health', { ...phone, viewport: { width: 1000, height: 700 } });
  await page.addInitScript(() => {
    const { register } = ServiceWorkerContainer.prototype;
    ServiceWorkerContainer.prototype.register = async function (...asked) {
      await new Promise<void>((done) => window.addEventListener('let-worker-in', () => done()));
      return register.apply(this, asked);
    };
  });
  const tiles = new Map<string, boolean>();
  page.on('response', (response) => {
    const { pathname } = new URL(response.url());
    if (pathname.endsWith('.mvt') && response.ok()) tiles.set(pathname, response.fromServiceWorker());
  });
  await page.goto(site.origin);
  await expect.poll(() => tiles.size, slow).toBeGreaterThan(0);
  await page.waitForLoadState('networkidle');
  const before = [...tiles];
  expect(before.filter(([, isByWorker]) => isByWorker)).toEqual([]);
  await page.evaluate(() => window.dispatchEvent(new Event('let-worker-in')));
  const keptTiles = async () => (await keptOf(page)).filter((one) => one.includes('.mvt?')).length;
  await expect.poll(keptTiles, slow).toBe(before.length);
  await expect
    .poll(async () => (await keptOf(page)).some((one) => one.includes('/maplibre-gl-worker')))
    .toBe(true);

  await page.context().setOffline(true);
  tiles.clear();
  await page.reload();
  await expect.poll(() => before.filter(([path]) => !tiles.get(path)), slow).toEqual([]);
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

test('a new version takes over at the next visit, and a page that was open goes on', async () => {
  const { page } = await site.visitWithoutMap('/', phone);
  await cards(page).first().waitFor();
  await expect.poll(async () => hasPlaces(await keptOf(page)), slow).toBe(true);
  const [old] = await shellsOf(page);
  const script = (of: Page) => of.locator('script[type=module]').getAttribute('src');
  expect(await script(page)).not.toContain(nextMark);

  const release = nextRelease(join(import.meta.dirname, '../../dist/web'));
  onTestFinished(() => rmSync(release, { recursive: true }));
  await site.deploy(release);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).update());
  await expect.poll(async () => (await shellsOf(page)).length, slow).toBe(2);
  await cards(page).first().getByRole('button').first().click();
  await page.getByRole('heading', { name: 'Wanneer open?' }).first().waitFor();
  // A page of which nothing was loaded yet, and of which the old version is gone.
  await page.getByRole('link', { name: 'Over', exact: true }).click();
  await page.locator('main h1').waitFor();
  await expect.poll(() => script(page)).toContain(nextMark);

  const context = page.context();
  await page.close();
  const next = await context.newPage();
  await next.goto(site.origin);
  await expect.poll(async () => (await shellsOf(next)).includes(old), slow).toBe(false);
  expect(await shellsOf(next)).toHaveLength(1);
  await cards(next).first().waitFor();
  expect(await script(next)).toContain(nextMark);
  await context.setOffline(true);
  await next.reload();
  await next.getByText(/U ziet de plekken zoals ze waren/).waitFor();
  await cards(next).first().waitFor();
  expect(await script(next)).toContain(nextMark);
});
