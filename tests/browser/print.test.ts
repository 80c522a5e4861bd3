// Printing: the page puts on the look of paper, with a picture of the map, and takes it off again.
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { type DemoSite, openDemoSite } from './demo-site.ts';

let site: DemoSite;

beforeAll(async () => {
  site = await openDemoSite();
});

afterEach(() => site.leave());

afterAll(() => site?.close());

test.each(['/', '/dekking'])(
  '%s goes to paper with its map, and comes back as it was',
  { timeout: 120_000 },
  async (path) => {
    const { page, errors } = await site.visit('/over', {
      colorScheme: 'dark',
      viewport: { width: 1000, height: 620 },
    });
    // The dialog of the browser cannot be seen to from here.
    await page.addInitScript('window.print = () => { document.body.dataset.printed = "true"; }');
    await page.goto(`${site.origin}${path}`);
    await page.locator('.maplibregl-canvas').waitFor();
    await page.keyboard.press('Control+p');
    await page.locator('body[data-printed]').waitFor({ timeout: 60_000 });
    const look = () => page.evaluate(() => document.documentElement.dataset.flavour);
    expect(await look()).toBe('print');
    await page.emulateMedia({ media: 'print' });
    const picture = page.locator('.town-map__picture');
    expect(await picture.evaluate((image) => (image as HTMLImageElement).naturalWidth)).toBeGreaterThan(600);
    for (const chrome of ['.site-header__pages', '.tool-bar', '.number-slider', '.finder-search'])
      expect(await page.locator(chrome).filter({ visible: true }).count()).toBe(0);
    await page.emulateMedia({ media: null });
    await page.evaluate(() => dispatchEvent(new Event('afterprint')));
    await expect.poll(look).toBe('dark');
    expect(await picture.count()).toBe(0);
    expect(errors).toEqual([]);
  },
);
