// The place that is chosen: among those at hand, or asked for by its id.
import { useEffect } from 'react';
import type { Place } from '../../../server/contract/place.ts';
import { useStore } from './store.ts';

/**
 * `mayAsk`: not all places are at hand. `isGone`: the catalogue has none with this id.
 */
export function useOnePlace(
  id: string | null,
  atHand: readonly Place[],
  mayAsk: boolean,
): { place: Place | null; isGone: boolean } {
  const onePlace = useStore((state) => state.onePlace);
  const loadPlace = useStore((state) => state.loadPlace);
  const known = atHand.find((place) => place.id === id);
  const isMissing = mayAsk && id !== null && known === undefined;
  const loaded = onePlace.status === 'ready' && onePlace.data.id === id ? onePlace.data : null;
  useEffect(() => {
    if (isMissing && id !== null) void loadPlace(id);
  }, [isMissing, id, loadPlace]);
  return {
    place: known ?? loaded,
    isGone: isMissing && onePlace.status === 'failed' && onePlace.problem.status === 404,
  };
}
