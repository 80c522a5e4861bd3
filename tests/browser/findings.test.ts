// What can be found out on the coverage page, in a real browser: what is promised and listed is what the scenario then does.
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { Coverage } from '../../server/contract/coverage.ts';
import type { CheckFirstList, Continuity, FragilityList } from '../../server/contract/coverage-questions.ts';
import type { NormList } from '../../server/contract/norm.ts';
import type { PlaceList } from '../../server/contract/place.ts';
import type { SuggestedSites } from '../../server/contract/suggested-sites.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let site: DemoSite;
let nameOf: (placeId: string) => string;

beforeAll(async () => {
  site = await openDemoSite();
  const { places } = await get<PlaceList>('/places?limit=1000');
  const names = new Map(places.map(({ id, name }) => [id, name]));
  nameOf = (id) => names.get(id) ?? id;
});
afterEach(() => site.leave());
afterAll(() => site?.close());

async function get<T>(path: string): Promise<T> {
  const answer = await fetch(`${site.origin}/api/v1${path}`);
  return (await answer.json()) as T;
}

const dutch = (value: number) => Math.round(value).toLocaleString('nl-NL');
const cardsOf = (page: Page) => page.locator('.finding-card');
const buttonIn = (locator: Locator, name: string) => locator.getByRole('button', { name });

async function expectText(locator: Locator, text: string): Promise<void> {
  await expect.poll(() => locator.textContent(), { timeout: 30_000 }).toContain(text);
}

/** What the browser hears of the server at this path, the last first. */
function answersTo<T>(page: Page, path: string): T[] {
  const answers: T[] = [];
  page.on('response', async (response) => {
    if (response.request().method() !== 'POST' || !response.url().endsWith(path)) return;
    answers.unshift((await response.json().catch(() => null)) as T);
  });
  return answers;
}

/** The page may have the answer before the test has. */
const gainedBy = (coverage: Coverage | undefined, requirementId: string) =>
  coverage?.scenario?.requirements.find((one) => one.requirementId === requirementId)?.gained?.certain;

test('a suggested site that is accepted gains in the scenario exactly the people that were promised', async () => {
  const { page, errors } = await site.visit('/dekking?tool=where-next');
  const judged = answersTo<Coverage>(page, '/api/v1/coverage');
  const found = page.waitForResponse((response) => response.url().endsWith('/suggested-sites'));
  await page.getByRole('radio', { name: '2', exact: true }).click();
  await page.getByRole('button', { name: 'Zoek de beste plekken' }).click();
  const lines = (await (await found).text()).trim().split('\n');
  const { result } = JSON.parse(lines[lines.length - 1]) as { result: SuggestedSites };
  expect(result.sites.length).toBe(2);
  const requirementId = (await get<NormList>('/norms')).norms[0].requirements[0].id;

  const cards = cardsOf(page);
  await expect.poll(() => cards.count()).toBe(2);
  await expectText(cards.first(), `${dutch(result.sites[0].gainedInOrder)} inwoners erbij`);
  await expectText(cards.first(), `1. Bij de ${result.sites[0].street}, in `);
  await page.getByRole('button', { name: 'Voorgestelde plek 2' }).waitFor();
  await expectText(page.locator('.where-next__summary'), result.isOptimal ? 'bewezen' : 'nooit meer dan');

  await buttonIn(cards.first(), 'Probeer deze plek').click();
  await expectText(cards.first(), 'Staat in het wat-als ‘Wat als’.');
  const total = page.locator('.where-next__total');
  await expectText(total, `${dutch(result.sites[0].gained)} inwoners bij`);
  await expect.poll(() => gainedBy(judged[0], requirementId)).toBe(result.sites[0].gained);

  await buttonIn(cards.nth(1), 'Probeer deze plek').click();
  await expectText(total, `${dutch(result.gained)} inwoners bij`);
  await expect.poll(() => gainedBy(judged[0], requirementId)).toBe(result.gained);
  expect(await page.getByText('De afspraak of het wat-als is veranderd').count()).toBe(0);

  await page.getByRole('button', { name: 'Stap terug' }).click();
  await buttonIn(cards.nth(1), 'Probeer deze plek').waitFor();
  expect(errors).toEqual([]);
});

test('a search in buildings of one kind can be stopped, and changes nothing', async () => {
  const { page } = await site.visitWithoutMap('/dekking?tool=where-next');
  // The answer is held back, so that there is time to stop it.
  await page.route('**/suggested-sites', () => {});
  await page.getByRole('radio', { name: 'In een bestaand gebouw' }).click();
  await page.locator('[data-choice="school"]').waitFor();
  await page.getByRole('button', { name: 'Zoek de beste plek', exact: true }).click();
  await page.getByRole('progressbar').waitFor();
  await page.getByRole('button', { name: 'Stop met zoeken' }).click();
  await page.getByText('Het zoeken is gestopt. Er is niets veranderd.').waitFor();
  expect(page.url()).not.toContain('#case');
});

