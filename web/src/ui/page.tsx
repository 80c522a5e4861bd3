// One page: its main landmark, its title in the tab, and the focus on its heading after a navigation.
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslations } from 'use-intl';
import { useLocation } from 'wouter';
import { useIsEmbedded } from './use-is-embedded.ts';
import { useTownName } from './use-town-name.ts';
import './page.css';

interface PageProps {
  /** Short, for the tab. */
  title: string;
  /**
   * `reading`: a column of text. `wide`: on a large screen fills the window between header and footer, so that
   * its columns scroll and the map stays; on a small one it flows. `broad`: text with something beside it.
   */
  layout: 'reading' | 'broad' | 'wide';
  /** Holds one h1, with tabIndex -1. */
  children: ReactNode;
}

/** There is none where the server draws the page. */
const firstPath = globalThis.location?.pathname;
let hasNavigated = false;

export function Page({ title, layout, children }: PageProps) {
  const t = useTranslations('shell');
  const [path] = useLocation();
  const isEmbedded = useIsEmbedded();
  const main = useRef<HTMLElement>(null);
  const municipality = useTownName();

  useEffect(() => {
    document.title = municipality
      ? t('pageTitleIn', { page: title, municipality })
      : t('pageTitle', { page: title });
  }, [t, title, municipality]);

  // The browser itself places the focus on the first page; after that the document stays and we must.
  // biome-ignore lint/correctness/useExhaustiveDependencies: it is the change of path that moves the focus
  useEffect(() => {
    hasNavigated ||= window.location.pathname !== firstPath;
    if (!hasNavigated) return;
    window.scrollTo(0, 0);
    main.current?.querySelector('h1')?.focus({ preventScroll: true });
  }, [path]);

  return (
    <main
      id="main"
      ref={main}
      className={`page page--${layout}`}
      tabIndex={-1}
      // The page around the frame has a main part of its own.
      aria-label={isEmbedded ? title : undefined}
    >
      {children}
    </main>
  );
}
