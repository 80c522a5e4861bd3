// Which norm stands beside the one in force, and that it is judged.
import { useEffect } from 'react';
import type { Norm } from '../../../server/contract/norm.ts';
import type { Picture } from '../coverage/picture.ts';
import { changesInForce } from '../store/coverage-case.ts';
import { useStore } from '../store/store.ts';

/**
 * Norms that the picture can stand beside: all of the catalogue but the one in force as it is. One with tried numbers, or
 * a draft, can stand beside the norm that it comes from.
 */
export function normsBeside({ norm, isDraft, triedIds }: Picture, norms: readonly Norm[]): Norm[] {
  const isChanged = isDraft || triedIds.length > 0;
  return norms.filter(({ id }) => isChanged || id !== norm.id);
}

/** The chosen one, else the first; `null` where there is none. */
export function useOtherNorm(picture: Picture, norms: readonly Norm[]): Norm | null {
  const otherId = useStore((state) => state.coverage.otherNormId);
  const beside = normsBeside(picture, norms);
  return beside.find(({ id }) => id === otherId) ?? beside[0] ?? null;
}

/** In the same town, supposing the same. */
export function useJudgedByOther(norm: Norm | null, municipality: string | null): void {
  const changes = useStore((state) => changesInForce(state.coverage));
  const judgeByOther = useStore((state) => state.judgeByOther);
  const id = norm?.id;
  useEffect(() => {
    if (id === undefined) return;
    const scenario = changes.length === 0 ? undefined : { changes: [...changes] };
    void judgeByOther({ norm: id, municipality: municipality ?? undefined, scenario });
  }, [id, changes, municipality, judgeByOther]);
}
