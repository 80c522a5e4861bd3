// What the server makes of what is being typed, a moment after each letter.
import { useEffect, useState } from 'react';
import type { SearchResult } from '../../../server/contract/search.ts';
import { fetchSearch } from '../api/search.ts';
import { useStore } from '../store/store.ts';

/** A pause in typing, milliseconds. */
const typingMs = 120;
const mostShown = 7;
const nothing: SearchResults = { of: '', results: [] };

export interface SearchResults {
  /** What they are an answer to; until the next come, that of a letter ago. */
  of: string;
  /** None when the search does not answer, as the text itself still finds. */
  results: readonly SearchResult[];
}

export function useSearchResults(typed: string): SearchResults {
  const q = typed.trim();
  const near = useStore((state) => state.finder.neighbourhoodCode);
  const [answer, setAnswer] = useState<SearchResults>(nothing);
  useEffect(() => {
    if (q === '') {
      setAnswer(nothing);
      return;
    }
    const asking = new AbortController();
    const timer = setTimeout(async () => {
      const body = { q, limit: mostShown, ...(near !== null && { near }) };
      const answer = await fetchSearch(body, asking.signal);
      if (!asking.signal.aborted) setAnswer({ of: q, results: answer.ok ? answer.data.results : [] });
    }, typingMs);
    return () => {
      clearTimeout(timer);
      asking.abort();
    };
  }, [q, near]);
  return answer;
}
