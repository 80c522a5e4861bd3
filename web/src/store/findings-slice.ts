// What was found out about the case: what hangs on each place, what to check first, what ends when, and where a new place helps.
import type { StateCreator } from 'zustand';
import type { CoverageRequest } from '../../../server/contract/coverage.ts';
import type {
  CheckFirstList,
  Continuity,
  FragilityList,
} from '../../../server/contract/coverage-questions.ts';
import type { SuggestedSites, SuggestedSitesRequest } from '../../../server/contract/suggested-sites.ts';
import { postCheckFirst, postContinuity, postFragility, searchSites } from '../api/findings.ts';
import type { Problem } from '../api/problem.ts';
import type { Answer } from '../api/request.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

interface Findings {
  fragility: FragilityList;
  checks: CheckFirstList;
  continuity: Continuity;
}

export type SiteSearch =
  | { status: 'idle' }
  /** `progress`: share of the work done, 0 to 1. */
  | { status: 'searching'; asked: SuggestedSitesRequest; progress: number }
  | { status: 'stopped' }
  | { status: 'failed'; problem: Problem }
  | { status: 'ready'; asked: SuggestedSitesRequest; result: SuggestedSites };

/** What is asked where nothing was asked yet. */
export interface SiteWishes {
  requirementId: string | null;
  count: number;
  objective: 'people' | 'verdicts';
  /** `null`: anywhere along the streets; else kinds of building. */
  kinds: readonly string[] | null;
}

export type FindingsSlice = { [K in keyof Findings]: Remote<Findings[K]> } & {
  /** An answer is on its way, and the one to the case before is still shown. */
  isAsking: boolean;
  /** The card under the pointer or with the focus, and the one that was chosen: by id of its place, or `site-1`. */
  pointedCard: string | null;
  chosenCard: string | null;
  siteWishes: SiteWishes;
  siteSearch: SiteSearch;
  /** A newer question makes the answer to the older worthless. */
  askFinding(which: keyof Findings, body: CoverageRequest): Promise<void>;
  pointCard(id: string | null): void;
  chooseCard(id: string | null): void;
  wishSites(wishes: Partial<SiteWishes>): void;
  searchSites(asked: SuggestedSitesRequest): Promise<void>;
  stopSearch(): void;
};

/** Fragility and records to check are of the whole catalogue. */
function ask<K extends keyof Findings>(
  which: K,
  body: CoverageRequest,
  signal: AbortSignal,
): Promise<Answer<Findings[K]>> {
  const { norm, scenario } = body;
  const asks: { [Key in keyof Findings]: () => Promise<Answer<Findings[Key]>> } = {
    fragility: () => postFragility({ norm, scenario }, signal),
    checks: () => postCheckFirst({ norm, scenario }, signal),
    continuity: () => postContinuity(body, signal),
  };
  return asks[which]();
}

export const createFindingsSlice: StateCreator<FindingsSlice> = (set, get) => {
  let asking = new AbortController();
  let searching = new AbortController();
  return {
    fragility: idle,
    checks: idle,
    continuity: idle,
    isAsking: false,
    pointedCard: null,
    chosenCard: null,
    siteWishes: { requirementId: null, count: 1, objective: 'people', kinds: null },
    siteSearch: { status: 'idle' },
    askFinding: async (which, body) => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      set({ isAsking: true });
      if (get()[which].status !== 'ready') set({ [which]: loading });
      const answer = await ask(which, body, signal);
      if (!signal.aborted) set({ [which]: settled(answer), isAsking: false });
    },
    pointCard: (pointedCard) => set({ pointedCard }),
    chooseCard: (chosenCard) => set({ chosenCard }),
    wishSites: (wishes) => set(({ siteWishes }) => ({ siteWishes: { ...siteWishes, ...wishes } })),
    searchSites: async (asked) => {
      searching.abort();
      searching = new AbortController();
      const { signal } = searching;
      set({ siteSearch: { status: 'searching', asked, progress: 0 }, chosenCard: null });
      const onProgress = (progress: number) => {
        if (!signal.aborted) set({ siteSearch: { status: 'searching', asked, progress } });
      };
      const answer = await searchSites(asked, onProgress, signal);
      if (signal.aborted) return;
      set({
        siteSearch: answer.ok
          ? { status: 'ready', asked, result: answer.data }
          : { status: 'failed', problem: answer.problem },
      });
    },
    stopSearch: () => {
      searching.abort();
      set({ siteSearch: { status: 'stopped' } });
    },
  };
};
