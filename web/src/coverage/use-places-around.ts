// Asks for the places of a coverage page: all where they are few, else those of the municipality around what is chosen.
import { useEffect } from 'react';
import { municipalityOf } from '../store/country-slice.ts';
import { placesScaleOf } from '../store/scale-of.ts';
import { useStore } from '../store/store.ts';

/** The page judges without them, and shows them when they come. `areaCode`: of the chosen neighbourhood. */
export function usePlacesAround(areaCode: string | null): void {
  const scale = useStore(placesScaleOf);
  const loadPlaces = useStore((state) => state.loadPlaces);
  const municipality = areaCode === null ? null : municipalityOf(areaCode);
  useEffect(() => {
    if (scale === 'few' && useStore.getState().places.status === 'idle') void loadPlaces();
    if (scale === 'many' && municipality !== null) void loadPlaces({ municipality });
  }, [scale, municipality, loadPlaces]);
}