test('closing the most fragile place loses the people that the list says', async () => {
  const { places } = await get<FragilityList>('/fragility');
  const [first] = places;
  const { page, errors } = await site.visit('/dekking?tool=fragile');
  const judged = answersTo<Coverage>(page, '/api/v1/coverage');
  const card = cardsOf(page).first();
  await expectText(card, nameOf(first.placeId));
  await expectText(card, `verliezen ${dutch(first.residentsLost.certain)} inwoners het basisniveau`);
  await buttonIn(card, nameOf(first.placeId)).click();
  await page.locator('.found-place', { hasText: nameOf(first.placeId) }).waitFor();

  await buttonIn(card, 'Sluit deze plek in een wat-als').click();
  await page.getByText(`${nameOf(first.placeId)} is gesloten in het wat-als ‘Wat als’.`).waitFor();
  expect(await page.locator('.finding-done').evaluate((done) => done === document.activeElement)).toBe(true);
  await expect
    .poll(() => judged[0]?.scenario?.residents.lost, { timeout: 30_000 })
    .toEqual(first.residentsLost);
  expect(judged[0].scenario?.turned).toEqual(first.turned);
  await expect.poll(() => card.textContent(), { timeout: 30_000 }).not.toContain(nameOf(first.placeId));
  expect(await page.locator('.found-place', { hasText: nameOf(first.placeId) }).count()).toBe(0);
  expect(errors).toEqual([]);
});

test('what to check first stands in the order of the server, with its question and its neighbourhoods', async () => {
  const { records } = await get<CheckFirstList>('/check-first');
  const { page } = await site.visitWithoutMap('/dekking?tool=check-first');
  const settling = records.filter(
    ({ settledIfYes, settledIfNo }) => settledIfYes.length + settledIfNo.length > 0,
  );
  for (const [index, { placeId, residentsInDoubt }] of settling.slice(0, 3).entries()) {
    const card = cardsOf(page).nth(index);
    await expectText(card, nameOf(placeId));
    await expectText(card, `Voor ${dutch(residentsInDoubt)} inwoners hangt het van deze plek af`);
  }
  await expectText(cardsOf(page).first(), 'Is de plek er nog, en klopt alles nog?');
});

test('the timeline says what the server says at each day, and paints the map by it with the arrow keys', async () => {
  const { ends, now, counting, withoutDate } = await get<Continuity>('/continuity');
  expect(ends.length).toBeGreaterThan(3);
  const { page, errors } = await site.visit('/dekking?tool=timeline');
  const moment = page.locator('.timeline__moment');
  const legend = page.locator('.map-legend__verdicts');
  await expectText(moment, `Voldoet: ${now.meets.areas}`);
  await expectText(
    page.locator('.timeline__unsaid'),
    `Van ${withoutDate} van de ${counting} plekken die meetellen weten we niet tot wanneer ze zeker zijn.`,
  );
  await page.getByRole('slider', { name: 'Kies een moment' }).focus();
  for (const { verdicts, residentsLost, placeIds } of ends.slice(0, 3)) {
    await page.keyboard.press('ArrowRight');
    await expectText(moment, `Voldoet nog niet: ${verdicts.fails.areas}`);
    await expectText(
      moment,
      `${dutch(residentsLost.certain)} inwoners hebben dan het basisniveau niet meer.`,
    );
    await expectText(legend, `Voldoet nog niet${verdicts.fails.areas}`);
    await expectText(page.locator('.ending-list'), nameOf(placeIds[0]));
  }
  expect(page.url()).not.toContain('#case');
  // Another tool shows the town as it is.
  await page.getByRole('radio', { name: 'Afspraak' }).click();
  await expectText(legend, `Voldoet nog niet${now.fails.areas}`);
  expect(errors).toEqual([]);
});

test.each(['where-next', 'fragile', 'check-first', 'timeline'])(
  'no accessibility rule is broken by %s, and nothing sticks out at 360 pixels',
  async (tool) => {
    const { page } = await site.visit(`/dekking?tool=${tool}`, { viewport: { width: 360, height: 740 } });
    const parts = { 'where-next': '.where-next__wishes', timeline: '.timeline-chart' } as Record<
      string,
      string
    >;
    await page
      .locator(parts[tool] ?? '.finding-card')
      .first()
      .waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);
