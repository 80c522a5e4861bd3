// Keeps the shape on the map that of the place looked at and of the minutes chosen.
import { useEffect } from 'react';
import { useStore } from '../store/store.ts';

/** A pointer that only passes by asks for nothing. Milliseconds. */
const restMs = 120;

/**
 * The shape to draw. @param placeId the place looked at; null: none
 * @param isPassing whether a pointer is on the place, which may be gone in a moment
 */
export function useIsochrone(placeId: string | null, isPassing = false) {
  const choice = useStore((state) => state.isochroneChoice);
  const loadIsochrone = useStore((state) => state.loadIsochrone);
  // biome-ignore lint/correctness/useExhaustiveDependencies: another choice is another shape
  useEffect(() => {
    const timer = setTimeout(() => void loadIsochrone(placeId), isPassing ? restMs : 0);
    return () => clearTimeout(timer);
  }, [placeId, isPassing, choice, loadIsochrone]);
  useEffect(() => () => void loadIsochrone(null), [loadIsochrone]);
  return useStore((state) => (state.isochronePlaceId === placeId ? state.isochroneShape : null));
}
