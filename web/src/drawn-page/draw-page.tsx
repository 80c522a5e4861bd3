// Draws a page on the server, with the words and the markup that it has in the browser.
import type { ReactNode } from 'react';
import { renderToString } from 'react-dom/server';
import { createTranslator } from 'use-intl/core';
import { Router } from 'wouter';
import type { Catalogue } from '../../../server/contract/catalogue.ts';
import { dutchMoment } from '../../../server/domain/places/calendar-date.ts';
import { AppFrame } from '../app-frame.tsx';
import { GivenMoment } from '../finder/use-dutch-moment.ts';
import { locales } from '../i18n/locales.ts';
import { everyday } from '../i18n/nl/everyday-words.ts';
import type { DutchWords } from '../i18n/words.ts';
import { type Store, useStore } from '../store/store.ts';

/** What a visitor who never chose another one reads. */
export const drawnLanguage = 'nl';
export const drawnLocale = locales[drawnLanguage];

export const drawnWords = () =>
  createTranslator({ locale: drawnLocale, messages: everyday as unknown as DutchWords });

interface Drawing {
  path: string;
  catalogue: Catalogue;
  /** What else is known when the page begins. */
  state?: Partial<Store>;
  now: Date;
}

/** The markup of everything within `#root`. */
export function drawPage(page: ReactNode, { path, catalogue, state, now }: Drawing): string {
  // On the server a page shows the state that the store began with.
  Object.assign(useStore.getInitialState(), state, {
    language: drawnLanguage,
    catalogue: { status: 'ready', data: catalogue },
  });
  return renderToString(
    <GivenMoment value={dutchMoment(now)}>
      <Router ssrPath={path}>
        <AppFrame>{page}</AppFrame>
      </Router>
    </GivenMoment>,
  );
}
