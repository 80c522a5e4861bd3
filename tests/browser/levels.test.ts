// Levels and circles in a real browser: map, panel, table and address tell the same of districts and of people still to be reached.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { DistrictList, Neighbourhood, NeighbourhoodList } from '../../server/contract/area.ts';
import type { Coverage } from '../../server/contract/coverage.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { pixelOf, shareOfColour } from './map-picture.ts';

let site: DemoSite;
let coverage: Coverage;
let neighbourhoods: Neighbourhood[];
let districts: DistrictList['districts'];
let bounds: number[];

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`);
  return (await answer.json()) as T;
}

beforeAll(async () => {
  site = await openDemoSite();
  coverage = await get('/coverage');
  ({ neighbourhoods } = await get<NeighbourhoodList>('/neighbourhoods'));
  ({ districts } = await get<DistrictList>('/districts'));
  ({ bounds } = await get<{ bounds: number[] }>('/catalogue'));
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const dutch = (value: number) => value.toLocaleString('nl-NL');
const legendOf = (page: Page) => page.getByRole('region', { name: 'Wat u op de kaart ziet' });
const rowOf = (page: Page, name: string) =>
  page.locator('.coverage-table tbody tr', { has: page.getByRole('button', { name, exact: true }) });

/** As the server counts them: of one neighbourhood, or of all in a district. */
function shortIn(isIn: (code: string) => boolean): { lower: number; upper: number } {
  const results = coverage.areas.filter(({ code }) => isIn(code)).flatMap(({ requirements }) => requirements);
  const sum = (bound: 'lower' | 'upper') =>
    results.reduce((total, { shortfall }) => total + (shortfall?.[bound] ?? 0), 0);
  return { lower: sum('lower'), upper: sum('upper') };
}

const inDistrict = (districtCode: string) => {
  const codes = neighbourhoods.filter((one) => one.districtCode === districtCode).map(({ code }) => code);
  return (code: string) => codes.includes(code);
};

function mostNeeded(): Neighbourhood {
  const certain = ({ code }: Neighbourhood) => shortIn((one) => one === code).lower;
  return neighbourhoods.toSorted((a, b) => certain(b) - certain(a))[0];
}

/** A few neighbourhoods of which do not meet, and do so for more than one reason. */
function mixedDistrict() {
  const verdictsIn = (code: string) =>
    coverage.areas.filter((area) => inDistrict(code)(area.code)).map(({ verdict }) => verdict);
  const mixed = districts.find(({ code }) => {
    const verdicts = verdictsIn(code);
    return verdicts.includes('fails') && verdicts.includes('meets');
  });
  if (mixed === undefined) throw new Error('The demo has no district that is partly in order.');
  const verdicts = verdictsIn(mixed.code);
  return {
    ...mixed,
    met: verdicts.filter((verdict) => verdict === 'meets').length,
    judged: verdicts.filter((verdict) => verdict !== 'not-applicable').length,
  };
}

test('circles stand where people are still to be reached, move with a slider, and are chosen like areas', async () => {
  const { page, errors } = await site.visit('/dekking?show=people');
  await page.locator('.maplibregl-canvas').waitFor();
  const most = mostNeeded();
  const spot = await pixelOf(page, bounds, most.innerPoint);
  const filled = () => shareOfColour(page, spot, 'fails');
  const { lower, upper } = shortIn(() => true);
  await expect
    .poll(() => legendOf(page).textContent())
    .toContain(`Nog ${dutch(lower)} tot ${dutch(upper)} te gaan`);
  expect(await legendOf(page).locator('circle').count()).toBeGreaterThanOrEqual(2);
  // A name may lie over it.
  await expect.poll(filled, { timeout: 20_000 }).toBeGreaterThan(0.1);
  await page.mouse.click(spot.x + 4, spot.y + 4);
  await page
    .getByRole('region', { name: 'De buurt', exact: true })
    .getByRole('heading', { name: most.name })
    .waitFor();

  await page.getByRole('button', { name: /Over/ }).click();
  await page.getByRole('option').nth(1).click();
  await expect.poll(() => page.url()).toContain('of=');
  const one = coverage.areas.map(({ requirements }) => requirements[0].shortfall);
  const ofFirst = one.reduce((sum, shortfall) => sum + (shortfall?.upper ?? 0), 0);
  await expect.poll(() => legendOf(page).textContent()).toContain(dutch(ofFirst));
  const before = await legendOf(page).textContent();
  await page.getByRole('slider', { name: 'Hoe ver mag het zijn?' }).first().focus();
  await page.keyboard.press('End');
  await expect.poll(() => legendOf(page).textContent()).not.toBe(before);
  await page.getByRole('radio', { name: 'Oordeel' }).click();
  await expect.poll(() => page.url()).not.toContain('show=');
  await expect.poll(() => legendOf(page).textContent()).toContain('Voldoet nog niet');
  expect(errors).toEqual([]);
});

test('districts have a colour, a panel with their neighbourhoods, and a link that opens the same', async () => {
  const mixed = mixedDistrict();
  const { page, errors } = await site.visit('/dekking');
  await page.getByRole('button', { name: /Per buurt/ }).click();
  await page.getByRole('option', { name: 'Wijk' }).click();
  await expect.poll(() => page.url()).toContain('level=district');
  await expect
    .poll(() => legendOf(page).textContent())
    .toContain('Een wijk voldoet als al haar buurten voldoen.');
  const [inside] = neighbourhoods.filter(
    ({ code, districtCode }) =>
      districtCode === mixed.code && coverage.areas.find((area) => area.code === code)?.verdict === 'meets',
  );
  await page.locator('.maplibregl-canvas').waitFor();
  const spot = await pixelOf(page, bounds, inside.innerPoint);
  await expect.poll(() => shareOfColour(page, spot, 'fails'), { timeout: 20_000 }).toBeGreaterThan(0.3);
  await page.mouse.click(spot.x + 9, spot.y + 9);
  const panel = page.getByRole('region', { name: 'De wijk', exact: true });
  await panel.getByRole('heading', { name: mixed.name }).waitFor();
  expect(await panel.textContent()).toContain(`Van de ${mixed.judged} buurten`);
  await expect.poll(() => page.url()).toContain(`area=${mixed.code}`);
  const { violations } = await new AxeBuilder({ page }).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes[0].html])).toEqual([]);

  await panel.getByRole('link', { name: inside.name }).click();
  await page
    .getByRole('region', { name: 'De buurt', exact: true })
    .getByRole('heading', { name: inside.name })
    .waitFor();
  await expect.poll(() => page.url()).not.toContain('level=');
  expect(errors).toEqual([]);
});

test('the table follows the level and has the figures of the circles', async () => {
  const mixed = mixedDistrict();
  const { page } = await site.visitWithoutMap('/dekking?level=district&show=people&view=table');
  const row = rowOf(page, mixed.name);
  await row.waitFor();
  const { lower, upper } = shortIn(inDistrict(mixed.code));
  const figure = lower === upper ? dutch(upper) : `${dutch(lower)}–${dutch(upper)}`;
  const cells = await row.locator('td').allTextContents();
  expect(cells).toContain(figure);
  expect(cells).toContain(`${mixed.met} van ${mixed.judged}`);
  expect(await page.locator('.coverage-table tbody tr').count()).toBe(districts.length);
  await row.getByRole('button').focus();
  await page.keyboard.press('Enter');
  await page
    .getByRole('region', { name: 'De wijk', exact: true })
    .getByRole('heading', { name: mixed.name })
    .waitFor();
  await page.getByRole('button', { name: /Per/ }).click();
  await page.getByRole('option', { name: 'Gemeente' }).click();
  await page.getByRole('region', { name: 'De gemeente', exact: true }).waitFor();
  expect(await page.locator('.coverage-table tbody tr').count()).toBe(1);
  const town = await page.locator('.coverage-table tbody td').allTextContents();
  const all = shortIn(() => true);
  expect(town).toContain(`${dutch(all.lower)}–${dutch(all.upper)}`);
});
