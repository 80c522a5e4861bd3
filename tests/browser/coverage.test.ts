// The coverage page in a real browser: the slider turns a neighbourhood on the map, in the panel and in the table.
import AxeBuilder from '@axe-core/playwright';
import { area } from '@turf/turf';
import type { FeatureCollection, MultiPolygon } from 'geojson';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Neighbourhood } from '../../server/contract/area.ts';
import type { Coverage } from '../../server/contract/coverage.ts';
import type { CoverageCurves } from '../../server/contract/coverage-curves.ts';
import type { NormList } from '../../server/contract/norm.ts';
import { judgeShare } from '../../server/domain/norm/verdict.ts';
import { type DemoSite, openDemoSite, type Visit } from './demo-site.ts';
import { type MapColour, pixelOf, shareOfColour } from './map-picture.ts';

type Outlines = FeatureCollection<MultiPolygon, Neighbourhood>;

let site: DemoSite;
let coverage: Coverage;
let curves: CoverageCurves;
let outlines: Outlines;
let agreed: NormList['norms'][number];
let bounds: number[];

async function get<T>(path: string, accept = 'application/json'): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`, { headers: { accept } });
  return (await answer.json()) as T;
}

beforeAll(async () => {
  site = await openDemoSite();
  coverage = await get('/coverage');
  curves = await get('/coverage-curves');
  outlines = await get<Outlines>('/neighbourhoods', 'application/geo+json');
  const { norms } = await get<NormList>('/norms');
  agreed = norms[0];
  ({ bounds } = await get<{ bounds: number[] }>('/catalogue'));
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const panelOf = (page: Page) => page.getByRole('region', { name: 'De buurt', exact: true });
const rowOf = (page: Page, name: string) =>
  page.locator('.coverage-table tbody tr', { has: page.getByRole('button', { name, exact: true }) });
const firstSlider = (page: Page) => page.getByRole('slider', { name: 'Hoe ver mag het zijn?' }).first();

/** The largest neighbourhood that meets as agreed, and fails once the first threshold is at its least. */
function turningNeighbourhood(): Neighbourhood {
  const [requirement] = agreed.requirements;
  const [ofFirst] = curves.requirements;
  if (requirement.form !== 'reach' || ofFirst.form !== 'reach')
    throw new Error('The demo begins with a reach.');
  const { share } = requirement;
  const turning = coverage.areas.filter(({ code, verdict, requirements }) => {
    const curve = ofFirst.areas.find((each) => each.code === code);
    if (verdict !== 'meets' || requirements[0].verdict !== 'meets' || !curve) return false;
    const atLeast = { lower: curve.lower[0], upper: (curve.upper ?? curve.lower)[0] };
    return judgeShare(atLeast, curve.residents, share) === 'fails';
  });
  const codes = turning.map(({ code }) => code);
  const features = outlines.features.filter(({ properties }) => codes.includes(properties.code));
  const [largest] = features.sort((a, b) => area(b.geometry) - area(a.geometry));
  return largest.properties;
}

/** The map is there, and so is its first colour at the spot. */
async function mapShows(page: Page, spot: { x: number; y: number }, colour: MapColour): Promise<void> {
  await expect.poll(() => shareOfColour(page, spot, colour), { timeout: 20_000 }).toBeGreaterThan(0.3);
}

const spotOf = async (page: Page, { innerPoint }: Neighbourhood) => {
  await page.locator('.maplibregl-canvas').waitFor();
  return pixelOf(page, bounds, innerPoint);
};

async function middleOf(locator: Locator) {
  await locator.scrollIntoViewIfNeeded();
  const box = await locator.boundingBox();
  if (!box) throw new Error('The slider is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

test('dragging the threshold turns a neighbourhood on the map, in the panel and in the table, and asks nothing of the server', async () => {
  const { page, requests, errors } = await site.visit('/dekking');
  const turning = turningNeighbourhood();
  const spot = await spotOf(page, turning);
  await mapShows(page, spot, 'meets');
  expect(await shareOfColour(page, spot, 'fails')).toBeLessThan(0.05);

  await page.getByRole('tab', { name: 'Tabel' }).click();
  await rowOf(page, turning.name).getByRole('button').click();
  const panel = panelOf(page);
  await panel.getByRole('heading', { name: turning.name }).waitFor();
  await expectText(panel, 'Deze buurt heeft wat is afgesproken.');
  await expectText(rowOf(page, turning.name), 'Voldoet');

  await page.waitForLoadState('networkidle');
  const asked = requests.length;
  const thumb = await middleOf(firstSlider(page));
  await page.mouse.move(thumb.x, thumb.y);
  await page.mouse.down();
  for (let step = 1; step <= 12; step++) await page.mouse.move(thumb.x - step * 30, thumb.y);
  await expectText(panel, 'Met deze getallen voldoet deze buurt nog niet.');
  await expectText(rowOf(page, turning.name), 'Voldoet nog niet');
  expect(requests.length).toBe(asked);
  await page.mouse.up();

  await page.getByRole('tab', { name: 'Kaart' }).click();
  await mapShows(page, await spotOf(page, turning), 'fails');
  expect(errors).toEqual([]);
});

test('while the slider moves, the map changes colour under it', async () => {
  const { page, requests } = await site.visit('/dekking');
  const turning = turningNeighbourhood();
  const spot = await spotOf(page, turning);
  await mapShows(page, spot, 'meets');
  await page.waitForLoadState('networkidle');
  const asked = requests.length;
  await firstSlider(page).focus();
  await page.keyboard.press('Home');
  await mapShows(page, spot, 'fails');
  expect(requests.slice(asked).filter((url) => !url.endsWith('/api/v1/coverage'))).toEqual([]);
});

test('the words follow the slider within two frames', async () => {
  const { page } = await site.visitWithoutMap('/dekking');
  await firstSlider(page).waitFor();
  await firstSlider(page).focus();
  await page.evaluate(() => {
    const words = () => document.querySelector('.number-slider output')?.textContent;
    const before = words();
    addEventListener(
      'keydown',
      () => {
        let frames = 0;
        const look = () => {
          frames += 1;
          if (words() === before && frames < 60) requestAnimationFrame(look);
          else document.body.dataset.frames = String(frames);
        };
        requestAnimationFrame(look);
      },
      { once: true, capture: true },
    );
  });
  await page.keyboard.press('ArrowRight');
  await page.waitForFunction(() => document.body.dataset.frames !== undefined);
  expect(Number(await page.locator('body').getAttribute('data-frames'))).toBeLessThanOrEqual(2);
});

test('a click on the map opens that neighbourhood, and Terug naar de afspraak undoes a trial', async () => {
  const { page } = await site.visit('/dekking');
  const turning = turningNeighbourhood();
  const spot = await spotOf(page, turning);
  await mapShows(page, spot, 'meets');
  await page.mouse.click(spot.x + 14, spot.y + 14);
  await panelOf(page).getByRole('heading', { name: turning.name }).waitFor();
  await firstSlider(page).focus();
  await page.keyboard.press('Home');
  await page.getByText('Met deze getallen voldoet deze buurt nog niet.').waitFor();
  await page.getByRole('button', { name: 'Terug naar de afspraak' }).first().click();
  await page.getByText('Deze buurt heeft wat is afgesproken.').waitFor();
});

test('the panel counts the people that the server counts', async () => {
  const failing = coverage.areas.find(({ requirements }) => (requirements[0].shortfall?.lower ?? 0) > 0);
  const { page } = await site.visitWithoutMap(`/dekking?area=${failing?.code}`);
  const { covered, residents, shortfall } = failing!.requirements[0];
  const dutch = (value: number) => Math.floor(value).toLocaleString('nl-NL');
  const sentence = panelOf(page).getByText('inwoners wonen binnen').first();
  await sentence.waitFor();
  const text = await sentence.textContent();
  expect(text).toContain(dutch(residents as number));
  expect(text).toContain(dutch(covered!.lower));
  expect(text).toContain(`${dutch(shortfall!.upper)} inwoner`);
  await panelOf(page)
    .getByText(/^Wie werkt hier: /)
    .waitFor();
});

test('a link opens the same picture on another machine', async () => {
  const first = await site.visitWithoutMap('/dekking');
  const turning = turningNeighbourhood();
  await first.page.getByRole('tab', { name: 'Tabel' }).click();
  await rowOf(first.page, turning.name).getByRole('button').click();
  await firstSlider(first.page).focus();
  await first.page.keyboard.press('Home');
  await first.page.getByText('Met deze getallen voldoet deze buurt nog niet.').waitFor();
  await expect.poll(() => first.page.url()).toContain('try=');
  const link = new URL(first.page.url());
  const second = await site.visitWithoutMap(`${link.pathname}${link.search}`);
  await second.page.getByText('Met deze getallen voldoet deze buurt nog niet.').waitFor();
  // Both end up with what the server says of the tried numbers, each in its own time.
  const textOf = ({ page }: Visit) => panelOf(page).textContent();
  await expect
    .poll(async () => (await textOf(second)) === (await textOf(first)), { timeout: 15_000 })
    .toBe(true);
});

test('the table sorts by its heads and can be used by keyboard alone', async () => {
  const { page } = await site.visitWithoutMap('/dekking?view=table');
  const names = () => page.locator('.coverage-table tbody th').allInnerTexts();
  await page.locator('.coverage-table tbody tr').first().waitFor();
  expect(await names()).toHaveLength(40);
  await page.getByRole('button', { name: 'Buurt', exact: true }).focus();
  await page.keyboard.press('Enter');
  const sorted = await names();
  expect(sorted).toEqual([...sorted].sort((a, b) => a.localeCompare(b, 'nl')));
  await page.locator('.coverage-table tbody th button').first().focus();
  await page.keyboard.press('Enter');
  await panelOf(page).getByRole('heading', { name: sorted[0] }).waitFor();
});

test('without WebGL the page says so, and the table works', async () => {
  const { page } = await site.visitWithoutMap('/dekking');
  await page.getByText('Hier hoort een kaart.').waitFor();
  await page.getByRole('tab', { name: 'Tabel' }).click();
  await expect.poll(() => page.locator('.coverage-table tbody tr').count()).toBe(40);
});

test.each([
  ['desktop, light, with its map', { width: 1440, height: 900 }, 'light'],
  ['desktop, dark', { width: 1440, height: 900 }, 'dark'],
  ['phone, light', { width: 360, height: 740 }, 'light'],
] as const)('no accessibility rule is broken: %s', async (name, viewport, colorScheme) => {
  const hasMap = name.endsWith('with its map');
  const visit = hasMap ? site.visit : site.visitWithoutMap;
  const { page } = await visit(`/dekking?area=${turningNeighbourhood().code}`, { viewport, colorScheme });
  await page.locator(hasMap ? '.maplibregl-canvas' : '.town-map-absent').waitFor();
  await panelOf(page).getByRole('img').first().waitFor();
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
});

test('nothing sticks out at 360 pixels, and no other host is asked', async () => {
  const { page, requests } = await site.visit('/dekking', { viewport: { width: 360, height: 740 } });
  await page.locator('.maplibregl-canvas').waitFor();
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  expect(requests.filter((url) => !url.startsWith(site.origin) && !/^(data|blob):/.test(url))).toEqual([]);
});

async function expectText(locator: Locator, text: string): Promise<void> {
  await expect.poll(() => locator.textContent(), { timeout: 10_000 }).toContain(text);
}
