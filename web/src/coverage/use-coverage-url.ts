// Keeps the address and the coverage page's state the same, so that links, reload and the back button work.
import { useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useSearch } from 'wouter';
import { navigate, useLocationProperty } from 'wouter/use-browser-location';
import { emptyCase } from '../store/coverage-case.ts';
import type { CoverageState } from '../store/coverage-slice.ts';
import { readCoverageUrl, sharedTextOf, writeCoverageUrl } from '../store/coverage-url.ts';
import { useStore } from '../store/store.ts';

/** Arrow keys change the state many times a second; browsers refuse so many changes of the address. */
const writeDelayMs = 300;

/** Only those who share or open a proposal or a scenario need the code that packs it. */
const packing = () => import('../store/shared-case.ts');

/** `reading`: what the link holds is being unpacked. `damaged`: it could not be; the rest of the link still counts. */
export type LinkState = 'read' | 'reading' | 'damaged';

/** @param path of the page, to which the address stays */
export function useCoverageUrl(path = '/dekking'): LinkState {
  const search = useSearch();
  const hash = useLocationProperty(() => window.location.hash);
  const written = useRef<string | null>(null);
  const [link, setLink] = useState<LinkState>(() => (sharedTextOf(hash) ? 'reading' : 'read'));

  useLayoutEffect(() => {
    if (addressOf(search, hash) === written.current) return;
    written.current = addressOf(search, hash);
    const said = readCoverageUrl(search);
    const text = sharedTextOf(hash);
    if (text === null) {
      const { draft, scenarios, scenarioId } = emptyCase;
      useStore.getState().changeCoverage({ ...said, draft, scenarios, scenarioId });
      setLink('read');
      return;
    }
    setLink('reading');
    let isLeft = false;
    packing()
      .then(({ unpackCase }) => unpackCase(text))
      .catch(() => null)
      .then((shared) => {
        if (isLeft) return;
        useStore.getState().changeCoverage({ ...said, ...shared });
        setLink(shared === null ? 'damaged' : 'read');
      });
    return () => {
      isLeft = true;
    };
  }, [search, hash]);

  useEffect(() => {
    if (link === 'reading') return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const write = async () => {
      const { coverage } = useStore.getState();
      const next = await addressIn(coverage);
      const isStill = useStore.getState().coverage === coverage;
      if (!isStill || next === addressOf(window.location.search, window.location.hash)) return;
      written.current = next;
      navigate(`${path}${next}`, { replace: true });
    };
    const unsubscribe = useStore.subscribe(({ coverage, movedFrom }, previous) => {
      if (coverage === previous.coverage && movedFrom === previous.movedFrom) return;
      clearTimeout(timer);
      if (movedFrom === null) timer = setTimeout(() => void write(), writeDelayMs);
    });
    return () => {
      clearTimeout(timer);
      unsubscribe();
    };
  }, [link, path]);
  return link;
}

const addressIn = async (state: CoverageState): Promise<string> =>
  addressOf(writeCoverageUrl(state), await hashOf(state));

/** The whole address of the page as it stands now, to give to someone else. */
export const coverageLink = async (state: CoverageState): Promise<string> =>
  `${window.location.origin}/dekking${await addressIn(state)}`;

async function hashOf(state: CoverageState): Promise<string> {
  if (state.draft === null && state.scenarios.length === 0) return '';
  const { packCase } = await packing();
  return `#case=${packCase(state)}`;
}

/** `search` with or without question mark. */
function addressOf(search: string, hash: string): string {
  const query = search.replace(/^\?/, '');
  return `${query && `?${query}`}${hash}`;
}
