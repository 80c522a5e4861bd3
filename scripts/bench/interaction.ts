// How long the coverage page of the demo takes from an input to the next paint, in a browser on a processor four times as slow.
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import type { Norm } from '../../server/domain/norm/norm.ts';
import { ensureDemoCatalogue } from '../../server/intake/ensure-demo.ts';
import { Sqlite } from '../../server/sqlite.ts';
import { normStore } from '../../server/store/norm-store.ts';
import { browserPath } from '../../tests/browser/browser-path.ts';
import { atMost, type GoalLine } from './goals.ts';
import { type Probed, probe, probeScript } from './interaction-probe.ts';
import { ms, percentilesOf } from './timing.ts';
import { withServer } from './with-server.ts';

/** As long as a finger rests on a key, milliseconds. */
const heldMs = 60;

/** Until a map that is drawn by software has come to rest, milliseconds. */
const settleMs = 3000;

const root = resolve(import.meta.dirname, '../..');
const slowdown = 4;
const inputs = 24;

/** For three quarters of the inputs; what the web calls good is 200 ms. */
const goalMs = 100;

/** Without a graphics card the map is drawn by software; its own frames then say nothing of a visitor's machine. */
const webglBySoftware = ['--use-gl=angle', '--use-angle=swiftshader', '--enable-unsafe-swiftshader'];
const noWebgl = ['--disable-gpu', '--disable-3d-apis'];

export async function benchInteraction(): Promise<GoalLine[]> {
  if (!existsSync(join(root, 'dist/web/index.html')))
    throw new Error('The pages are not built: run `npm run build` before this section.');
  const folder = mkdtempSync(join(tmpdir(), 'bench-interaction-'));
  const database = join(folder, 'demo.sqlite');
  await ensureDemoCatalogue(database);
  addCounts(database);
  try {
    console.log(
      `From an input to the next paint, on the demo, with the processor ${slowdown} times slowed down; ${inputs} inputs each\n`,
    );
    return await withServer(database, async (origin) => {
      const ground = await withBrowser(true, (browser) => prepare(browser, origin));
      const without = await withBrowser(false, (browser) => measure(browser, ground, false));
      return [...without, ...(await withBrowser(true, (browser) => measure(browser, ground, true)))];
    });
  } finally {
    rmSync(folder, { recursive: true });
  }
}

async function withBrowser<T>(hasMap: boolean, work: (browser: Browser) => Promise<T>): Promise<T> {
  const args = ['--no-sandbox', ...(hasMap ? webglBySoftware : noWebgl)];
  const browser = await chromium.launch({ executablePath: browserPath(), args });
  try {
    return await work(browser);
  } finally {
    await browser.close();
  }
}

async function measure(browser: Browser, ground: Ground, hasMap: boolean): Promise<GoalLine[]> {
  const { origin, area, link } = ground;
  const lines: GoalLine[] = [];
  async function at(path: string, work: (page: Page) => Promise<[what: string, probed: Probed][]>) {
    const page = await openSlow(browser, `${origin}${path}`);
    const where = hasMap ? 'with the map' : 'without the map';
    for (const [what, probed] of await work(page)) lines.push(...tell(`${what}, ${where}`, probed, hasMap));
    await page.context().close();
  }
  await at(`/dekking?area=${area}`, async (page) => [
    ['distance slider', await pressKeys(page, 'Hoe ver mag het zijn?')],
    ['share slider', await pressKeys(page, 'Voor welk deel?')],
  ]);
  await at(`/dekking?norm=${countsId}`, async (page) => [
    ['count slider', await pressKeys(page, 'Hoeveel plekken?')],
  ]);
  await at(link, async (page) => [
    ['card switched off and on', await switchCard(page)],
    ...(hasMap ? [['place dragged', await dragPlace(page)] as [string, Probed]] : []),
  ]);
  if (!hasMap)
    await at(`/dekking?view=table&area=${area}`, async (page) => [
      ['distance slider beside the table', await pressKeys(page, 'Hoe ver mag het zijn?')],
    ]);
  return lines;
}

/** With the map only what the page itself does counts: its drawing is for a graphics card. */
function tell(what: string, { toFrame, throughFrame, toPaint }: Probed, hasMap: boolean): GoalLine[] {
  const [work, frame] = [toFrame, throughFrame].map(percentilesOf);
  const paint = toPaint.length === 0 ? null : percentilesOf(toPaint);
  const figures = [
    `handled ${ms(work.p75)}, worst ${ms(work.worst)}`,
    `frame ${ms(frame.p75)}, worst ${ms(frame.worst)}`,
    ...(paint === null ? [] : [`paint ${ms(paint.p75)}, worst ${ms(paint.worst)}`]),
  ];
  console.log(`  ${what}, 75th percentile: ${figures.join('; ')}`);
  return paint === null || hasMap
    ? [atMost(`${what}: handled and rendered`, 'ms', goalMs, work.p75)]
    : [atMost(`${what}: to the next paint`, 'ms', goalMs, paint.p75)];
}

