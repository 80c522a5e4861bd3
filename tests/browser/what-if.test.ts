// The what-if bench in a real browser: what one supposes by mouse and by keyboard gives the figures that the API gives.
import AxeBuilder from '@axe-core/playwright';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Neighbourhood, NeighbourhoodList } from '../../server/contract/area.ts';
import type { Coverage, ScenarioOutcome } from '../../server/contract/coverage.ts';
import type { FragilityList } from '../../server/contract/coverage-questions.ts';
import type { Place } from '../../server/contract/place.ts';
import type { Change } from '../../server/contract/scenario.ts';
import { unpackCase } from '../../web/src/store/shared-case.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { boxAtRest, pixelOf } from './map-picture.ts';

let site: DemoSite;
let coverage: Coverage;
let neighbourhoods: Neighbourhood[];
let bounds: number[];
let best: Neighbourhood;

async function ask<T>(path: string, body?: unknown): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`, {
    method: body === undefined ? 'GET' : 'POST',
    headers: { 'content-type': 'application/json' },
    body: body === undefined ? undefined : JSON.stringify(body),
  });
  if (!answer.ok) throw new Error(await answer.text());
  return (await answer.json()) as T;
}

beforeAll(async () => {
  site = await openDemoSite();
  coverage = await ask('/coverage');
  ({ neighbourhoods } = await ask<NeighbourhoodList>('/neighbourhoods'));
  ({ bounds } = await ask<{ bounds: number[] }>('/catalogue'));
  best = await bestNeighbourhood();
});

afterEach(() => site.leave());

afterAll(() => site?.close());

const bench = '/dekking?tool=what-if';
const totalOf = (page: Page) => page.getByRole('region', { name: 'Alles samen' });
const sentenceOf = (page: Page) => totalOf(page).locator('.scenario-total__sentence');
const cards = (page: Page) => page.locator('.change-card');
const newPlace = (page: Page) => page.getByRole('button', { name: 'Nieuwe plek', exact: true });

async function openBench(path = bench) {
  const visit = await site.visit(path);
  await visit.page.locator('.maplibregl-canvas').waitFor();
  await newPlace(visit.page).waitFor();
  return visit;
}

/** For what is not about the map. */
async function openBenchWithoutMap(path = bench) {
  const visit = await site.visitWithoutMap(path);
  await newPlace(visit.page).waitFor();
  return visit;
}

/** The neighbourhood in the middle of which a new community centre makes most neighbourhoods meet, then most people. */
async function bestNeighbourhood(): Promise<Neighbourhood> {
  const lacking = new Set(
    coverage.areas
      .filter(({ verdict }) => verdict === 'fails' || verdict === 'unknown')
      .map(({ code }) => code),
  );
  const tried = neighbourhoods.filter(({ code }) => lacking.has(code));
  const worth = await Promise.all(
    tried.map(async ({ innerPoint }) => {
      const { residents, turned } = await outcomeOf([
        {
          change: 'add',
          kinds: ['community-centre'],
          functions: ['meet'],
          lonLat: [innerPoint[0], innerPoint[1]],
        },
      ]);
      return turned.filter(({ to }) => to === 'meets').length * 1e6 + residents.gained.certain;
    }),
  );
  return tried[worth.indexOf(Math.max(...worth))];
}

/** What the link in the address bar supposes, once it holds `count` changes that are switched on. */
async function changesInLink(page: Page, isThere: (changes: Change[]) => boolean): Promise<Change[]> {
  let changes: Change[] = [];
  await expect
    .poll(() => {
      const text = /#case=(.+)$/.exec(page.url())?.[1];
      const shared = text === undefined ? null : unpackCase(text);
      const scenario = shared?.scenarios.find(({ id }) => id === shared.scenarioId);
      changes = (scenario?.changes ?? []).filter(({ isOn }) => isOn).map(({ change }) => change);
      return isThere(changes);
    })
    .toBe(true);
  return changes;
}

async function outcomeOf(changes: Change[]): Promise<ScenarioOutcome> {
  const norm = coverage.provenance.normId;
  const { scenario } = await ask<Coverage>('/coverage', { norm, scenario: { changes } });
  if (!scenario) throw new Error('The API tells no outcome of the scenario.');
  return scenario;
}

const whole = (count: number) => Math.round(count).toLocaleString('nl-NL');

/** The people and neighbourhoods of an outcome, as the page counts them in words. */
function figuresOf({ residents: { gained, lost }, turned }: Pick<ScenarioOutcome, 'residents' | 'turned'>) {
  const figures: string[] = [];
  if (gained.certain > 0.5) figures.push(`${whole(gained.certain)} inwoners`);
  if (lost.certain > 0.5) figures.push(`${whole(lost.certain)} inwoners`);
  const meets = turned.filter(({ from, to }) => from !== to && to === 'meets').length;
  if (meets > 0) figures.push(`${meets} ${meets === 1 ? 'buurt voldoet' : 'buurten voldoen'} nu`);
  return figures;
}

async function showsOutcome(page: Page, outcome: ScenarioOutcome): Promise<void> {
  const figures = figuresOf(outcome);
  expect(figures.length).toBeGreaterThan(0);
  for (const figure of figures) {
    await expect.poll(() => sentenceOf(page).textContent(), { timeout: 30_000 }).toContain(figure);
  }
  await expect.poll(() => sentenceOf(page).getAttribute('data-stale'), { timeout: 30_000 }).toBe('false');
}

async function addByClick(page: Page, at: { x: number; y: number }): Promise<void> {
  await newPlace(page).click();
  await page.locator('.placing-hint').waitFor();
  await page.mouse.click(at.x, at.y);
  await cards(page).first().waitFor();
}

/** From the list, as who sees no map does. */
async function addByName(page: Page, { name }: Neighbourhood): Promise<void> {
  await newPlace(page).click();
  await page.getByRole('combobox', { name: 'Of kies waar de plek komt' }).fill(name);
  await page.getByRole('option', { name }).first().click();
  await cards(page).first().waitFor();
}

const spotOf = (page: Page) => pixelOf(page, bounds, [best.innerPoint[0], best.innerPoint[1]]);

const isAdd = (change: Change) => change.change === 'add';
const pinOf = async (page: Page) => {
  const box = await boxAtRest(page.locator('.scenario-pin').first());
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
};

test('a place added by a click gives the people and neighbourhoods that the API gives, and undo takes it back', async () => {
  const { page, errors } = await openBench();
  await addByClick(page, await spotOf(page));
  const changes = await changesInLink(page, (all) => all.some(isAdd));
  const outcome = await outcomeOf(changes);
  expect(outcome.residents.gained.certain).toBeGreaterThan(0);
  await showsOutcome(page, outcome);
  await page.getByText('Wat als: 1 wijziging').waitFor();

  const { violations } = await new AxeBuilder({ page }).exclude('.maplibregl-map').analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`)).toEqual([]);

  await page.getByRole('button', { name: 'Stap terug' }).click();
  await expect.poll(() => cards(page).count()).toBe(0);
  await page.getByRole('button', { name: 'Stap vooruit' }).click();
  await showsOutcome(page, outcome);

  await page.getByRole('button', { name: 'lezen', exact: true }).click();
  await page.getByRole('textbox', { name: 'Hoe groot is het, voor bezoekers?' }).fill('1.250');
  await page.keyboard.press('Enter');
  const [full] = await changesInLink(page, ([one]) => isAdd(one) && 'floorAreaM2' in one);
  expect(full).toMatchObject({ floorAreaM2: 1250, activities: ['reading'] });
  expect(errors).toEqual([]);
});

