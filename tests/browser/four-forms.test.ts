// The coverage page with a requirement of every form: its sentences, its sliders and what these turn.
import AxeBuilder from '@axe-core/playwright';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import type { NeighbourhoodList } from '../../server/contract/area.ts';
import type { Coverage } from '../../server/contract/coverage.ts';
import { withNumbers } from '../../web/src/store/requirement-numbers.ts';
import { type DemoSite, openDemoSite } from './demo-site.ts';
import { fourForms } from './four-forms.ts';

let site: DemoSite;
let turning: NeighbourhoodList['neighbourhoods'][number];

/** The most that the slider of the ratio can ask. */
const mostAsked = 5;

async function coverageBy(requirements: typeof fourForms.requirements): Promise<Coverage> {
  const answer = await fetch(`${site.origin}/api/v1/coverage`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ norm: { requirements, stalenessMonths: null } }),
  });
  return (await answer.json()) as Coverage;
}

/** By the server: a neighbourhood that meets as proposed, and fails when the ratio asks the most. */
async function turningNeighbourhood() {
  const before = await coverageBy(fourForms.requirements);
  const after = await coverageBy(
    fourForms.requirements.map((one) =>
      one.form === 'ratio' ? withNumbers(one, { amount: mostAsked }) : one,
    ),
  );
  const meets = new Set(before.areas.flatMap(({ code, verdict }) => (verdict === 'meets' ? [code] : [])));
  const turned = after.areas.find(({ code, verdict }) => verdict === 'fails' && meets.has(code));
  const answer = await fetch(`${site.origin}/api/v1/neighbourhoods`);
  const { neighbourhoods } = (await answer.json()) as NeighbourhoodList;
  return neighbourhoods.find(({ code }) => code === turned?.code)!;
}

beforeAll(async () => {
  site = await openDemoSite({ moreNorms: [fourForms] });
  turning = await turningNeighbourhood();
});

afterEach(() => site.leave());

afterAll(() => site?.close());

test('the slider of a ratio turns a neighbourhood in the table and in the panel, and its link brings it back', async () => {
  const { page, errors } = await site.visit(`/dekking?norm=${fourForms.id}&view=table&area=${turning.code}`);
  const panel = page.getByRole('region', { name: 'De buurt', exact: true });
  const row = page.locator('.coverage-table tbody tr', {
    has: page.getByRole('button', { name: turning.name, exact: true }),
  });
  await panel.getByText('Deze buurt heeft wat wordt voorgesteld.').waitFor();
  const verdict = row.locator('.coverage-table__verdict');
  await expect.poll(() => verdict.textContent()).toContain('Voldoet');
  expect(await verdict.textContent()).not.toContain('nog niet');

  const card = page.getByRole('article', { name: 'Buurthuizen naar inwoners' }).first();
  await card.getByText('Per begonnen 15.000 inwoners is er minstens 1 buurthuis.').waitFor();
  await card.getByRole('slider').focus();
  await page.keyboard.press('End');
  await expect.poll(() => verdict.textContent()).toContain('Voldoet nog niet');
  await panel.getByText('Met deze getallen voldoet deze buurt nog niet.').waitFor();
  await panel.getByText('U probeert 5 plekken per begonnen 15.000 inwoners.').waitFor();

  await expect.poll(() => page.url()).toContain(`try=buurthuis:${mostAsked}`);
  const link = new URL(page.url());
  const second = await site.visit(`${link.pathname}${link.search}`);
  await second.page.getByText('Met deze getallen voldoet deze buurt nog niet.').waitFor();
  expect(errors).toEqual([]);
});

test('says what every form asks, and for which area it is judged', async () => {
  const { page } = await site.visit(`/dekking?norm=${fourForms.id}&view=table&area=${turning.code}`);
  const agreement = page.getByRole('region', { name: 'De afspraak' });
  await agreement.getByText('10% van de inwoners tot 65 jaar woont binnen').waitFor();
  await agreement
    .getByText('In elke gemeente is minstens 1 bibliotheek die 15 uur per week of meer open is.')
    .waitFor();
  await agreement.getByText('Voor elke 1.000 inwoners zijn er binnen 3.000 meter lopen').waitFor();
  expect(await agreement.getByRole('slider').count()).toBe(5);
  const panel = page.getByRole('region', { name: 'De buurt', exact: true });
  await panel.getByText('Dit oordeel is voor de hele gemeente (Lindewaard).').waitFor();
  await panel.getByText('Dit oordeel is voor de hele wijk').waitFor();
});

test.each([
  ['desktop, dark', { width: 1440, height: 900 }, 'dark'],
  ['phone, light', { width: 360, height: 740 }, 'light'],
] as const)(
  'breaks no accessibility rule and nothing sticks out: %s',
  async (_name, viewport, colorScheme) => {
    const { page } = await site.visit(`/dekking?norm=${fourForms.id}&view=table&area=${turning.code}`, {
      viewport,
      colorScheme,
    });
    await page.locator('.amount-bar').first().waitFor();
    const { violations } = await new AxeBuilder({ page }).analyze();
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(
      viewport.width,
    );
  },
);
