// Gives every component the words of the chosen language, and the document its lang and direction.
import { type ReactNode, useLayoutEffect } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { useStore } from '../store/store.ts';
import { directionOf } from './language-choices.ts';
import { locales } from './locales.ts';

export function I18nProvider({ children }: { children: ReactNode }) {
  const language = useStore((state) => state.language);
  const words = useStore((state) => state.words);
  useLayoutEffect(() => {
    const { documentElement: root } = document;
    root.lang = language;
    root.dir = directionOf(language);
    delete root.dataset.awaitsWords;
  }, [language]);
  return (
    <IntlProvider
      locale={locales[language]}
      // The keys are the same by type; the words differ, which the literal type of the Dutch ones cannot say.
      messages={words as Messages}
      timeZone="Europe/Amsterdam"
    >
      {children}
    </IntlProvider>
  );
}
