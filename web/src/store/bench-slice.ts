// What the visitor is doing at the what-if bench, and what it asks of the server besides the judgement of the page.
import type { StateCreator } from 'zustand';
import type { CandidateSite } from '../../../server/contract/candidate-site.ts';
import type { Coverage, CoverageRequest } from '../../../server/contract/coverage.ts';
import { fetchCandidateSites } from '../api/candidate-sites.ts';
import { postCoverage } from '../api/coverage.ts';
import { idle, loading, type Remote, settled } from './remote.ts';

export interface Bench {
  /** A new place waits for its spot: where the pointer clicks, or at a pin that arrow keys move from the map's middle. */
  placing: { by: 'pointer' } | { by: 'keys'; pin: readonly [lon: number, lat: number] | null } | null;
  /** The change whose card stands open. */
  openId: string | null;
  /** The scenario that is laid beside the one in force. */
  besideId: string | null;
}

export const restingBench: Bench = { placing: null, openId: null, besideId: null };

export interface BenchSlice {
  bench: Bench;
  candidateSites: Remote<CandidateSite[]>;
  /** One answer to each body that was asked for last, in their order; the former stay until these have come. */
  sideBySide: Remote<Coverage[]>;
  changeBench(change: Partial<Bench>): void;
  loadCandidateSites(municipality: string | null): Promise<void>;
  loadSideBySide(bodies: readonly CoverageRequest[]): Promise<void>;
}

export const createBenchSlice: StateCreator<BenchSlice> = (set, get) => {
  let comparing = new AbortController();
  return {
    bench: restingBench,
    candidateSites: idle,
    sideBySide: idle,
    changeBench: (change) => set(({ bench }) => ({ bench: { ...bench, ...change } })),
    loadCandidateSites: async (municipality) => {
      set({ candidateSites: loading });
      const answer = await fetchCandidateSites({ municipality: municipality ?? undefined });
      set({ candidateSites: settled(answer.ok ? { ...answer, data: answer.data.candidateSites } : answer) });
    },
    loadSideBySide: async (bodies) => {
      comparing.abort();
      comparing = new AbortController();
      const { signal } = comparing;
      if (get().sideBySide.status !== 'ready') set({ sideBySide: loading });
      const answers = await Promise.all(bodies.map((body) => postCoverage(body, signal)));
      if (signal.aborted) return;
      const refused = answers.find((answer) => !answer.ok);
      const coverages = answers.flatMap((answer) => (answer.ok ? [answer.data] : []));
      set({ sideBySide: refused ? settled(refused) : { status: 'ready', data: coverages } });
    },
  };
};
