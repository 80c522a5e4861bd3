// Keeps the address and the finder's state the same, so that links, reload and the back button work.
import { useEffect, useLayoutEffect, useRef } from 'react';
import { useSearch } from 'wouter';
import { navigate } from 'wouter/use-browser-location';
import type { FinderState } from '../store/finder-slice.ts';
import { readFinderUrl, writeFinderUrl } from '../store/finder-url.ts';
import { useStore } from '../store/store.ts';

/** Browsers refuse to replace an address more than about a hundred times in half a minute. */
const writeDelayMs = 250;

export function useFinderUrl(): void {
  const search = useSearch();
  const written = useRef<string | null>(null);

  // Before the first paint, so that a link does not flash the whole list.
  useLayoutEffect(() => {
    if (search === written.current) return;
    useStore.getState().changeFinder(readFinderUrl(search));
    written.current = search;
  }, [search]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = (finder: FinderState, replace: boolean) => {
      const next = writeFinderUrl(finder);
      if (next === window.location.search.slice(1)) return;
      written.current = next;
      navigate(next ? `/?${next}` : '/', { replace });
    };
    const unsubscribe = useStore.subscribe(({ finder }, previous) => {
      if (finder === previous.finder) return;
      clearTimeout(timer);
      if (opensSomething(previous.finder, finder)) {
        write(previous.finder, true);
        write(finder, false);
      } else {
        timer = setTimeout(() => write(finder, true), writeDelayMs);
      }
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, []);
}

/** Opening a place or the map is a step that the back button undoes; typing a letter is not. */
function opensSomething(before: FinderState, after: FinderState): boolean {
  return (
    (before.selectedPlaceId === null && after.selectedPlaceId !== null) ||
    (before.view === 'list' && after.view === 'map')
  );
}
