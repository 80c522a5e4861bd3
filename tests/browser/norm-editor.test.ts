// Writing a norm in a real browser: by keyboard alone, with the map following, a way back, and nothing lost on the way.
import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { readNormFile } from '../../server/sources/norm-file/read-norm-file.ts';
import { sharedTextOf } from '../../web/src/store/coverage-url.ts';
import { unpackCase } from '../../web/src/store/shared-case.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';

/** Three pages with a map, drawn by software. */
const longStoryMs = 240_000;

let site: DemoSite;

beforeAll(async () => {
  site = await openDemoSite();
});

afterEach(() => site.leave());

afterAll(() => site?.close());

/** `Voldoet nog niet 8 …`: what the legend counts, by verdict. */
const countsOf = async (page: Page): Promise<string> =>
  ((await page.locator('.map-legend').first().textContent()) ?? '').replaceAll(/\s+/g, ' ');

async function startProposal(page: Page): Promise<void> {
  await page.locator('.map-legend').first().waitFor();
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  await page.locator('.norm-editor').waitFor();
}

const cards = (page: Page) => page.locator('.requirement-editor');
const slot = (within: Locator, name: string) => within.getByRole('button', { name, exact: true });

/** On its own words: a slot that breaks over lines has a middle that is not its own. */
async function press(within: Page, slot: Locator): Promise<void> {
  await slot.scrollIntoViewIfNeeded();
  const [x, y] = await slot.evaluate((element) => {
    const [line] = element.getClientRects();
    return [line.x + line.width / 2, line.y + line.height / 2];
  });
  await within.mouse.click(x, y);
}

/** Nothing of the former wording is in sight any more. */
const settled = (page: Page) =>
  expect.poll(() => page.locator('[data-behind="true"], .requirement-editor .skeleton').count()).toBe(0);

test(
  'a norm is written by keyboard alone, the counts follow, a step back undoes it, and reload and link keep it',
  async () => {
    const { page, errors } = await site.visitWithoutMap('/dekking');
    await startProposal(page);
    await settled(page);
    const before = await countsOf(page);

    const first = cards(page).first();
    await slot(first, 'Deel: 80%').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Voor welk deel van de mensen?' }).waitFor();
    await page.keyboard.type('100');
    await page.keyboard.press('Escape');
    await slot(first, 'Deel: 100%').waitFor();
    // The keyboard is back where it was.
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toContain('100%');
    await expect.poll(() => countsOf(page)).not.toBe(before);
    const stricter = await countsOf(page);

    const count = await cards(page).count();
    await page.getByRole('button', { name: /^In elke wijk is minstens 1 bibliotheek/ }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => cards(page).count()).toBe(count + 1);
    const added = cards(page).last();
    await expect.poll(() => page.evaluate(() => document.activeElement?.tagName)).toBe('TEXTAREA');
    await slot(added, 'Aantal plekken: 1').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('textbox', { name: 'Hoeveel plekken?' }).waitFor();
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Escape');
    await slot(added, 'Aantal plekken: 2').waitFor();
    await settled(page);
    await expect.poll(() => countsOf(page)).not.toBe(stricter);

    await page.keyboard.press('Control+z');
    await slot(added, 'Aantal plekken: 1').waitFor();
    await page.keyboard.press('Control+z');
    await expect.poll(() => cards(page).count()).toBe(count);
    await expect.poll(() => countsOf(page)).toBe(stricter);
    await page.keyboard.press('Control+Shift+z');
    await page.keyboard.press('Control+Shift+z');
    await slot(added, 'Aantal plekken: 2').waitFor();
    await settled(page);
    await expect.poll(() => countsOf(page)).not.toBe(stricter);
    const written = await countsOf(page);
    // The address follows a moment after the last step.
    const inLink = () => unpackCase(sharedTextOf(new URL(page.url()).hash) ?? '')?.draft?.requirements.at(-1);
    await expect.poll(inLink).toMatchObject({ form: 'presence', count: 2 });
    const link = page.url();

    await page.reload();
    await slot(cards(page).last(), 'Aantal plekken: 2').waitFor();
    await expect.poll(() => countsOf(page)).toBe(written);

    const other = await site.visitWithoutMap(link.slice(site.origin.length));
    await slot(cards(other.page).first(), 'Deel: 100%').waitFor();
    await expect.poll(() => countsOf(other.page)).toBe(written);
    expect(errors).toEqual([]);
  },
  longStoryMs,
);

test('a value that cannot be says why while one types, and the last that could stays in force', async () => {
  const { page } = await site.visitWithoutMap('/dekking');
  await startProposal(page);
  const first = cards(page).first();
  await press(page, slot(first, 'Afstand: 800 meter'));
  await page.keyboard.type('4000');
  await page
    .getByText('Verder dan 3.000 meter lopen zoeken we niet. Tot die tijd blijft 800 gelden.')
    .waitFor();
  await page.keyboard.press('Escape');
  await slot(first, 'Afstand: 800 meter').waitFor();
});

