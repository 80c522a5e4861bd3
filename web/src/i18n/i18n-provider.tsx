// Gives every component the words of the chosen language, and the document its lang.
import { type ReactNode, useLayoutEffect } from 'react';
import { IntlProvider, type Messages } from 'use-intl';
import { useStore } from '../store/store.ts';
import { locales } from './locales.ts';

export function I18nProvider({ children }: { children: ReactNode }) {
  const language = useStore((state) => state.language);
  const words = useStore((state) => state.words);
  useLayoutEffect(() => {
    document.documentElement.lang = language;
    delete document.documentElement.dataset.awaitsWords;
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
