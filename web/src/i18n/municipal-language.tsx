// Has a page for municipalities wholly in Dutch where the visitor's language has no words for it, and marked as Dutch.
import type { ReactNode } from 'react';
import { I18nProvider as WidgetWords } from 'react-aria-components';
import { IntlProvider, type Messages } from 'use-intl';
import { useStore } from '../store/store.ts';
import { directionOf } from './language-choices.ts';
import { firstWords, municipalLanguage } from './load-words.ts';
import { locales } from './locales.ts';

export function MunicipalLanguage({ children }: { children: ReactNode }) {
  const language = useStore((state) => state.language);
  const words = useStore((state) => state.words);
  const own = municipalLanguage(language);
  if (own === language) return children;
  return (
    <IntlProvider
      locale={locales[own]}
      messages={{ ...words, ...firstWords } as Messages}
      timeZone="Europe/Amsterdam"
    >
      <WidgetWords locale={locales[own]}>
        <div className="other-language" lang={own} dir={directionOf(own)}>
          {children}
        </div>
      </WidgetWords>
    </IntlProvider>
  );
}
