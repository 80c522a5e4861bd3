// Which basemap lies under the map: our own, or one from elsewhere for as long as it answers.
import { useEffect, useMemo } from 'react';
import { useStore } from '../store/store.ts';
import { type Ground, readGround } from './read-ground.ts';

interface UsedGround {
  /** `null`: our own. */
  ground: Ground | null;
  /** Not known yet. */
  isAwaited: boolean;
  /** Why one from elsewhere is not used though it was asked for, in English. */
  missedBecause: string | null;
}

const ours: UsedGround = { ground: null, isAwaited: false, missedBecause: null };

export function useGround(): UsedGround {
  const wanted = useStore(({ catalogue }) => (catalogue.status === 'ready' ? catalogue.data.basemap : null));
  const groundStyle = useStore((state) => state.groundStyle);
  const isGivenUp = useStore((state) => state.isGroundGivenUp);
  const loadGroundStyle = useStore((state) => state.loadGroundStyle);
  const isMissing = wanted !== null && groundStyle.status === 'idle';
  useEffect(() => {
    if (isMissing) void loadGroundStyle(wanted.style);
  }, [isMissing, wanted, loadGroundStyle]);
  return useMemo(() => {
    if (wanted === null) return ours;
    if (isGivenUp) return { ...ours, missedBecause: 'it stopped working' };
    if (groundStyle.status === 'failed') return { ...ours, missedBecause: groundStyle.problem.detail };
    if (groundStyle.status !== 'ready') return { ...ours, isAwaited: true };
    const read = readGround(groundStyle.data, { url: wanted.style, origins: wanted.origins });
    return read.ok ? { ...ours, ground: read.ground } : { ...ours, missedBecause: read.why };
  }, [wanted, groundStyle, isGivenUp]);
}
