// Gathers what the page needs and paints the picture again when a number moves.
import { useCallback, useEffect, useMemo } from 'react';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Problem } from '../api/problem.ts';
import { useStore } from '../store/store.ts';
import { type Picture, paintPicture, selectNorm } from './picture.ts';

export type PictureState =
  | { status: 'loading' }
  | { status: 'no-norm' }
  | { status: 'failed'; problem: Problem }
  | { status: 'ready'; picture: Picture; norms: readonly Norm[]; normIsGone: boolean };

/** When the hand has let go for this long, the server is asked for what the curves do not tell. */
const restMs = 200;

/** `municipalityCode`: `null` for the whole catalogue. */
export function usePicture(municipalityCode: string | null): { state: PictureState; retry(): void } {
  const norms = useStore((state) => state.norms);
  const curves = useStore((state) => state.curves);
  const { normId, tried } = useStore((state) => state.coverage);
  const loadNorms = useStore((state) => state.loadNorms);
  const loadCoverage = useStore((state) => state.loadCoverage);
  const norm = norms.status === 'ready' ? selectNorm(norms.data, normId) : null;

  useEffect(() => {
    if (useStore.getState().norms.status === 'idle') void loadNorms();
  }, [loadNorms]);
  useEffect(() => {
    if (norm) void loadCoverage(norm, municipalityCode);
  }, [norm, municipalityCode, loadCoverage]);

  const picture = useMemo(() => {
    // Between choosing a norm and its curves, those of the former are still there.
    const isOfNorm = curves.status === 'ready' && curves.data.provenance.normId === norm?.id;
    return norm && isOfNorm ? paintPicture(norm, curves.data, tried) : null;
  }, [norm, curves, tried]);
  useJudgedAtRest(picture, municipalityCode);

  const retry = useCallback(() => {
    if (norm) void loadCoverage(norm, municipalityCode);
    else void loadNorms();
  }, [norm, municipalityCode, loadCoverage, loadNorms]);

  const state = useMemo((): PictureState => {
    if (norms.status === 'failed') return { status: 'failed', problem: norms.problem };
    if (norms.status === 'ready' && norm === null) return { status: 'no-norm' };
    if (curves.status === 'failed') return { status: 'failed', problem: curves.problem };
    if (norms.status !== 'ready' || picture === null) return { status: 'loading' };
    const normIsGone = normId !== null && picture.norm.id !== normId;
    return { status: 'ready', picture, norms: norms.data, normIsGone };
  }, [norms, norm, curves, picture, normId]);
  return { state, retry };
}

/** Never while a slider moves: only when its numbers have come to rest. */
function useJudgedAtRest(picture: Picture | null, municipalityCode: string | null): void {
  const judgeTried = useStore((state) => state.judgeTried);
  const numbersMove = useStore((state) => state.numbersMove);
  useEffect(() => {
    if (numbersMove || picture === null || picture.triedIds.length === 0) return;
    const timer = setTimeout(() => void judgeTried(picture.norm, picture.numbers, municipalityCode), restMs);
    return () => clearTimeout(timer);
  }, [picture, municipalityCode, numbersMove, judgeTried]);
}
