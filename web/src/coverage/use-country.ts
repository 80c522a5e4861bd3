// What every view of a country's catalogue needs: the names of municipalities, and the verdict of each neighbourhood by the norm that is shown.
import { useEffect } from 'react';
import type { Norm } from '../../../server/contract/norm.ts';
import { useStore } from '../store/store.ts';

/** `norm`: `null` while it is on its way. */
export function useCountry(norm: Norm | null): void {
  const loadMunicipalities = useStore((state) => state.loadMunicipalities);
  const loadVerdicts = useStore((state) => state.loadVerdicts);
  const normId = norm?.id ?? null;
  useEffect(() => {
    if (useStore.getState().municipalities.status === 'idle') void loadMunicipalities();
  }, [loadMunicipalities]);
  useEffect(() => {
    if (normId === null) return;
    const { verdicts } = useStore.getState();
    const isThere = verdicts.status === 'ready' && verdicts.data.provenance.normId === normId;
    if (!isThere) void loadVerdicts(normId);
  }, [normId, loadVerdicts]);
}
