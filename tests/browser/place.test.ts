// The page of a place on a phone: found, read, called; also where no script runs, and without a jump where it does.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Place, PlaceList } from '../../server/contract/place.ts';
import { chooseLanguage } from './choose-language.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { boxAtRest } from './map-picture.ts';
import { printedText } from './printed-text.ts';

let site: DemoSite;
let places: Place[];

beforeAll(async () => {
  site = await openDemoSite();
  const answer = await fetch(`${site.origin}/api/v1/places?limit=1000`);
  ({ places } = (await answer.json()) as PlaceList);
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const phone = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };

const pathOf = ({ id }: Place) => `/plek/${encodeURIComponent(id)}`;
const placeWhere = (holds: (place: Place) => boolean) => places.find(holds) as Place;
const isDrawn = (page: Page) => page.locator('.drawn-map[data-drawn=true]').waitFor();

/** Asks how to get there from an address, and reads the steps; where one starts stands in no address. */
async function findWay(page: Page, requests: readonly string[]): Promise<void> {
  await page.getByRole('button', { name: 'Maak een routebeschrijving' }).tap();
  await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Vanaf waar?');
  await page.getByRole('combobox', { name: 'Uw adres, straat of postcode' }).fill('Wal 8');
  await page
    .getByRole('option', { name: /^Wal 8\b/ })
    .first()
    .tap();
  await page.getByText(/^\d+ minu\w+ lopen, /).waitFor();
  const steps = await page.locator('.route-steps li').allTextContents();
  expect(steps[0]).toMatch(/^Begin op \S.* meter$/);
  expect(steps.at(-1)).toMatch(/^U bent er\./);
  expect(await page.locator('.route-steps bdi[lang=nl]').count()).toBeGreaterThan(0);
  await page.locator('.drawn-map[data-drawn=true] [data-route]').waitFor();
  expect((await new AxeBuilder({ page }).include('.place-route').analyze()).violations).toEqual([]);
  await page.getByText('Fietsen', { exact: true }).tap();
  await page.getByText(/^\d+ minu\w+ fietsen, /).waitFor();
  expect(requests.filter((url) => url.endsWith('/api/v1/routes'))).toHaveLength(2);
  expect(requests.filter((url) => /Wal|5\.\d{3}|52\.\d{3}/.test(url))).toEqual([]);
}

/** How far things jumped while the page came, as browsers add it up; under 0.1 is called good. */
const jumped = (page: Page): Promise<number> =>
  page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) sum += (entry as unknown as { value: number }).value;
        }).observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() => setTimeout(() => resolve(sum), 0));
      }),
  );

test('a carer opens the map on a phone, finds a support point, and calls', async () => {
  const support = placeWhere(({ kinds, phone }) => kinds.includes('caregiver-support') && phone !== null);
  const { page, errors } = await site.visitWithoutMap('/', phone);
  await page.getByRole('button', { name: /Hulp krijgen/ }).tap();
  const card = page.locator(`[data-place="${support.id}"]`);
  // Cards above it get their height as they come into sight.
  await card.scrollIntoViewIfNeeded();
  await boxAtRest(card);
  await card.getByRole('button', { name: support.name }).tap();
  await card.getByRole('link', { name: 'Alles over deze plek' }).tap();
  await expect.poll(() => new URL(page.url()).pathname).toBe(pathOf(support));
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(support.name);
  const call = page.locator('.place-contact').getByRole('link', { name: /^Bel 085/ });
  const digits = String(support.phone).replace(/\D/g, '');
  expect(await call.getAttribute('href')).toBe(`tel:+${digits}`);
  // In sight without scrolling, and large enough for any thumb.
  const box = await call.boundingBox();
  expect(box?.height).toBeGreaterThanOrEqual(44);
  expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(phone.viewport.height);
  expect(errors).toEqual([]);
});

test('a link to a place shows it at once, asks for nothing again, and nothing jumps when the script takes over', async () => {
  const place = placeWhere(({ openingHours, phone }) => openingHours !== null && phone !== null);
  const { page, requests, errors } = await site.visitWithoutMap(pathOf(place), phone);
  await page.getByRole('button', { name: /^Taal/ }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await jumped(page)).toBeLessThan(0.02);
  const asked = requests.map((url) => new URL(url).pathname);
  expect(asked.filter((path) => path === '/api/v1/catalogue' || path.startsWith('/api/v1/places'))).toEqual(
    [],
  );
  await page.locator('.drawn-map').scrollIntoViewIfNeeded();
  await isDrawn(page);
  expect(await page.locator('.drawn-map__name').count()).toBeGreaterThan(3);
  await page.locator('.drawn-map__area').waitFor();
  await findWay(page, requests);
  // Those nearby, the nearest first, and the way there.
  const minutes = await page.locator('.places-nearby li p').allTextContents();
  const numbers = minutes.map((text) => Number.parseInt(text, 10));
  expect(numbers.length).toBeGreaterThan(0);
  expect(numbers).toEqual(numbers.toSorted((one, other) => one - other));
  await page.locator('.places-nearby a').first().tap();
  await expect.poll(() => new URL(page.url()).pathname).not.toBe(pathOf(place));
  expect(errors).toEqual([]);
});

test('where the code of who works here does not come, the rest of the page is there', async () => {
  const { page } = await site.visitWithoutMap('/privacy', phone);
  await page.route('**/assets/team-list-*.js', (route) => route.abort());
  await page.goto(`${site.origin}${pathOf(places[0])}`);
  await expect.poll(() => page.getByRole('heading', { name: 'Wie werkt er in deze buurt?' }).count()).toBe(0);
  await page.locator('.places-nearby a').first().waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(places[0].name);
});

