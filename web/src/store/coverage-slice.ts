// What the coverage page judges by and looks at: the norms, the numbers that are tried, and what the server says of them.
import type { StateCreator } from 'zustand';
import type { Municipality } from '../../../server/contract/area.ts';
import type { Coverage } from '../../../server/contract/coverage.ts';
import type { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import type { Norm, NormList } from '../../../server/contract/norm.ts';
import { fetchCoverage, fetchCoverageCurves, postCoverage } from '../api/coverage.ts';
import { type DistrictFeatures, fetchDistrictFeatures } from '../api/districts.ts';
import { fetchMunicipalities } from '../api/municipalities.ts';
import { fetchNeighbourhoodFeatures, type NeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import { fetchNorms } from '../api/norms.ts';
import { idle, loading, type Remote, settled } from './remote.ts';
import { agreedNumbers, type Numbers, type NumbersOf, triedRequirements } from './requirement-numbers.ts';

/** What a link to the page says. */
export interface CoverageState {
  /** `null`: the agreed norm, which is the first of the list. */
  normId: string | null;
  /** Only the requirements whose numbers differ from the norm's own. */
  tried: NumbersOf;
  areaCode: string | null;
  /** The place whose surroundings are drawn; it goes when another neighbourhood is chosen without one. */
  placeId: string | null;
  /** Only in a catalogue of a country; `null`: all of it. */
  municipalityCode: string | null;
  view: 'map' | 'table';
}

export const emptyCoverage: CoverageState = {
  normId: null,
  tried: {},
  areaCode: null,
  placeId: null,
  municipalityCode: null,
  view: 'map',
};

export interface Outlines {
  neighbourhoods: NeighbourhoodFeatures;
  districts: DistrictFeatures;
  municipalities: readonly Municipality[];
}

/** The server's own judgement, with what a curve does not tell: reasons, mean and exact distances. */
export interface Judged {
  by: NumbersOf;
  coverage: Coverage;
}

export interface CoverageSlice {
  coverage: CoverageState;
  norms: Remote<NormList['norms']>;
  outlines: Remote<Outlines>;
  curves: Remote<CoverageCurves>;
  /** By the norm's own numbers. */
  judgedAsAgreed: Remote<Judged>;
  /** By numbers that were tried and have come to rest. A failure leaves the curves, which say nearly all. */
  judgedAsTried: Remote<Judged>;
  /** A slider is being moved: nothing is asked of the server and the address stays. */
  numbersMove: boolean;
  changeCoverage(change: Partial<CoverageState>): void;
  /** From the first move of a slider until `restNumbers`. */
  tryNumbers(requirementId: string, numbers: Numbers): void;
  restNumbers(): void;
  /** Back to the numbers of the norm; without id for all requirements. */
  resetNumbers(requirementId?: string): void;
  loadNorms(): Promise<void>;
  loadOutlines(): Promise<void>;
  /** `municipality`: `null` for the whole catalogue. */
  loadCoverage(norm: Norm, municipality: string | null): Promise<void>;
  judgeTried(norm: Norm, numbers: NumbersOf, municipality: string | null): Promise<void>;
}

export const createCoverageSlice: StateCreator<CoverageSlice> = (set, get) => {
  // One question at a time of each sort: a newer one makes the answer to the older worthless.
  let loadingCoverage = new AbortController();
  let judging = new AbortController();
  return {
    coverage: emptyCoverage,
    norms: idle,
    outlines: idle,
    curves: idle,
    judgedAsAgreed: idle,
    judgedAsTried: idle,
    numbersMove: false,
    changeCoverage: (change) =>
      set(({ coverage }) => {
        const leaves = change.areaCode !== undefined && change.areaCode !== coverage.areaCode;
        return { coverage: { ...coverage, ...(leaves ? { placeId: null } : {}), ...change } };
      }),
    tryNumbers: (requirementId, numbers) =>
      set(({ coverage }) => ({
        numbersMove: true,
        coverage: { ...coverage, tried: { ...coverage.tried, [requirementId]: numbers } },
      })),
    restNumbers: () => set({ numbersMove: false }),
    resetNumbers: (requirementId) => {
      const { [requirementId ?? '']: _reset, ...others } = get().coverage.tried;
      get().changeCoverage({ tried: requirementId === undefined ? {} : others });
    },
    loadNorms: async () => {
      set({ norms: loading });
      const answer = await fetchNorms();
      set({ norms: settled(answer.ok ? { ...answer, data: answer.data.norms } : answer) });
    },
    loadOutlines: async () => {
      set({ outlines: loading });
      set({ outlines: await fetchOutlines() });
    },
    loadCoverage: async (norm, municipality) => {
      loadingCoverage.abort();
      judging.abort();
      loadingCoverage = new AbortController();
      const { signal } = loadingCoverage;
      set({ curves: loading, judgedAsAgreed: loading, judgedAsTried: idle });
      const of = { norm: norm.id, municipality: municipality ?? undefined };
      const curves = fetchCoverageCurves(of, signal);
      const judged = fetchCoverage(of, signal);
      const curvesAnswer = await curves;
      if (!signal.aborted) set({ curves: settled(curvesAnswer) });
      const answer = await judged;
      if (!signal.aborted) set({ judgedAsAgreed: settled(judgedBy(answer, agreedNumbers(norm))) });
    },
    judgeTried: async (norm, numbers, municipality) => {
      judging.abort();
      judging = new AbortController();
      const { signal } = judging;
      const body = {
        norm: { requirements: triedRequirements(norm, numbers), stalenessMonths: norm.stalenessMonths },
        municipality: municipality ?? undefined,
      };
      const answer = await postCoverage(body, signal);
      if (!signal.aborted) set({ judgedAsTried: settled(judgedBy(answer, numbers)) });
    },
  };
};

const judgedBy = (answer: Awaited<ReturnType<typeof postCoverage>>, by: NumbersOf) =>
  answer.ok ? { ...answer, data: { by, coverage: answer.data } } : answer;

async function fetchOutlines(): Promise<Remote<Outlines>> {
  const [neighbourhoods, districts, municipalities] = await Promise.all([
    fetchNeighbourhoodFeatures(),
    fetchDistrictFeatures(),
    fetchMunicipalities(),
  ]);
  if (!neighbourhoods.ok) return settled(neighbourhoods);
  if (!districts.ok) return settled(districts);
  return {
    status: 'ready',
    data: {
      neighbourhoods: neighbourhoods.data,
      districts: districts.data,
      // Without their names the page still judges and shows everything else.
      municipalities: municipalities.ok ? municipalities.data.municipalities : [],
    },
  };
}