test('a condition is added, filled in and taken away, in the sentence', async () => {
  const { page } = await site.visitWithoutMap('/dekking');
  await startProposal(page);
  const first = cards(page).first();
  await first.getByRole('button', { name: 'Voorwaarde' }).click();
  await page.getByRole('menuitem', { name: 'Open op een moment in de week' }).click();
  const evening =
    'op minstens één dag van maandag tot en met vrijdag tussen 18.00 en 22.00 uur minstens 120 minuten open';
  const dialog = page.getByRole('dialog', { name: 'Open op een moment in de week' });
  await dialog.waitFor();
  await first.getByText(evening).waitFor();
  await dialog
    .getByRole('button', { name: 'weekend' })
    .or(dialog.getByRole('radio', { name: 'weekend' }))
    .click();
  await first.getByText('op zaterdag of zondag tussen 9.00 en 18.00 uur').waitFor();
  await dialog.getByRole('button', { name: 'Haal deze voorwaarde weg' }).click();
  await expect.poll(() => first.textContent()).not.toContain('zaterdag');
});

test('an agreed version is fixed by its parties and a day, and what is kept is found again', async () => {
  const { page } = await site.visitWithoutMap('/dekking');
  await startProposal(page);
  await page.getByRole('button', { name: 'Vastleggen als afgesproken' }).click();
  await page.getByText('Noem eerst bovenaan wie het met elkaar eens zijn.').waitFor();
  await press(page, page.getByRole('button', { name: 'Wie het eens zijn: nog niemand' }));
  await page.getByRole('textbox', { name: 'Naam' }).fill('Bewonersraad Zuid');
  await page.getByRole('radio', { name: 'bewoners' }).click();
  await page.getByRole('button', { name: 'Voeg toe' }).click();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Vastleggen als afgesproken' }).click();
  await page.getByText('Deze versie ligt vast. Een wijziging wordt een nieuw voorstel.').waitFor();
  expect(await page.locator('.norm-editor').count()).toBe(0);

  await page.getByRole('button', { name: 'Bewaar in deze browser' }).click();
  await page.getByText('Bewaard in deze browser.').waitFor();
  const waiting = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Bewaar als bestand' }).click();
  const path = await (await waiting).path();
  const norm = readNormFile(path);
  expect(norm).toMatchObject({
    status: 'agreed',
    parties: [{ name: 'Bewonersraad Zuid', role: 'residents' }],
  });
  expect(norm.version).toBeGreaterThan(1);

  await page.goto(`${site.origin}/dekking`);
  const kept = page.locator('.keep-norm__list');
  await kept.getByText(`versie ${norm.version}`).waitFor();
  await kept.getByRole('button', { name: norm.title }).first().click();
  await page.getByText('Bewonersraad Zuid').first().waitFor();
  await page.getByRole('button', { name: 'Maak een voorstel' }).click();
  await page.getByText(`Versie ${norm.version + 1}: een`).waitFor();

  const broken = readFileSync(path, 'utf8').replace('"status": "agreed"', '"status": "klaar"');
  await page
    .locator('input[type=file]')
    .setInputFiles({ name: 'kapot.json', mimeType: 'application/json', buffer: Buffer.from(broken) });
  await page.getByText('kapot.json kon niet geopend worden. Bij ‘status’: er staat "klaar".').waitFor();
  await page.locator('input[type=file]').setInputFiles(path);
  await page.getByText('Deze versie ligt vast.').waitFor();

  await page.getByRole('button', { name: /uit deze browser$/ }).click();
  await expect.poll(() => kept.count()).toBe(0);
});

test.each([
  ['desktop, light', { width: 1440, height: 900 }, 'light'],
  ['phone, dark', { width: 360, height: 740 }, 'dark'],
] as const)(
  'no accessibility rule is broken and nothing sticks out: %s',
  async (_name, viewport, colorScheme) => {
    const { page } = await site.visit('/dekking', { viewport, colorScheme });
    await startProposal(page);
    await settled(page);
    const width = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(width).toBeLessThanOrEqual(viewport.width);
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  },
);

test('a catalogue without any norm offers a first sentence, which judges the town', async () => {
  const empty = await openDemoSite({ withoutNorms: true });
  try {
    const { page, errors } = await empty.visitWithoutMap('/dekking');
    await page.getByRole('heading', { name: 'Er is nog geen afspraak' }).waitFor();
    await page.getByRole('button', { name: /^80% van de inwoners woont binnen 800 meter/ }).click();
    await cards(page).first().waitFor();
    await settled(page);
    expect(await countsOf(page)).toMatch(/Voldoet nog niet ?[1-9]/);
    await expect.poll(() => page.url()).toContain('#case=');
    expect(errors).toEqual([]);
  } finally {
    await empty.close();
  }
});
