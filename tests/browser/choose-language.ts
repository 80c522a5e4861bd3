// Chooses a language as a visitor does: in the menu of the header, by the name that its readers give it.
import type { Page } from 'playwright-core';

export async function chooseLanguage(page: Page, name: string): Promise<void> {
  // The words of the menu are in the language that the page has.
  await page.locator('.site-header__controls button').first().click();
  await page.getByRole('menuitemradio', { name }).click();
}
