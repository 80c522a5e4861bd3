// Draws a page on the server, with the words and the markup that it has in the browser.
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createTranslator } from 'use-intl/core';
import { Router } from 'wouter';
import type { PageData } from '../../../server/contract/drawn-page.ts';
import { AppFrame } from '../app-frame.tsx';
import { locales } from '../i18n/locales.ts';
import { everyday } from '../i18n/nl/everyday-words.ts';
import type { DutchWords } from '../i18n/words.ts';
import { beginWith } from '../store/begin-with.ts';

/** What a visitor who never chose another one reads. */
export const drawnLanguage = 'nl';
export const drawnLocale = locales[drawnLanguage];

export const drawnWords = () =>
  createTranslator({ locale: drawnLocale, messages: everyday as unknown as DutchWords });

/** The markup of everything within `#root`. */
export function drawPage(page: ReactNode, path: string, data: PageData): string {
  beginWith(data);
  return renderToString(
    <Router ssrPath={path}>
      <AppFrame>{page}</AppFrame>
    </Router>,
  );
}
