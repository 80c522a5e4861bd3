// Places for a map: all of them, or tiles of all with the few that are marked.
import { useMemo } from 'react';
import type { MapContents, MapPlace } from './sources.ts';

interface Shown {
  places: readonly MapPlace[];
  /** `null`: `places` are all. */
  tiles: string | null;
  /** The chosen one and the one under the pointer. */
  marked: readonly (MapPlace | null)[];
}

/** Stays the same while what is drawn does. */
export function usePlaceContents({
  places,
  tiles,
  marked,
}: Shown): Pick<MapContents, 'places' | 'placeTiles'> {
  const [selected = null, hovered = null] = marked;
  // Where all are at hand, marks change the state of features and not what there is.
  const chosen = tiles === null ? null : selected;
  const pointed = tiles === null || hovered?.id === selected?.id ? null : hovered;
  return useMemo(() => {
    if (tiles === null) return { places };
    return { places: [chosen, pointed].filter((place) => place !== null), placeTiles: tiles };
  }, [places, tiles, chosen, pointed]);
}
