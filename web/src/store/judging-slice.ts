// What the server says of the case on the coverage page: curves to judge from while something moves, and its own judgement at rest.
import type { StateCreator } from 'zustand';
import type { Municipality } from '../../../server/contract/area.ts';
import type { Coverage, NormReference } from '../../../server/contract/coverage.ts';
import type { CoverageCurves } from '../../../server/contract/coverage-curves.ts';
import type { Norm, NormList } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import { fetchCoverage, fetchCoverageCurves, postCoverage, postCoverageCurves } from '../api/coverage.ts';
import { type DistrictFeatures, fetchDistrictFeatures } from '../api/districts.ts';
import { fetchMunicipalities } from '../api/municipalities.ts';
import { fetchNeighbourhoodFeatures, type NeighbourhoodFeatures } from '../api/neighbourhoods.ts';
import { fetchNorms } from '../api/norms.ts';
import type { Problem } from '../api/problem.ts';
import type { Answer } from '../api/request.ts';
import { keepSame } from './keep-same.ts';
import { idle, loading, type Remote, settled } from './remote.ts';
import { agreedNumbers, type NumbersOf, triedRequirements } from './requirement-numbers.ts';

export interface Outlines {
  neighbourhoods: NeighbourhoodFeatures;
  districts: DistrictFeatures;
  municipalities: readonly Municipality[];
}

/** What was asked: `norm` and `changes` are told apart by identity. */
export interface Question {
  norm: Norm;
  /** A proposal of the visitor's own, which the server does not have. */
  isDraft: boolean;
  /** `null` for the whole catalogue. */
  municipality: string | null;
  changes: readonly Change[];
}

export interface Curves extends Question {
  curves: CoverageCurves;
}

/** The server's own judgement, with what a curve does not tell: reasons, mean and exact distances, what a scenario turns. */
export interface Judged extends Question {
  by: NumbersOf;
  coverage: Coverage;
}

export interface JudgingSlice {
  norms: Remote<NormList['norms']>;
  outlines: Remote<Outlines>;
  /** Of the town as it is. While another norm is on its way, those of the former stay. */
  curves: Remote<Curves>;
  /** Of the town as it would be; while the next is on its way, the former stays. */
  supposedCurves: Remote<Curves>;
  /** Of the town as it is, by the norm's own numbers. */
  judgedAsAgreed: Remote<Judged>;
  /** By the numbers in force at rest, supposing what is supposed. A failure leaves the curves, which say nearly all. */
  judgedNow: Remote<Judged>;
  /** Why the server could not judge what was written or supposed last; what is shown is of the moment before. */
  refusal: Problem | null;
  loadNorms(): Promise<void>;
  loadOutlines(): Promise<void>;
  /** Curves and judgement of the town as it is, by the norm's own numbers. */
  loadCoverage(question: Question): Promise<void>;
  /** Curves of the town as it would be. Asked again before it has an answer, it asks once more for the last question alone. */
  loadSupposed(question: Question): Promise<void>;
  judgeNow(question: Question, numbers: NumbersOf): Promise<void>;
}

