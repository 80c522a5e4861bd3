// What every page needs around it: words, the widgets' own words, and the frame. The server draws it too.
import type { ReactNode } from 'react';
import { I18nProvider as WidgetWords } from 'react-aria-components';
import { useLocale } from 'use-intl';
import { I18nProvider } from './i18n/i18n-provider.tsx';
import { Shell } from './ui/shell.tsx';
import { useIsEmbedded } from './ui/use-is-embedded.ts';

export function AppFrame({ children }: { children: ReactNode }) {
  const isEmbedded = useIsEmbedded();
  return (
    <I18nProvider>
      <WidgetLanguage>{isEmbedded ? children : <Shell>{children}</Shell>}</WidgetLanguage>
    </I18nProvider>
  );
}

function WidgetLanguage({ children }: { children: ReactNode }) {
  return <WidgetWords locale={useLocale()}>{children}</WidgetWords>;
}
