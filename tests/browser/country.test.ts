// Coverage of a country in a real browser: the demo, as if its neighbourhoods were too many to send whole.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Municipality, Neighbourhood } from '../../server/contract/area.ts';
import type { Coverage } from '../../server/contract/coverage.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { pixelOf, shareOfColour } from './map-picture.ts';

let site: DemoSite;
let coverage: Coverage;
let neighbourhoods: Neighbourhood[];
let municipality: Municipality;

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`, { headers: { accept: 'application/json' } });
  return (await answer.json()) as T;
}

beforeAll(async () => {
  site = await openDemoSite({ importOptions: { neighbourhoodsForTiles: 10 } });
  coverage = await get('/coverage');
  ({ neighbourhoods } = await get<{ neighbourhoods: Neighbourhood[] }>('/neighbourhoods'));
  const { municipalities } = await get<{ municipalities: Municipality[] }>('/municipalities');
  [municipality] = municipalities;
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const countryOf = (page: Page) => page.getByRole('region', { name: 'Kaart van alle buurten' });
const townOf = (page: Page) => page.getByRole('region', { name: 'Kaart en tabel van de buurten' });
const panelOf = (page: Page) => page.getByRole('region', { name: 'De buurt', exact: true });

/** The spot on a map that shows all, of the first neighbourhood whose verdict has its colour under that spot. */
async function paintedNeighbourhood(page: Page, verdict: 'meets' | 'fails') {
  const codes = coverage.areas.filter((one) => one.verdict === verdict).map(({ code }) => code);
  const { bounds } = await get<{ bounds: number[] }>('/catalogue');
  await page.locator('.maplibregl-canvas').waitFor();
  for (let round = 0; round < 20; round++) {
    for (const area of neighbourhoods.filter(({ code }) => codes.includes(code))) {
      const spot = await pixelOf(page, bounds, area.innerPoint);
      if ((await shareOfColour(page, spot, verdict)) > 0.3) return { area, spot };
    }
    await page.waitForTimeout(500);
  }
  throw new Error(`No neighbourhood on the map has the colour of ${verdict}.`);
}

test('a country is drawn from tiles, by the verdicts alone', async () => {
  const { page, requests, errors } = await site.visit('/dekking');
  await countryOf(page).getByText(`U ziet ${neighbourhoods.length} buurten.`).waitFor();
  await paintedNeighbourhood(page, 'meets');
  await paintedNeighbourhood(page, 'fails');
  const asked = requests.map((request) => new URL(request).pathname);
  expect(asked).toContain('/tiles/areas.json');
  expect(asked).toContain('/api/v1/coverage-verdicts');
  for (const whole of ['neighbourhoods', 'districts', 'coverage', 'coverage-curves']) {
    expect(asked).not.toContain(`/api/v1/${whole}`);
  }
  expect(errors).toEqual([]);
});

test('a chosen municipality shows its neighbourhoods, and the link opens it again', async () => {
  const { page, requests, errors } = await site.visit('/dekking');
  await page.getByRole('combobox', { name: 'Zoek een gemeente' }).fill(municipality.name.slice(0, 4));
  await page.getByRole('option', { name: municipality.name }).click();
  await townOf(page).waitFor();
  await expect.poll(() => page.url()).toContain(`municipality=${municipality.code}`);
  await page.getByRole('tab', { name: 'Tabel' }).click();
  const names = () => page.locator('.coverage-table tbody th').allInnerTexts();
  const expected = neighbourhoods.map(({ name }) => name).sort();
  await expect.poll(async () => (await names()).sort()).toEqual(expected);
  expect(requests.some((url) => url.endsWith(`/coverage-curves?norm=${coverage.provenance.normId}`))).toBe(
    false,
  );
  expect(errors).toEqual([]);

  await expect.poll(() => page.url()).toContain('view=table');
  const again = await site.visit(new URL(page.url()).pathname + new URL(page.url()).search);
  await again.page.locator('.coverage-table tbody tr').first().waitFor();
});

test('a click on the country opens that neighbourhood, within its municipality', async () => {
  const { page, errors } = await site.visit('/dekking');
  const { area, spot } = await paintedNeighbourhood(page, 'fails');
  await page.mouse.click(spot.x, spot.y);
  await panelOf(page).getByRole('heading', { name: area.name }).waitFor();
  await expect.poll(() => page.url()).toContain(`area=${area.code}`);
  await townOf(page).waitFor();
  expect(errors).toEqual([]);
});

test.each(['light', 'dark'] as const)(
  'no accessibility rule is broken over a country: %s',
  async (colorScheme) => {
    const { page } = await site.visit('/dekking', { colorScheme });
    await countryOf(page).waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
