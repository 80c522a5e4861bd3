// The report for the council, on the screen, on paper and as files.
import { readFileSync } from 'node:fs';
import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Coverage } from '../../server/contract/coverage.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { printedText } from './printed-text.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemoSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const coverage = async (): Promise<Coverage> => {
  const answer = await fetch(`${site.origin}/api/v1/coverage`);
  return (await answer.json()) as Coverage;
};

const isReady = (page: Page) => page.locator('.town-drawing > svg').waitFor();

it('says on paper what the server judged: counts, every neighbourhood, the norm and its version', async () => {
  const { totals, areas, provenance } = await coverage();
  const { page, errors } = await site.visit('/dekking/rapport');
  await isReady(page);
  const text = await printedText(page);
  const { meets, fails, unknown } = totals.overall;
  const judged = meets.areas + fails.areas + unknown.areas;
  expect(text).toContain(
    `Van de ${judged} buurten voldoen er ${meets.areas}; ${fails.areas} voldoen nog niet.`,
  );
  expect(text).toContain(`Van ${unknown.areas} buurten weten we het niet zeker`);
  expect(text).toContain('Basisafspraak Lindewaard 2026');
  expect(text).toContain(provenance.engineVersion);
  const list = await (await fetch(`${site.origin}/api/v1/neighbourhoods`)).json();
  const names = list.neighbourhoods.map(({ name }: { name: string }) => name);
  expect(names).toHaveLength(areas.length);
  const spaceless = text.replaceAll(' ', '');
  for (const name of names) expect(spaceless).toContain(name.replaceAll(' ', ''));
  expect(errors).toEqual([]);
});

it('opened with tried numbers it judges by these, and says so', async () => {
  const { page } = await site.visit('/dekking/rapport?try=ontmoeten:400:80');
  await isReady(page);
  await expect.poll(() => page.locator('.report__remark').first().textContent()).toMatch(/andere getallen/);
  const { page: asAgreed } = await site.visit('/dekking/rapport');
  await isReady(asAgreed);
  const first = (of: Page) => of.locator('.report-summary > p').first().textContent();
  expect(await first(page)).not.toBe(await first(asAgreed));
});

it.each([
  ['Tabel als tekst (CSV)', /\.csv$/, (text: string) => expect(text.split('\r\n').length).toBe(42)],
  [
    'Buurten voor een kaartprogramma',
    /\.geojson$/,
    (text: string) => expect(JSON.parse(text).features).toHaveLength(40),
  ],
  ['De afspraak zelf', /\.json$/, (text: string) => expect(JSON.parse(text).id).toBe('basisafspraak-2026')],
  ['Tabel voor Excel', /\.xlsx$/, (text: string) => expect(text.slice(0, 2)).toBe('PK')],
])('gives a file: %s', async (label, name, holds) => {
  const { page, errors } = await site.visit('/dekking?view=table');
  await page.getByRole('button', { name: 'Downloaden' }).click();
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('menuitem', { name: label }).click(),
  ]);
  expect(file.suggestedFilename()).toMatch(name);
  holds(readFileSync(await file.path(), 'utf8'));
  expect(errors).toEqual([]);
});
