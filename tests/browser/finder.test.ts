// The finder in a real browser: from opening the page to a place that suits, with and without a mouse.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { NearbyPlaces } from '../../server/contract/nearby-places.ts';
import type { Place, PlaceList } from '../../server/contract/place.ts';
import type { Route } from '../../server/contract/route.ts';
import { chooseLanguage } from './choose-language.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { boxAtRest } from './map-picture.ts';

let site: DemoSite;
let places: Place[];

beforeAll(async () => {
  site = await openDemoSite();
  const answer = await fetch(`${site.origin}/api/v1/places?limit=1000`);
  ({ places } = (await answer.json()) as PlaceList);
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const listOf = (page: Page) => page.getByRole('list', { name: 'Lijst met plekken' });
const cards = (page: Page) => listOf(page).locator('[data-place]');
const shownIds = (page: Page) =>
  cards(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.place));
const idsWhere = (holds: (place: Place) => boolean) => places.filter(holds).map(({ id }) => id);

test('a first visit shows four doors, and a door leaves only the places that do that', async () => {
  const { page, errors } = await site.visitWithoutMap('/');
  await page.getByRole('button', { name: /Hulp krijgen/ }).click();
  const expected = idsWhere(({ functions }) => functions.includes('support'));
  expect(expected.length).toBeLessThan(places.length);
  await expect.poll(async () => (await shownIds(page)).sort()).toEqual(expected.sort());
  expect(errors).toEqual([]);
});

test('a link with a kind opens the list of that kind, and back returns to what was before', async () => {
  const { page } = await site.visitWithoutMap('/?kind=library');
  const libraries = idsWhere(({ kinds }) => kinds.includes('library'));
  await expect.poll(async () => (await shownIds(page)).sort()).toEqual(libraries.sort());
  await cards(page).getByRole('button').first().click();
  await expect.poll(() => page.url()).toContain('place=');
  await page.goBack();
  await expect.poll(() => page.url()).not.toContain('place=');
});

test('a place opens by keyboard, says when nobody knows its hours, and its number can be called', async () => {
  const place = places.find(({ openingHours, phone }) => openingHours === null && phone !== null) as Place;
  const { page } = await site.visitWithoutMap('/');
  await page.getByRole('searchbox').fill(place.name);
  await page.keyboard.press('Enter');
  const card = listOf(page).locator(`[data-place="${place.id}"]`);
  await card.getByText(/We weten niet wanneer het open is/).waitFor();
  expect(await card.getByRole('link', { name: /^Bel / }).getAttribute('href')).toMatch(/^tel:\+?\d+$/);
});

test('a kind of place is found by another word for it and with a slip, and Enter sets the filter', async () => {
  const { page, requests } = await site.visitWithoutMap('/');
  await page.getByRole('searchbox').fill('bibliotehek');
  await page
    .getByRole('option', { name: /^Bibliotheek/ })
    .first()
    .waitFor();
  await page.keyboard.press('Enter');
  const libraries = idsWhere(({ kinds }) => kinds.includes('library'));
  await expect.poll(async () => (await shownIds(page)).sort()).toEqual(libraries.sort());
  expect(await page.getByRole('searchbox').inputValue()).toBe('');
  expect(requests.filter((url) => url.includes('bibliotehek'))).toEqual([]);
});

test('a postcode with a house number is where one looks from, and stands in no address', async () => {
  const { street, houseNumber, postcode } = places.find(({ address }) => address?.postcode)?.address ?? {};
  const { page, requests } = await site.visitWithoutMap('/');
  await page.getByRole('searchbox').fill(`${postcode} ${houseNumber}`);
  await page
    // As on an envelope: `8990 DK`.
    .getByRole('option', { name: `${street} ${houseNumber} ${postcode?.slice(0, 4)} ${postcode?.slice(4)}` })
    .first()
    .click();
  await page.getByText(`Vanaf ${street} ${houseNumber}`).waitFor();
  await cards(page)
    .first()
    .getByText(/^1 minuut lopen/)
    .waitFor();
  const told = [page.url(), ...requests].filter((url) => url.includes(String(postcode)));
  expect(told).toEqual([]);
});

test('words that are no name find the places that have them, and clearing them finds all', async () => {
  const { page } = await site.visitWithoutMap('/');
  await page.getByRole('searchbox').fill('welzijn');
  await page.getByRole('option', { name: /^Zoek naar/ }).click();
  await expect.poll(() => cards(page).count()).toBeLessThan(places.length);
  await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('welzijn');
  await page.getByRole('button', { name: 'Wis wat u zocht' }).click();
  await expect.poll(() => cards(page).count()).toBe(places.length);
});

test('a place with known hours says whether it is open now, and shows its week with today marked', async () => {
  const place = places.find(({ openingHours }) => openingHours?.startsWith('Mo-Fr 09:00-22:00')) as Place;
  const { page } = await site.visitWithoutMap(`/?place=${place.id}`);
  const card = listOf(page).locator(`[data-place="${place.id}"]`);
  await card
    .getByText(/^(Nu open, tot|Gaat .+ open$|Het is vandaag )/)
    .first()
    .waitFor();
  const rows = card.locator('.place-detail__week > div');
  expect(await rows.count()).toBe(7);
  expect(await rows.first().textContent()).toMatch(/^maandag/);
  expect(await card.locator('[aria-current=date]').count()).toBe(1);
  await card.locator('[aria-current=date]').getByText('vandaag').waitFor();
});

test('a place says until when it is certain, and what ends then', async () => {
  const place = places.find(({ certainUntil }) => (certainUntil ?? '') > '2045') as Place;
  const { page } = await site.visitWithoutMap(`/?place=${place.id}`);
  const year = place.certainUntil?.slice(0, 4);
  await listOf(page)
    .locator(`[data-place="${place.id}"]`)
    .getByText(new RegExp(`Zeker tot en met \\d+ \\p{L}+ ${year} \\(${place.certainty}\\)\\.`, 'u'))
    .waitFor();
});

test('a place chosen from the list is brought close enough to stand on its own, and no closer', async () => {
  const { page } = await site.visit('/');
  const scale = page.locator('.maplibregl-ctrl-scale');
  await expect.poll(() => scale.textContent()).toMatch(/km$/);
  await cards(page).getByRole('button').first().click();
  await expect.poll(() => scale.textContent()).toMatch(/^[23]00.m$/);
});

test('when nothing fits, the page offers which filter to drop, and dropping it finds places', async () => {
  const { page } = await site.visitWithoutMap('/?kind=library&q=zzzz');
  await page.getByText('Geen plek past overal bij').waitFor();
  expect(await cards(page).count()).toBe(0);
  await page
    .getByRole('button', { name: /^Zonder/ })
    .first()
    .click();
  await expect.poll(() => cards(page).count()).toBeGreaterThan(0);

  // A language is among the other filters, by its own name too; where it is in the way it is named.
  await page.getByRole('button', { name: /^Meer/ }).click();
  await page.getByRole('button', { name: /^Turks ?Türkçe/ }).click();
  const inTurkish = idsWhere(
    ({ kinds, languages }) => kinds.includes('library') && languages?.includes('tr') === true,
  );
  expect(inTurkish.length).toBeGreaterThan(0);
  await expect.poll(async () => (await shownIds(page)).sort()).toEqual(inTurkish.sort());
  await expect.poll(() => new URL(page.url()).searchParams.get('spoken')).toBe('tr');
  await cards(page).getByRole('button').first().click();
  await cards(page)
    .getByText(/^Hier spreekt men ook .*Turks/)
    .waitFor();
  await page.goto(`${site.origin}/?kind=toy-library&spoken=ti`);
  await page.getByRole('button', { name: /^Zonder ‘Taal: Tigrinya’/ }).waitFor();
});

test('text typed by a visitor is shown as text', async () => {
  const { page, errors } = await site.visitWithoutMap('/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E');
  await page.getByText('Geen plek past overal bij').waitFor();
  expect(await page.locator('img[src="x"]').count()).toBe(0);
  expect(errors).toEqual([]);
});

test('the page says on every screen that Lindewaard is made up', async () => {
  for (const path of ['/', '/dekking', '/over']) {
    const { page } = await site.visitWithoutMap(path);
    await page.getByText('Lindewaard bestaat niet.').first().waitFor();
  }
});

test('the page speaks English when asked, and stays so', async () => {
  const { page } = await site.visitWithoutMap('/');
  await chooseLanguage(page, 'English');
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
  await page.reload();
  await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('en');
});

test('on a phone the list and the map take turns, and nothing sticks out', async () => {
  const { page, requests } = await site.visit('/', { viewport: { width: 360, height: 740 }, hasTouch: true });
  await cards(page).first().waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  // The pages in one line, so that what one came for is on the first screen.
  const pages = await page.getByRole('navigation').boundingBox();
  expect(pages?.height).toBeLessThan(56);
  await page.getByRole('button', { name: 'Kaart', exact: true }).tap();
  await page.locator('.maplibregl-canvas').waitFor();
  await page.getByRole('button', { name: 'Lijst', exact: true }).tap();
  await cards(page).first().waitFor();
  expect(requests.filter((url) => !url.startsWith(site.origin) && !/^(data|blob):/.test(url))).toEqual([]);
});

test.each([
  ['/', 'light'],
  ['/', 'dark'],
  ['/?function=meet', 'light'],
  ['/over', 'light'],
] as const)('no accessibility rule is broken on %s, %s', async (path, colorScheme) => {
  const { page } = await site.visit(path, { colorScheme });
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('an older resident finds coffee on Wednesday morning within ten minutes’ walk, on a phone', async () => {
  const { page, requests, errors } = await site.visitWithoutMap('/', {
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    // In the middle of town.
    geolocation: { longitude: 5.159, latitude: 52.548 },
    permissions: ['geolocation'],
  });
  await page.getByRole('button', { name: 'Zoek dicht bij mij' }).tap();
  await page.getByText('Vanaf waar u nu bent').waitFor();
  await page.getByRole('button', { name: 'Activiteit' }).tap();
  await page.getByRole('button', { name: /^koffie drinken/ }).tap();
  await page.getByRole('button', { name: 'Wanneer' }).tap();
  await page.getByRole('combobox', { name: 'Dag' }).selectOption('woensdag');
  await page.getByRole('combobox', { name: 'Hoe ver?' }).selectOption('Binnen 10 minuten');
  const answer = await fetch(`${site.origin}/api/v1/nearby-places`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({
      origin: { lonLat: [5.159, 52.548] },
      mode: 'walking',
      maxMinutes: 10,
      filter: { activities: ['coffee'], openAt: 'wed-10:00', openAtUnknown: 'include' },
    }),
  });
  const near = (await answer.json()) as NearbyPlaces;
  expect(near.total).toBeGreaterThan(1);
  const minutesOf = new Map(near.places.map(({ place, minutes }) => [place.id, minutes]));
  await expect.poll(async () => (await shownIds(page)).sort()).toEqual([...minutesOf.keys()].sort());
  const [first] = (await shownIds(page)) as string[];
  await cards(page)
    .first()
    .getByText(`${minutesOf.get(first)} minuten lopen`)
    .waitFor();
  // Where somebody is stands in no address.
  expect(page.url()).not.toMatch(/5\.159|52\.548/);
  expect(requests.filter((url) => /5\.159|52\.548/.test(url))).toEqual([]);
  expect(errors).toEqual([]);
});

test('a device that does not tell where it is leaves the list as it was, and says what to do', async () => {
  const { page } = await site.visitWithoutMap('/', { permissions: [] });
  await page.getByRole('button', { name: 'Zoek dicht bij mij' }).click();
  await page.getByText(/Typ een straat of postcode/).waitFor();
  await cards(page).first().waitFor();
});

test('a click on the map is where one looks from, and the way by bicycle is shorter', async () => {
  const { page, errors } = await site.visit('/', { viewport: { width: 1000, height: 640 } });
  const map = await boxAtRest(page.locator('.maplibregl-canvas'));
  await expect
    .poll(async () => {
      // Until the map is drawn a click hits nothing.
      await page.mouse.click(map.x + map.width / 2 + 40, map.y + map.height / 2);
      return page.locator('.where-from__name').count();
    })
    .toBe(1);
  const minutes = async (way: string) => {
    const line = await cards(page)
      .first()
      .getByText(new RegExp(`minu(ut|ten) ${way} ·`))
      .textContent();
    return Number.parseInt(line ?? '', 10);
  };
  const walking = await minutes('lopen');
  await page.getByText('Fietsen', { exact: true }).click();
  const cycling = await minutes('fietsen');
  expect(cycling).toBeLessThan(walking);
  // Of the place that is chosen the map shows the way.
  const way = page.waitForResponse((answer) => answer.url().endsWith('/api/v1/routes'));
  await cards(page).first().getByRole('button').first().click();
  const route = (await (await way).json()) as Route;
  expect([route.mode, route.minutes]).toEqual(['cycling', cycling]);
  expect(errors).toEqual([]);
});