export const createJudgingSlice: StateCreator<JudgingSlice> = (set, get) => {
  // One question at a time of each sort: a newer one makes the answer to the older worthless.
  let loadingCoverage = new AbortController();
  let judging = new AbortController();
  let supposing: Question | null = null;
  let isSupposing = false;

  function takeCurves(question: Question, answer: Answer<CoverageCurves>): void {
    const former = get().curves;
    const isStill = former.status === 'ready' && former.data.municipality === question.municipality;
    if (!answer.ok && question.isDraft && isStill) set({ refusal: answer.problem });
    else set({ curves: settled(withQuestion(question, answer, former)), refusal: null });
  }

  return {
    norms: idle,
    outlines: idle,
    curves: idle,
    supposedCurves: idle,
    judgedAsAgreed: idle,
    judgedNow: idle,
    refusal: null,
    loadNorms: async () => {
      set({ norms: loading });
      const answer = await fetchNorms();
      set({ norms: settled(answer.ok ? { ...answer, data: answer.data.norms } : answer) });
    },
    loadOutlines: async () => {
      set({ outlines: loading });
      set({ outlines: await fetchOutlines() });
    },
    loadCoverage: async (question) => {
      loadingCoverage.abort();
      loadingCoverage = new AbortController();
      const { signal } = loadingCoverage;
      const { curves, judgedAsAgreed } = get();
      const isOf = (remote: Remote<Question>) =>
        remote.status === 'ready' && remote.data.municipality === question.municipality;
      if (!isOf(curves)) set({ curves: loading, supposedCurves: idle, judgedNow: idle });
      if (!isOf(judgedAsAgreed)) set({ judgedAsAgreed: loading });
      const asked = asIs(question);
      const coming = question.isDraft
        ? ([postCoverageCurves(asked.body, signal), postCoverage(asked.body, signal)] as const)
        : ([fetchCoverageCurves(asked.query, signal), fetchCoverage(asked.query, signal)] as const);
      const curvesAnswer = await coming[0];
      if (!signal.aborted) takeCurves(question, curvesAnswer);
      const judgedAnswer = await coming[1];
      if (signal.aborted || get().refusal !== null) return;
      const by = agreedNumbers(question.norm);
      set({ judgedAsAgreed: settled(judgedBy({ ...question, by }, judgedAnswer, get().judgedAsAgreed)) });
    },
    loadSupposed: async (question) => {
      supposing = question;
      if (isSupposing) return;
      isSupposing = true;
      while (supposing !== null) {
        const asked: Question = supposing;
        supposing = null;
        const answer = await postCoverageCurves({ ...bodyOf(asked), norm: referenceOf(asked) });
        const { supposedCurves, curves } = get();
        const former = supposedCurves.status === 'ready' ? supposedCurves : curves;
        if (answer.ok) set({ supposedCurves: settled(withQuestion(asked, answer, former)), refusal: null });
        else if (answer.problem.kind !== 'aborted') set({ refusal: answer.problem });
      }
      isSupposing = false;
    },
    judgeNow: async (question, numbers) => {
      judging.abort();
      judging = new AbortController();
      const { signal } = judging;
      const { stalenessMonths } = question.norm;
      const norm = { requirements: triedRequirements(question.norm, numbers), stalenessMonths };
      const answer = await postCoverage({ ...bodyOf(question), norm }, signal);
      if (signal.aborted) return;
      set({ judgedNow: settled(judgedBy({ ...question, by: numbers }, answer, get().judgedNow)) });
    },
  };
};

const referenceOf = ({ norm, isDraft }: Question): NormReference =>
  isDraft ? { requirements: norm.requirements, stalenessMonths: norm.stalenessMonths } : norm.id;

function bodyOf({ municipality, changes }: Question) {
  return {
    municipality: municipality ?? undefined,
    scenario: changes.length === 0 ? undefined : { changes: [...changes] },
  };
}

const asIs = (question: Question) => ({
  body: { norm: referenceOf(question), municipality: question.municipality ?? undefined },
  query: { norm: question.norm.id, municipality: question.municipality ?? undefined },
});

/** What is as in the former answer is the same object. */
const withQuestion = (
  question: Question,
  answer: Answer<CoverageCurves>,
  former: Remote<Curves>,
): Answer<Curves> => {
  const before = former.status === 'ready' ? former.data.curves : null;
  return answer.ok ? { ...answer, data: { ...question, curves: keepSame(before, answer.data) } } : answer;
};

const judgedBy = (
  question: Omit<Judged, 'coverage'>,
  answer: Answer<Coverage>,
  former: Remote<Judged>,
): Answer<Judged> => {
  const before = former.status === 'ready' ? former.data.coverage : null;
  return answer.ok ? { ...answer, data: { ...question, coverage: keepSame(before, answer.data) } } : answer;
};

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
