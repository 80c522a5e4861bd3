// Two norms side by side, with a divider over the map, and how near a norm is to turning.
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import type { Coverage } from '../../server/contract/coverage.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let site: DemoSite;
beforeAll(async () => {
  site = await openDemoSite();
});
afterEach(() => site.leave());
afterAll(() => site.close());

const judged = async (norm: string): Promise<Coverage> => {
  const answer = await fetch(`${site.origin}/api/v1/coverage?norm=${norm}`);
  return (await answer.json()) as Coverage;
};

it('counts both norms as the server does, and lists each neighbourhood that they judge differently', async () => {
  const list = await (await fetch(`${site.origin}/api/v1/norms`)).json();
  const [first, second] = list.norms as { id: string; title: string }[];
  const [here, there] = [await judged(first.id), await judged(second.id)];
  const { page, errors, requests } = await site.visit('/dekking?tool=compare');
  const figures = page.locator('.compare-panel__counts tbody tr');
  await figures.first().waitFor();
  const shown = await figures.evaluateAll((rows) =>
    rows.map((row) => [...row.querySelectorAll('td')].map((cell) => Number(cell.textContent))),
  );
  const order = ['meets', 'unknown', 'fails', 'not-applicable'] as const;
  expect(shown).toEqual(
    order.map((verdict) => [here.totals.overall[verdict].areas, there.totals.overall[verdict].areas]),
  );
  const other = new Map(there.areas.map(({ code, verdict }) => [code, verdict]));
  const differing = here.areas.filter(({ code, verdict }) => other.get(code) !== verdict);
  expect(differing.length).toBeGreaterThan(0);
  expect(await page.locator('.compare-panel__area').count()).toBe(Math.min(30, differing.length));
  await page.locator('.compare-panel__area').first().click();
  await page.locator('.area-panel').waitFor();
  expect(requests.every((address) => address.startsWith(site.origin))).toBe(true);
  expect(errors).toEqual([]);
});

it('the divider moves by keyboard, and a tried number changes the left side alone', async () => {
  const { page } = await site.visit('/dekking?tool=compare');
  const divider = page.getByRole('slider', { name: /Streep tussen/ });
  await divider.focus();
  await page.keyboard.press('ArrowRight');
  expect(await divider.getAttribute('value')).toBe('51');
  const right = page.locator('.compare-panel__counts tbody td:last-child');
  const left = page.locator('.compare-panel__counts tbody td:nth-child(2)');
  const before = [await left.allTextContents(), await right.allTextContents()];
  await page.goto(`${site.origin}/dekking?tool=compare&try=ontmoeten:400:80&beside=basisafspraak-2026`);
  await page.locator('.compare-panel__counts tbody tr').first().waitFor();
  // Beside tried numbers stands the norm that they come from.
  expect(await right.allTextContents()).toEqual(before[0]);
  expect(await left.allTextContents()).not.toEqual(before[0]);
});
