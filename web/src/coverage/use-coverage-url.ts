// Keeps the address and the coverage page's state the same, so that links, reload and the back button work.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import { readCoverageUrl, writeCoverageUrl } from '../store/coverage-url.ts';
import { useStore } from '../store/store.ts';

/** Arrow keys change the state many times a second; browsers refuse so many changes of the address. */
const writeDelayMs = 300;

export function useCoverageUrl(): void {
  const search = useSearch();
  const written = useRef<string | null>(null);

  useLayoutEffect(() => {
    if (search === written.current) return;
    useStore.getState().changeCoverage(readCoverageUrl(search));
    written.current = search;
  }, [search]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = () => {
      const next = writeCoverageUrl(useStore.getState().coverage);
      if (next === window.location.search.slice(1)) return;
      written.current = next;
      navigate(next ? `/dekking?${next}` : '/dekking', { replace: true });
    };
    const unsubscribe = useStore.subscribe(({ coverage, numbersMove }, previous) => {
      if (coverage === previous.coverage && numbersMove === previous.numbersMove) return;
      clearTimeout(timer);
      if (!numbersMove) timer = setTimeout(write, writeDelayMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, []);
}