test('by keyboard a pin is moved with the arrows and placed with Enter; Escape leaves nothing', async () => {
  const { page } = await openBench();
  await newPlace(page).focus();
  await page.keyboard.press('Enter');
  const pin = page.locator('.placing-pin');
  await pin.waitFor();
  await expect.poll(() => pin.evaluate((element) => element === document.activeElement)).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(() => pin.count()).toBe(0);
  expect(await cards(page).count()).toBe(0);
  await expect
    .poll(() => newPlace(page).evaluate((element) => element === document.activeElement))
    .toBe(true);

  await page.keyboard.press('Enter');
  await pin.waitFor();
  const target = await spotOf(page);
  // Its foot is on the spot.
  const footOf = async () => {
    const box = await pin.boundingBox();
    if (!box) throw new Error('The pin is not on the map.');
    return { x: box.x + box.width / 2, y: box.y + box.height };
  };
  for (const axis of ['x', 'y'] as const) {
    const keys = axis === 'x' ? ['ArrowLeft', 'ArrowRight'] : ['ArrowUp', 'ArrowDown'];
    for (;;) {
      const away = target[axis] - (await footOf())[axis];
      if (Math.abs(away) <= 6) break;
      await page.keyboard.press(`${Math.abs(away) > 40 ? 'Shift+' : ''}${keys[away > 0 ? 1 : 0]}`);
    }
  }
  await page.keyboard.press('Enter');
  await cards(page).first().waitFor();
  const outcome = await outcomeOf(await changesInLink(page, (all) => all.some(isAdd)));
  expect(outcome.residents.gained.certain).toBeGreaterThan(0);
  await showsOutcome(page, outcome);
});

