// Whether list and map stand side by side: the same question as the stylesheets ask.
import { useSyncExternalStore } from 'react';

const query = '(min-width: 60em) and (min-height: 36em)';

export function useWideScreen(): boolean {
  return useSyncExternalStore(
    subscribe,
    () => window.matchMedia(query).matches,
    // The server does not know, and draws for a phone.
    () => false,
  );
}

function subscribe(onChange: () => void): () => void {
  const list = window.matchMedia(query);
  list.addEventListener('change', onChange);
  return () => list.removeEventListener('change', onChange);
}
