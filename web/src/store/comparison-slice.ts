// What a second norm says of each neighbourhood, beside the one in force.
import type { StateCreator } from 'zustand';
import type { AreaResult, CoverageRequest } from '../../../server/contract/coverage.ts';
import { postCoverage } from '../api/coverage.ts';
import { loading, type Remote, settled } from './remote.ts';

export interface ComparisonSlice {
  /** By neighbourhood code. */
  otherVerdicts: Remote<ReadonlyMap<string, AreaResult['verdict']>>;
  judgeByOther(body: CoverageRequest): Promise<void>;
}

export const createComparisonSlice: StateCreator<ComparisonSlice> = (set) => {
  let asking = new AbortController();
  return {
    otherVerdicts: loading,
    judgeByOther: async (body) => {
      asking.abort();
      asking = new AbortController();
      const { signal } = asking;
      const answer = await postCoverage(body, signal);
      if (signal.aborted) return;
      const told = answer.ok
        ? { ...answer, data: new Map(answer.data.areas.map(({ code, verdict }) => [code, verdict])) }
        : answer;
      set({ otherVerdicts: settled(told) });
    },
  };
};