test('without scripts all of it reads', async () => {
  const place = placeWhere(({ openingWeek, phone }) => openingWeek !== null && phone !== null);
  const { page } = await site.visitWithoutMap(pathOf(place), { ...phone, javaScriptEnabled: false });
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe(place.name);
  expect(await page.getByRole('heading', { level: 2 }).allTextContents()).toEqual([
    'Wanneer open?',
    'Wat kunt u hier doen?',
    'Kunt u er goed in?',
    'Hoe komt u er?',
    'Ook in de buurt',
    'Van wie is deze plek?',
    'Wie werkt er in deze buurt?',
    'Hoe weten we dit?',
    'Klopt er iets niet?',
  ]);
  expect(await page.getByRole('row').count()).toBe(7);
  expect(await page.locator('.place-contact').getByRole('link', { name: /^Bel / }).isVisible()).toBe(true);
  // Who works in the neighbourhood, and how to reach them.
  const team = page.locator('.team-list > li').filter({ hasText: /Sociaal team|Dorpsteam/ });
  expect(await team.getByText(/^Spreekuur: \w+dag/).isVisible()).toBe(true);
  expect(await team.getByRole('link', { name: /^Bel 085/ }).getAttribute('href')).toMatch(/^tel:\+31850009/);
  await page.getByText('Wat veranderde er?').tap();
  await page.getByText(/^(Laatst veranderd op|Sinds 2 maart 2026 houden we bij)/).waitFor();
});

test('a visitor who reads English in the dark sees no Dutch and no light on the way', async () => {
  const { page } = await site.visitWithoutMap('/');
  await page.evaluate(() => {
    localStorage.setItem('language', 'en');
    localStorage.setItem('flavour', 'dark');
  });
  // The moment before the script takes over: held there.
  await page.route('**/assets/index-*.js', () => {});
  await page.goto(`${site.origin}${pathOf(places[0])}`, { waitUntil: 'commit' });
  // By its tag: what is hidden has no role.
  const heading = page.locator('h1');
  await heading.waitFor({ state: 'attached' });
  await expect.poll(() => heading.isVisible()).toBe(false);
  expect(await page.locator('html').getAttribute('data-flavour')).toBe('dark');
  await page.unroute('**/assets/index-*.js');
  await page.reload();
  await page.getByRole('heading', { name: 'How do you get there?' }).waitFor();
});

test('who asks what changed is told what was and what is, in the language of the page', async () => {
  const linde = placeWhere(({ id }) => id === 'list-LW-001');
  const { page, requests, errors } = await site.visitWithoutMap(pathOf(linde), phone);
  const asked = () => requests.filter((url) => /place-changes|history/.test(url));
  const history = page.locator('.place-history');
  expect(await history.getByText(/^Laatst veranderd op/).isVisible()).toBe(false);
  expect(asked()).toEqual([]);
  await history.locator('summary').tap();
  const changes = page.locator('.place-changes li');
  await changes.first().waitFor();
  const text = () => changes.first().textContent();
  expect(await text()).toMatch(
    /OpeningstijdenEerstmaandag t\/m vrijdag 9\.00.{1,3}17\.00\suurzaterdag en zondag geslotenNumaandag t\/m vrijdag/,
  );
  expect(await text()).toContain('Nagekeken op 8 juni 2026.');
  expect(await page.locator('.place-changes').textContent()).toContain('Sinds 2 maart 2026 houden we bij');
  expect((await new AxeBuilder({ page }).include('.place-history').analyze()).violations).toEqual([]);
  await chooseLanguage(page, 'Polski');
  await expect.poll(text).toContain('Godziny otwarcia');
  expect(errors).toEqual([]);
});

test('a place that is gone says since when, and what is near where it was, also by a link within the page', async () => {
  const { page } = await site.visitWithoutMap('/plek/list-LW-074', phone);
  const isShown = async () => {
    await page.getByRole('heading', { name: 'Deze plek staat niet meer op de kaart' }).waitFor();
    await page.getByText(/^Tot \d+ \p{L}+ \d+ was dit de pagina van Buurthuis De Smidse\.$/u).waitFor();
    await page.getByRole('link', { name: 'Speelotheek De Hobbel' }).waitFor();
  };
  await isShown();
  await page.getByRole('link', { name: 'Speelotheek De Hobbel' }).tap();
  await page.getByRole('heading', { level: 1, name: 'Speelotheek De Hobbel' }).waitFor();
  await page.goBack();
  await isShown();
});

test('a place that is not there says so and leads on; on paper a place has its hours and its number', async () => {
  const gone = await site.visitWithoutMap('/plek/nergens', phone);
  await gone.page.getByRole('heading', { name: 'Deze plek staat niet in de lijst' }).waitFor();
  await gone.page.getByRole('link', { name: 'Zoek een andere plek' }).tap();
  await expect.poll(() => new URL(gone.page.url()).pathname).toBe('/');

  const place = placeWhere(({ openingHours }) => openingHours?.startsWith('Mo-Fr 09:00-22:00') ?? false);
  const { page } = await site.visitWithoutMap(pathOf(place));
  await isDrawn(page);
  const text = await printedText(page);
  for (const part of [place.name, 'Maandag', '9.00', String(place.address?.street)])
    expect(text).toContain(part);
});

test.each([
  ['light', {}],
  ['dark', { colorScheme: 'dark' }],
  ['phone', phone],
] as const)('axe finds nothing: %s', async (_, options) => {
  const { page } = await site.visitWithoutMap(pathOf(places[0]), options);
  await page.locator('.places-nearby a').first().waitFor();
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
});