test('while a place is dragged the verdicts follow, and where it rests it gives the figures of the API', async () => {
  const { page } = await openBench();
  const there = await spotOf(page);
  const canvas = await page.locator('.maplibregl-canvas').boundingBox();
  if (!canvas) throw new Error('There is no map on the page.');
  // Far from the town: it helps nobody there.
  const start = { x: canvas.x + 90, y: canvas.y + 90 };
  await addByClick(page, start);
  const [added] = await changesInLink(page, (all) => all.some(isAdd));
  await expect
    .poll(() => sentenceOf(page).textContent(), { timeout: 30_000 })
    .toBe('Voor de eisen maakt dit niets uit.');

  const pin = await pinOf(page);
  await page.mouse.move(pin.x, pin.y);
  await page.mouse.down();
  const steps = 12;
  for (let step = 1; step <= steps; step++) {
    const part = step / steps;
    await page.mouse.move(pin.x + (there.x - start.x) * part, pin.y + (there.y - start.y) * part);
  }
  const turned = totalOf(page).locator('tr[data-turned="true"]');
  await expect.poll(() => turned.count(), { timeout: 30_000 }).toBeGreaterThan(0);
  await page.mouse.up();
  const moved = await changesInLink(page, ([now]) => JSON.stringify(now) !== JSON.stringify(added));
  await showsOutcome(page, await outcomeOf(moved));

  await page.getByRole('button', { name: 'Stap terug' }).click();
  expect(await changesInLink(page, ([now]) => JSON.stringify(now) === JSON.stringify(added))).toHaveLength(1);
});

test('a card that is switched off does not count, and the others are worked out without it', async () => {
  const { page } = await openBenchWithoutMap();
  await addByName(page, best);
  const [{ placeId }] = (await ask<FragilityList>('/fragility')).places;
  const { name } = await ask<Place>(`/places/${placeId}`);
  await closeByName(page, name);
  const both = await changesInLink(page, (all) => all.length === 2);
  await showsOutcome(page, await outcomeOf(both));

  await cards(page).first().getByRole('switch').press('Space');
  const [closing] = await changesInLink(page, (all) => all.length === 1);
  expect(closing).toEqual({ change: 'close', placeId });
  await showsOutcome(page, await outcomeOf([closing]));
  await page.getByText('Wat als: 1 wijziging').waitFor();
});

async function closeByName(page: Page, name: string): Promise<void> {
  const field = page.getByRole('combobox', { name: 'Sluit, verplaats of verander een plek' });
  await field.fill(name);
  await page.getByRole('option', { name }).first().click();
  await page.getByRole('button', { name: 'Laat sluiten' }).click();
}

test('closing the place on which most hangs loses the people that the list of fragile places names', async () => {
  const { page, errors } = await openBench();
  const [fragile] = (await ask<FragilityList>('/fragility')).places;
  const { name } = await ask<Place>(`/places/${fragile.placeId}`);
  await closeByName(page, name);
  await expect
    .poll(() => cards(page).first().locator('.change-card__effect').textContent(), { timeout: 30_000 })
    .toContain(`${whole(fragile.residentsLost.certain)} inwoners`);
  await page.getByRole('button', { name: `${name}: sluit` }).waitFor();
  expect(errors).toEqual([]);
});

test('a link opened elsewhere, and the same page loaded again, show the same figures', async () => {
  const { page } = await openBenchWithoutMap();
  await addByName(page, best);
  const outcome = await outcomeOf(await changesInLink(page, (all) => all.some(isAdd)));
  await showsOutcome(page, outcome);
  const told = await totalOf(page).textContent();

  await page.reload();
  await showsOutcome(page, outcome);
  expect(await totalOf(page).textContent()).toBe(told);

  const elsewhere = await site.visitWithoutMap(
    new URL(page.url()).pathname + new URL(page.url()).search + new URL(page.url()).hash,
  );
  await showsOutcome(elsewhere.page, outcome);
  expect(await totalOf(elsewhere.page).textContent()).toBe(told);
});

test('the band stays with another tool; before is shown on demand, and Stop brings back the town as it is', async () => {
  const { page } = await openBench();
  await addByClick(page, await spotOf(page));
  await showsOutcome(page, await outcomeOf(await changesInLink(page, (all) => all.some(isAdd))));
  await page.getByRole('radio', { name: 'Afspraak' }).click();
  await page.getByText('Wat als: 1 wijziging').waitFor();
  const pin = page.locator('.scenario-pin');
  await pin.waitFor();
  await page.getByRole('button', { name: 'Toon zoals het nu is' }).click();
  await page.getByText('U ziet het zoals het nu is').waitFor();
  await expect.poll(() => pin.count()).toBe(0);
  await page.getByRole('button', { name: 'Stop', exact: true }).click();
  await expect.poll(() => page.locator('.scenario-band').count()).toBe(0);
  await page.getByRole('button', { name: 'Stap terug' }).click();
  await page.getByText('Wat als: 1 wijziging').waitFor();
});
