// The finder in a frame: on a page of another origin, with the code that our own page gives.
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import AxeBuilder from '@axe-core/playwright';
import type { FrameLocator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { MunicipalityFeatures, NeighbourhoodList } from '../../server/contract/area.ts';
import type { PlaceList } from '../../server/contract/place.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { pixelOf, shareOfColour } from './map-picture.ts';

let site: DemoSite;
/** Of another origin: its port is another one. */
let other: Server;
let otherOrigin: string;
/** What its only page holds. */
let body = '';
let area: { code: string; name: string };
let inArea: PlaceList;

const get = async <T>(path: string): Promise<T> =>
  (await (await fetch(`${site.origin}/api/v1${path}`)).json()) as T;

beforeAll(async () => {
  site = await openDemoSite();
  other = createServer((_request, response) => {
    response.setHeader('content-type', 'text/html; charset=utf-8');
    response.end(
      `<!doctype html><html lang="nl"><title>Wijkkrant</title><main><h1>Wijkkrant</h1>${body}</main></html>`,
    );
  });
  await new Promise<void>((done) => other.listen(0, '127.0.0.1', done));
  otherOrigin = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
  const { neighbourhoods } = await get<NeighbourhoodList>('/neighbourhoods?withPlaces=true');
  [area] = neighbourhoods;
  inArea = await get<PlaceList>(`/places?neighbourhood=${area.code}`);
});

afterEach(() => site.leave());

afterAll(async () => {
  other.close();
  await site?.close();
});

/** Opens the page of the other site, with this in it. */
async function visitOther(html: string, viewport = { width: 1100, height: 800 }): Promise<Page> {
  body = html;
  const { page } = await site.visitWithoutMap('/over', { viewport });
  await page.goto(otherOrigin);
  return page;
}

const cards = (frame: FrameLocator | Page) => frame.locator('.found-list [data-place]');

test('the code of our page shows the places of that neighbourhood on another site, and nothing is kept', async () => {
  const { page: maker, errors } = await site.visitWithoutMap('/over');
  await maker.getByRole('link', { name: 'Maak de code voor uw website' }).click();
  await maker.getByRole('combobox', { name: 'Welke buurt of gemeente?' }).fill(area.name);
  await maker.getByRole('option', { name: area.name }).first().click();
  const preview = maker.frameLocator('.embed-maker__frame iframe');
  await expect.poll(() => cards(preview).count()).toBe(inArea.total);
  await maker.context().grantPermissions(['clipboard-read', 'clipboard-write']);
  await maker.getByRole('button', { name: 'Kopieer de code' }).click();
  await maker.getByText('De code is gekopieerd.').waitFor();
  const snippet = await maker.evaluate(() => navigator.clipboard.readText());
  expect(snippet).toContain(`${site.origin}/embed?neighbourhood=${area.code}`);
  await maker.getByRole('button', { name: /Alleen waar men deze taal spreekt$/ }).click();
  await maker.getByRole('option', { name: /^Turks/ }).click();
  await preview.getByText('Hier spreekt men ook Turks.').first().waitFor();
  const spoken = await get<PlaceList>(`/places?neighbourhood=${area.code}&language=tr`);
  await expect.poll(() => cards(preview).count()).toBe(spoken.total);
  // The preview, a page of ours within a page of ours, has the same landmarks; it is looked at on the other site.
  const own = new AxeBuilder({ page: maker }).exclude('.embed-maker__frame');
  expect((await own.analyze()).violations).toEqual([]);
  expect(errors).toEqual([]);

  const page = await visitOther(snippet);
  const frame = page.frameLocator(`iframe[title*="${area.name}"][loading=lazy]`);
  await expect.poll(() => cards(frame).count()).toBe(inArea.total);
  await frame.getByRole('heading', { level: 1, name: `Plekken in ${area.name}` }).waitFor();
  expect(await frame.getByRole('navigation').count()).toBe(0);
  expect(await frame.getByRole('searchbox').count()).toBe(0);
  expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);

  const inside = page.frames().find((one) => one.url().startsWith(site.origin));
  const kept = await inside?.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    cookies: document.cookie,
    caches: (await caches.keys()).length,
  }));
  expect(kept).toEqual({ local: {}, session: {}, cookies: '', caches: 0 });
});

