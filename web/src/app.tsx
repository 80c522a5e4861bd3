// Joins the pages with what they all need: words, look, the catalogue's own facts and the frame.
import { lazy, type ReactNode, Suspense, useEffect } from 'react';
import { I18nProvider as WidgetWords } from 'react-aria-components';
import { useLocale } from 'use-intl';
import { Redirect, Route, Switch, useLocation } from 'wouter';
import { AboutPage } from './about/about-page.tsx';
import { CoverageWaiting } from './coverage/coverage-frame.tsx';
import { FinderPage } from './finder/finder-page.tsx';
import { I18nProvider } from './i18n/i18n-provider.tsx';
import { useFlavourOnDocument } from './theme/use-flavour.ts';
import { CrashGuard } from './ui/crash-guard.tsx';
import { CrashedPage, NotFoundPage } from './ui/fallback-pages.tsx';
import { watchPrinting } from './ui/print-page.ts';
import { Shell } from './ui/shell.tsx';

const CoveragePage = lazy(async () => ({
  default: (await import('./coverage/coverage-page.tsx')).CoveragePage,
}));

const ReportPage = lazy(async () => ({
  default: (await import('./report/report-page.tsx')).ReportPage,
}));

export function App() {
  useFlavourOnDocument();
  useEffect(() => watchPrinting(), []);
  return (
    <I18nProvider>
      <WidgetLanguage>
        <Shell>
          <Pages />
        </Shell>
      </WidgetLanguage>
    </I18nProvider>
  );
}

function WidgetLanguage({ children }: { children: ReactNode }) {
  return <WidgetWords locale={useLocale()}>{children}</WidgetWords>;
}

function Pages() {
  const [path] = useLocation();
  return (
    <CrashGuard key={path} fallback={<CrashedPage />}>
      <Switch>
        <Route path="/">
          <FinderPage />
        </Route>
        <Route path="/plek/:id">{({ id }) => <Redirect to={`/?place=${id}`} replace />}</Route>
        <Route path="/dekking">
          <Suspense fallback={<CoverageWaiting />}>
            <CoveragePage />
          </Suspense>
        </Route>
        <Route path="/dekking/rapport">
          <Suspense fallback={null}>
            <ReportPage />
          </Suspense>
        </Route>
        <Route path="/over">
          <AboutPage />
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </CrashGuard>
  );
}
