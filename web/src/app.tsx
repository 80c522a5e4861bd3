// Joins the pages with what they all need, and has them in the look that the visitor wants.
import { type ComponentType, lazy, Suspense, useEffect } from 'react';
import { Route, Switch, useLocation } from 'wouter';
import { AppFrame } from './app-frame.tsx';
import { CoverageWaiting } from './coverage/coverage-frame.tsx';
import { embedPath } from './embed/embed-address.ts';
import { FinderPage } from './finder/finder-page.tsx';
import { MunicipalLanguage } from './i18n/municipal-language.tsx';
import { PlacePage } from './place/place-page.tsx';
import { useStore } from './store/store.ts';
import { useFlavourOnDocument } from './theme/use-flavour.ts';
import { CrashGuard } from './ui/crash-guard.tsx';
import { CrashedPage, NotFoundPage } from './ui/fallback-pages.tsx';
import { watchPrinting } from './ui/print-page.ts';

/** A page for municipalities or social workers, with the words that it needs besides those of every day. */
function lazyWithWords(load: () => Promise<ComponentType>) {
  return lazy(async () => {
    const [page] = await Promise.all([load(), useStore.getState().needWords('municipal')]);
    return { default: page };
  });
}

const CoveragePage = lazyWithWords(async () => (await import('./coverage/coverage-page.tsx')).CoveragePage);
const ReportPage = lazyWithWords(async () => (await import('./report/report-page.tsx')).ReportPage);
const ReferralPage = lazyWithWords(async () => (await import('./referral/referral-page.tsx')).ReferralPage);

const EmbedMakerPage = lazyWithWords(
  async () => (await import('./embed/embed-maker-page.tsx')).EmbedMakerPage,
);

const EmbedPage = lazy(async () => ({
  default: (await import('./embed/embed-page.tsx')).EmbedPage,
}));

const SheetPage = lazy(async () => ({
  default: (await import('./sheet/sheet-page.tsx')).SheetPage,
}));

const AboutPage = lazy(async () => ({
  default: (await import('./about/about-page.tsx')).AboutPage,
}));

const PrivacyPage = lazy(async () => ({
  default: (await import('./privacy/privacy-page.tsx')).PrivacyPage,
}));

export function App() {
  useFlavourOnDocument();
  useEffect(() => watchPrinting(), []);
  return (
    <AppFrame>
      <Pages />
    </AppFrame>
  );
}

/** The router leaves what divides a path as it was written. */
function idInPath(written: string): string {
  try {
    return decodeURIComponent(written);
  } catch {
    return written;
  }
}

function Pages() {
  const [path] = useLocation();
  return (
    <CrashGuard key={path} fallback={<CrashedPage />}>
      <Switch>
        <Route path="/">
          <FinderPage />
        </Route>
        <Route path="/plek/:id">{({ id }) => <PlacePage id={idInPath(id)} />}</Route>
        <Route path="/dekking">
          <MunicipalLanguage>
            <Suspense fallback={<CoverageWaiting />}>
              <CoveragePage />
            </Suspense>
          </MunicipalLanguage>
        </Route>
        <Route path="/dekking/rapport">
          <MunicipalLanguage>
            <Suspense fallback={null}>
              <ReportPage />
            </Suspense>
          </MunicipalLanguage>
        </Route>
        <Route path="/verwijzen">
          <MunicipalLanguage>
            <Suspense fallback={null}>
              <ReferralPage />
            </Suspense>
          </MunicipalLanguage>
        </Route>
        <Route path="/verwijzen/blad">
          <Suspense fallback={null}>
            <SheetPage />
          </Suspense>
        </Route>
        <Route path={embedPath}>
          <Suspense fallback={null}>
            <EmbedPage />
          </Suspense>
        </Route>
        <Route path="/embed/maken">
          <Suspense fallback={null}>
            <EmbedMakerPage />
          </Suspense>
        </Route>
        <Route path="/privacy">
          <Suspense fallback={null}>
            <PrivacyPage />
          </Suspense>
        </Route>
        <Route path="/over">
          <Suspense fallback={null}>
            <AboutPage />
          </Suspense>
        </Route>
        <Route>
          <NotFoundPage />
        </Route>
      </Switch>
    </CrashGuard>
  );
}