test('what is opened from a frame opens in a new tab, and the page around it stays', async () => {
  const page = await visitOther(
    `<iframe src="${site.origin}/embed?neighbourhood=${area.code}&language=en&look=dark" width="320" height="560" title="Kaart"></iframe>`,
  );
  const frame = page.frameLocator('iframe');
  await cards(frame).first().getByRole('button').click();
  await frame.getByRole('button', { name: 'Map', exact: true }).waitFor();
  expect(await frame.locator('html').getAttribute('data-flavour')).toBe('dark');
  const opened = page.context().waitForEvent('page');
  await frame.getByRole('link', { name: 'All about this place' }).click();
  const place = await opened;
  await place.waitForURL(/\/plek\//);
  expect(await place.evaluate(() => window.opener)).toBeNull();
  // As the makers of a map credit themselves: in HTML of their own.
  await frame.locator('.embed__sources').evaluate((sources, address) => {
    sources.insertAdjacentHTML('beforeend', `<a href="${address}/makers">© Makers</a>`);
  }, otherOrigin);
  const credit = page.context().waitForEvent('page');
  await frame.getByRole('link', { name: '© Makers' }).click();
  const makers = await credit;
  await makers.waitForURL(`${otherOrigin}/makers`);
  expect(await makers.evaluate(() => window.opener)).toBeNull();
  const whole = page.context().waitForEvent('page');
  await frame.getByRole('link', { name: /Open the whole map/ }).click();
  await (await whole).waitForURL(`${site.origin}/?neighbourhood=${area.code}`);
  expect(page.url()).toBe(`${otherOrigin}/`);
  expect(await page.evaluate(() => history.length)).toBeLessThanOrEqual(3);
});

test('a municipality shows what lies in it, by the filters of the address, and its border', async () => {
  const { places } = await get<PlaceList>('/places?function=learn&limit=1000');
  const within = places.filter(({ neighbourhoodCode }) => neighbourhoodCode !== null);
  const municipality = `GM${within[0].neighbourhoodCode?.slice(2, 6)}`;
  const small = { viewport: { width: 1000, height: 640 } };
  const { page } = await site.visit(`/embed?municipality=${municipality}&function=learn`, small);
  await expect.poll(() => cards(page).count()).toBe(within.length);
  await page.getByRole('heading', { level: 1, name: /^Iets leren in / }).waitFor();
  const [{ bounds, corners }] = await outlines();
  const westmost = corners.toSorted(([one], [other]) => one - other)[0];
  const spot = await pixelOf(page, bounds, westmost);
  // A line of three pixels across.
  await expect.poll(() => shareOfColour(page, spot, 'border')).toBeGreaterThan(0.03);
  const nothing = await site.visitWithoutMap('/embed?neighbourhood=BU00000000');
  await nothing.page.getByRole('heading', { name: 'Hier zijn geen plekken bij' }).waitFor();
});

/** Of each municipality. */
async function outlines() {
  const headers = { accept: 'application/geo+json' };
  const answer = await fetch(`${site.origin}/api/v1/municipalities`, { headers });
  const { features } = (await answer.json()) as MunicipalityFeatures;
  return features.map(({ geometry, properties }) => ({
    bounds: properties.bounds as number[],
    corners: geometry.coordinates.flat(2) as [lon: number, lat: number][],
  }));
}

test('a neighbourhood that is not there is not taken for the whole town', async () => {
  const { page } = await site.visitWithoutMap('/embed?neighbourhood=BU99999999');
  await page.getByText('Geen plekken gevonden').waitFor();
  expect(await page.getByRole('heading', { level: 1 }).textContent()).toBe('Plekken');
});

test('the rest of the site refuses to be framed', async () => {
  const page = await visitOther(
    ['/', '/dekking', '/embed/maken']
      .map((path) => `<iframe src="${site.origin}${path}" title="${path}"></iframe>`)
      .join(''),
  );
  await page.waitForLoadState('networkidle');
  const shown = await Promise.all(
    page
      .frames()
      .slice(1)
      .map((frame) => frame.locator('#root').count()),
  );
  expect(shown).toEqual([0, 0, 0]);
});
