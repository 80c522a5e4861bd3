// Gathers what the page needs and paints the picture again when a number, a requirement or a supposed place moves.
import { useCallback, useEffect, useMemo } from 'react';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Change } from '../../../server/contract/scenario.ts';
import type { Problem } from '../api/problem.ts';
import { changesShown, nothingSupposed } from '../store/coverage-case.ts';
import type { Curves, Question } from '../store/judging-slice.ts';
import type { Remote } from '../store/remote.ts';
import { numbersAhead } from '../store/requirement-numbers.ts';
import { useStore } from '../store/store.ts';
import { type Picture, paintPicture, selectNorm } from './picture.ts';

export type PictureState =
  | { status: 'loading' }
  | { status: 'no-norm' }
  | { status: 'failed'; problem: Problem }
  | { status: 'ready'; picture: Picture; norms: readonly Norm[]; normIsGone: boolean };

/** When the hand has let go for this long, the server is asked for what the curves do not tell. */
const restMs = 100;

/** When nothing was written for this long, the server is asked for the curves of a draft. */
const writeMs = 150;

/** `municipalityCode`: `null` for the whole catalogue. */
export function usePicture(municipalityCode: string | null): { state: PictureState; retry(): void } {
  const norms = useStore((state) => state.norms);
  const curves = useStore((state) => state.curves);
  const { normId, draft } = useStore((state) => state.coverage);
  const loadNorms = useStore((state) => state.loadNorms);
  const loadCoverage = useStore((state) => state.loadCoverage);
  const loadSupposed = useStore((state) => state.loadSupposed);
  const changes = useStore((state) => changesShown(state.coverage, state.shownToo));
  const norm = draft ?? (norms.status === 'ready' ? selectNorm(norms.data, normId) : null);
  const isDraft = draft !== null;
  const asItIs = useMemo(
    (): Question | null =>
      norm && { norm, isDraft, municipality: municipalityCode, changes: nothingSupposed },
    [norm, isDraft, municipalityCode],
  );

  useEffect(() => {
    if (useStore.getState().norms.status === 'idle') void loadNorms();
  }, [loadNorms]);
  useEffect(() => {
    if (!asItIs) return;
    // Who writes a norm changes it many times a second; what is in sight follows by the curves there are.
    const waits = asItIs.isDraft && useStore.getState().curves.status === 'ready';
    const timer = waits ? setTimeout(() => void loadCoverage(asItIs), writeMs) : undefined;
    if (!waits) void loadCoverage(asItIs);
    return () => clearTimeout(timer);
  }, [asItIs, loadCoverage]);
  useEffect(() => {
    if (asItIs === null || changes.length === 0) return;
    // Asking takes a moment: the frame that shows the step comes first.
    setTimeout(() => void loadSupposed({ ...asItIs, changes }));
  }, [asItIs, changes, loadSupposed]);

  const picture = useNewestPicture(changes.length > 0);
  useJudgedAtRest(picture, asItIs, changes);

  const retry = useCallback(() => {
    if (asItIs) void loadCoverage(asItIs);
    else void loadNorms();
  }, [asItIs, loadCoverage, loadNorms]);

  const state = useMemo((): PictureState => {
    if (norms.status === 'failed') return { status: 'failed', problem: norms.problem };
    if (norms.status === 'ready' && norm === null) return { status: 'no-norm' };
    if (curves.status === 'failed') return { status: 'failed', problem: curves.problem };
    if (norms.status !== 'ready' || norm === null || picture === null) return { status: 'loading' };
    const normIsGone = normId !== null && draft === null && norm.id !== normId;
    return { status: 'ready', picture, norms: norms.data, normIsGone };
  }, [norms, norm, draft, curves, picture, normId]);
  return { state, retry };
}

/** By the newest curves there are: those of the norm or of the supposition before, until the next have come. */
function useNewestPicture(isSupposing: boolean): Picture | null {
  const asItIs = useReady(useStore((state) => state.curves));
  const supposed = useReady(useStore((state) => state.supposedCurves));
  const showsBefore = useStore((state) => state.showsBefore);
  const { tried, draft } = useStore((state) => state.coverage);
  const isSame =
    asItIs !== null && supposed?.norm === asItIs.norm && supposed.municipality === asItIs.municipality;
  const shown = isSupposing && !showsBefore && isSame ? supposed : asItIs;
  return useMemo(() => {
    if (shown === null) return null;
    const isBehind = draft !== null && draft !== shown.norm;
    const numbers = isBehind ? { ...numbersAhead(shown.norm, draft), ...tried } : tried;
    return paintPicture(shown, numbers, shown === asItIs ? null : asItIs);
  }, [shown, asItIs, tried, draft]);
}

const useReady = (remote: Remote<Curves>): Curves | null => (remote.status === 'ready' ? remote.data : null);

/** Never while something moves: only when it has come to rest. */
function useJudgedAtRest(picture: Picture | null, asItIs: Question | null, changes: readonly Change[]): void {
  const judgeNow = useStore((state) => state.judgeNow);
  const isMoving = useStore((state) => state.movedFrom !== null);
  const numbers = picture?.numbers;
  const isOther = changes.length > 0 || (picture !== null && picture.triedIds.length > 0);
  const norm = picture?.norm;
  useEffect(() => {
    if (isMoving || numbers === undefined || asItIs === null || norm !== asItIs.norm || !isOther) return;
    const timer = setTimeout(() => void judgeNow({ ...asItIs, changes }, numbers), restMs);
    return () => clearTimeout(timer);
  }, [numbers, norm, asItIs, changes, isMoving, isOther, judgeNow]);
}