/** Full pages, as a visitor has them; ready when the server has said all and the page rests. */
async function openSlow(browser: Browser, url: string): Promise<Page> {
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.addInitScript(probeScript);
  await page.goto(url);
  await page.waitForLoadState('networkidle');
  await page.waitForTimeout(settleMs);
  const session = await context.newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: slowdown });
  return page;
}

/** Back and forth over many stops, so that verdicts turn. */
async function pressKeys(page: Page, slider: string): Promise<Probed> {
  await page.getByRole('slider', { name: slider }).first().focus();
  const keys = Array.from({ length: inputs }, (_, index) => (index % 12 < 6 ? 'ArrowLeft' : 'ArrowRight'));
  return probe(
    page,
    'keydown',
    keys.map((key) => () => page.keyboard.press(key, { delay: heldMs })),
  );
}

async function switchCard(page: Page): Promise<Probed> {
  const card = page.locator('.change-card').first().locator('.switch');
  await card.scrollIntoViewIfNeeded();
  return probe(
    page,
    'click',
    Array.from({ length: inputs }, () => () => card.click()),
  );
}

async function dragPlace(page: Page): Promise<Probed> {
  const pin = page.locator('.scenario-pin[data-sign="added"]').first();
  const box = await pin.boundingBox();
  if (box === null) throw new Error('The place that was added is not on the map.');
  const [x, y] = [box.x + box.width / 2, box.y + box.height / 2];
  await page.mouse.move(x, y);
  await page.mouse.down();
  await page.mouse.move(x + 8, y);
  const moves = Array.from({ length: inputs }, (_, index) => {
    const turn = (2 * Math.PI * index) / inputs;
    return () => page.mouse.move(x + 60 * Math.sin(turn), y + 40 * Math.cos(turn));
  });
  const probed = await probe(page, 'mousemove', moves);
  await page.mouse.up();
  const rested = await pin.boundingBox();
  if (rested?.x === box.x && rested.y === box.y) throw new Error('The place that was dragged did not move.');
  return probed;
}

interface Ground {
  origin: string;
  /** Code of a neighbourhood. */
  area: string;
  /** Path of the bench with a place that is added and two that close. */
  link: string;
}

async function prepare(browser: Browser, origin: string): Promise<Ground> {
  const ask = async (path: string) => (await fetch(`${origin}/api/v1${path}`)).json();
  const { neighbourhoods } = (await ask('/neighbourhoods')) as { neighbourhoods: { code: string }[] };
  const { places } = (await ask('/fragility')) as { places: { placeId: string }[] };
  const context = await browser.newContext({ locale: 'nl-NL', viewport: { width: 1440, height: 900 } });
  const page = await context.newPage();
  await page.goto(`${origin}/dekking?tool=what-if`);
  await page.locator('.maplibregl-canvas').waitFor();
  await page.getByRole('button', { name: 'Nieuwe plek', exact: true }).press('Enter');
  await page.locator('.placing-pin').waitFor();
  // Where no other sign lies on it.
  for (let step = 0; step < 3; step++) await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Enter');
  for (const { placeId } of places.slice(0, 2)) {
    const { name } = (await ask(`/places/${placeId}`)) as { name: string };
    await page.getByRole('combobox', { name: 'Sluit, verplaats of verander een plek' }).fill(name);
    await page.getByRole('option', { name }).first().click();
    await page.getByRole('button', { name: 'Laat sluiten' }).click();
  }
  await page.getByText('Wat als: 3 wijzigingen').waitFor();
  await page.waitForURL(/#case=/);
  await page.waitForLoadState('networkidle');
  const { pathname, search, hash } = new URL(page.url());
  await context.close();
  return { origin, area: neighbourhoods[0].code, link: `${pathname}${search}${hash}` };
}

const countsId = 'meten-met-aantallen';

/** What was agreed, and a count of places in each district besides. */
function addCounts(path: string): void {
  const agreed = JSON.parse(readFileSync(join(root, 'data/demo/norm-agreed.json'), 'utf8')) as Norm;
  const count: Norm['requirements'][number] = {
    id: 'plekken',
    form: 'presence',
    title: 'Plekken in elke wijk',
    level: 'district',
    count: 12,
    places: {},
  };
  const database = new Sqlite(path);
  normStore(database).addAll([
    { ...agreed, id: countsId, status: 'proposal', requirements: [count, ...agreed.requirements] },
  ]);
  database.close();
}
