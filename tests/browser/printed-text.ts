// The words of a page as it comes out of the printer.
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { Page } from 'playwright-core';

/** All sheets after each other, with one space between words and lines. */
export async function printedText(page: Page): Promise<string> {
  const data = new Uint8Array(await page.pdf({ format: 'A4', preferCSSPageSize: true }));
  const sheets = await getDocument({ data }).promise;
  const lines: string[] = [];
  for (let number = 1; number <= sheets.numPages; number++) {
    const { items } = await (await sheets.getPage(number)).getTextContent();
    for (const item of items) if ('str' in item) lines.push(item.str, item.hasEOL ? ' ' : '');
    lines.push(' ');
  }
  return lines.join('').replace(/\s+/g, ' ');
}
