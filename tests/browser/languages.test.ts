// The finder, a place and a sheet in other languages: Arabic reads from the right, and what municipalities read stays Dutch.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Place } from '../../server/contract/place.ts';
import { chooseLanguage } from './choose-language.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';

const phone = { viewport: { width: 360, height: 740 }, hasTouch: true };
/** `من 9:00 إلى 17:00`, in the figures that a phone has on its keys. */
const arabicHours = /من\s\d{1,2}:\d{2}\sإلى\s\d{1,2}:\d{2}/;

let site: DemoSite;
let place: Place;
beforeAll(async () => {
  site = await openDemoSite();
  const { places } = (await (await fetch(`${site.origin}/api/v1/places`)).json()) as { places: Place[] };
  const found = places.find(
    (one) => one.openingWeek?.some((day) => day.length > 0) && one.phone && one.description && one.address,
  );
  if (!found) throw new Error('The demo has no place with hours, a number and a description.');
  place = found;
}, 120_000);
afterEach(() => site.leave());
afterAll(() => site.close());

const readsFromTheRight = async (page: Page) => {
  await expect.poll(() => page.locator('html').getAttribute('dir')).toBe('rtl');
  expect(await page.locator('html').getAttribute('lang')).toBe('ar');
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(await page.locator('body').textContent()).not.toMatch(/[٠-٩]/);
};
const axeFinds = async (page: Page) =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0].html}`);

async function visitInArabic(path: string) {
  const visit = await site.visitWithoutMap('/privacy', phone);
  await visit.page.evaluate(() => localStorage.setItem('language', 'ar'));
  await visit.page.goto(`${site.origin}${path}`);
  return visit;
}

test('on a phone one chooses Arabic in the menu, and the finder and a place then read from the right', async () => {
  const { page, errors } = await site.visitWithoutMap('/', phone);
  await chooseLanguage(page, 'العربية');
  await readsFromTheRight(page);
  await page.getByRole('heading', { level: 1, name: 'ابحث عن مكان قريب منك' }).waitFor();
  const card = page.locator('.place-card').first();
  const name = card.getByRole('button');
  expect(await name.locator('bdi').getAttribute('lang')).toBe('nl');
  await name.tap();
  expect(await axeFinds(page)).toEqual([]);
  await readsFromTheRight(page);
  await card.getByRole('link', { name: 'كل شيء عن هذا المكان' }).tap();
  await page.getByRole('heading', { name: 'كيف تصل إلى هنا؟' }).waitFor();
  await readsFromTheRight(page);
  expect(errors).toEqual([]);
});

test('the page of a place says its hours in Arabic, and its own texts in Dutch', async () => {
  const { page } = await visitInArabic(`/plek/${encodeURIComponent(place.id)}`);
  await page.getByRole('row', { name: arabicHours }).first().waitFor();
  await readsFromTheRight(page);
  for (const text of [place.name, place.description ?? '']) {
    expect(await page.locator('bdi[lang=nl]', { hasText: text }).count()).toBeGreaterThan(0);
  }
  expect(await axeFinds(page)).toEqual([]);
});

test('a sheet in Arabic says the hours, and its number reads from the left', async () => {
  const { page } = await visitInArabic(`/verwijzen/blad?plek=${encodeURIComponent(place.id)}`);
  const sheet = page.locator('.sheet[lang=ar][dir=rtl]');
  await sheet.getByText(arabicHours).first().waitFor();
  await readsFromTheRight(page);
  expect(await sheet.locator('.sheet-place__phone bdi[dir=ltr]').textContent()).toMatch(/^0\d/);
  expect(await axeFinds(page)).toEqual([]);
});

test('what municipalities read is Dutch, from the left, within a frame in Arabic', async () => {
  const { page } = await visitInArabic('/verwijzen');
  const own = page.locator('[lang=nl][dir=ltr] > main');
  await own.getByRole('heading', { level: 1 }).waitFor();
  await readsFromTheRight(page);
  // What a language is called by who speaks it says so.
  const words = await own.evaluate((main) => {
    const copy = main.cloneNode(true) as HTMLElement;
    for (const named of copy.querySelectorAll('bdi[lang]')) named.remove();
    return copy.textContent;
  });
  expect(words).toMatch(/Een plek vinden/);
  expect(words).not.toMatch(/\p{Script=Arabic}/u);
  expect(await page.title()).not.toMatch(/\p{Script=Arabic}/u);
});
