// Asks for a finding about the case in force, again whenever the case has come to rest as another.
import { useCallback, useEffect } from 'react';
import type { CoverageRequest } from '../../../server/contract/coverage.ts';
import { useStore } from '../store/store.ts';

/** So long the case must stay the same. */
const restMs = 100;

/** Gives what asks once more. */
export function useFinding(which: 'fragility' | 'checks' | 'continuity', body: CoverageRequest): () => void {
  const askFinding = useStore((state) => state.askFinding);
  const isMoving = useStore((state) => state.movedFrom !== null);
  const ask = useCallback(() => void askFinding(which, body), [askFinding, which, body]);
  useEffect(() => {
    if (isMoving) return;
    const timer = setTimeout(ask, restMs);
    return () => clearTimeout(timer);
  }, [isMoving, ask]);
  return ask;
}
