// The borders of municipalities, asked for once the map is about those.
import { useEffect } from 'react';
import type { MunicipalityFeatures } from '../api/municipalities.ts';
import { scaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';

/** `undefined`: not needed, or not there; the map then colours the neighbourhoods without a line around them. */
export function useMunicipalityOutlines(isAbout: boolean): MunicipalityFeatures | undefined {
  const outlines = useStore((state) => state.municipalityOutlines);
  const load = useStore((state) => state.loadMunicipalityOutlines);
  const isWanted = useStore(scaleOf) === 'town' && isAbout;
  const isMissing = isWanted && outlines.status === 'idle';
  useEffect(() => {
    if (isMissing) void load();
  }, [isMissing, load]);
  return isWanted && outlines.status === 'ready' ? outlines.data : undefined;
}
