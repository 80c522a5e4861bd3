// The browser takes over what the server drew as it stands: nothing is drawn again, and nothing the server said differs.
import type { BrowserContextOptions, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { PlaceList } from '../../server/contract/place.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let site: DemoSite;
let placePath: string;

beforeAll(async () => {
  site = await openDemoSite();
  const answer = await fetch(`${site.origin}/api/v1/places?kind=library&limit=1`);
  const { places } = (await answer.json()) as PlaceList;
  placePath = `/plek/${encodeURIComponent(places[0].id)}`;
});
afterEach(() => site.leave());
afterAll(() => site?.close());

const phone = { viewport: { width: 360, height: 740 } };
const desk = { viewport: { width: 1440, height: 900 } };

/** Opens a page as someone who chose this before, and marks the heading that the server drew. */
async function open(path: string, options: BrowserContextOptions, remembered: Record<string, string> = {}) {
  const { page, errors } = await site.visitWithoutMap('/privacy', options);
  await page.evaluate((choices) => {
    for (const [key, value] of Object.entries(choices)) localStorage.setItem(key, value);
  }, remembered);
  await page.addInitScript(() =>
    document.addEventListener('DOMContentLoaded', () => {
      const heading = document.querySelector('h1');
      if (heading) Object.assign(heading, { isDrawnByServer: true });
    }),
  );
  await page.goto(`${site.origin}${path}`);
  return { page, errors };
}

const isDrawnByServer = (page: Page) =>
  page.locator('h1').evaluate((heading) => 'isDrawnByServer' in heading);
/** What only the browser can know: places of the list, and those near a place. */
const isTakenOver = (page: Page) => page.locator('.place-card, .places-nearby li').first().waitFor();

test.each([
  { name: 'the finder on a phone', path: () => '/', options: phone },
  { name: 'the finder on a desk, in the dark', path: () => '/', options: desk, look: { flavour: 'dark' } },
  { name: 'a place on a phone', path: () => placePath, options: phone },
  { name: 'a place on a desk, in the dark', path: () => placePath, options: desk, look: { flavour: 'dark' } },
])('$name keeps what the server drew', async ({ path, options, look }) => {
  const { page, errors } = await open(path(), options, look);
  await isTakenOver(page);
  expect(await isDrawnByServer(page)).toBe(true);
  if (look) expect(await page.locator('html').getAttribute('data-flavour')).toBe(look.flavour);
  // React says so when what it would draw differs.
  expect(errors).toEqual([]);
});

test('who reads another language gets the page in that language', async () => {
  const { page, errors } = await open('/', phone, { language: 'ar' });
  await isTakenOver(page);
  expect(await isDrawnByServer(page)).toBe(false);
  expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(errors).toEqual([]);
});

test('a door that is opened before the list has come is opened', async () => {
  const { page, errors } = await site.visitWithoutMap('/privacy', phone);
  await page.route('**/api/v1/places*', async (route) => {
    await page.locator('.door').first().click();
    await route.continue();
  });
  await page.goto(site.origin);
  await isTakenOver(page);
  await expect.poll(() => page.locator('.door').count()).toBe(0);
  await expect.poll(() => new URL(page.url()).searchParams.get('function')).toBe('meet');
  expect(errors).toEqual([]);
});
