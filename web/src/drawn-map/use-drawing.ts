// Fetches what a drawn map shows, once for each frame.
import { useEffect, useState } from 'react';
import { fetchBasemapTile } from '../api/basemap-tiles.ts';
import { type Frame, tilesIn } from './frame.ts';
import type { Drawing } from './read-drawing.ts';

/** Closer than this many metres across, houses are drawn one by one. */
const closeMetres = 900;
/** Further out, small paths are left out. */
const farMetres = 4000;

/** Only who looks at a map needs what reads tiles. */
const reader = () => import('./read-drawing.ts');

/** `null`: on its way. `frame` must stay the same object. */
export function useDrawing(frame: Frame | null, letter: number, isOfSomeone: boolean): Drawing | null {
  const [drawing, setDrawing] = useState<Drawing | null>(null);
  useEffect(() => {
    if (frame === null) return;
    let isWanted = true;
    const draw = async () => {
      const addresses = tilesIn(frame, frame.width <= closeMetres ? 15 : frame.width <= farMetres ? 14 : 13);
      const [{ readDrawing }, ...fetched] = await Promise.all([
        reader(),
        ...addresses.map(async (tile) => ({ tile, data: await fetchBasemapTile(tile, isOfSomeone) })),
      ]);
      const there = fetched.flatMap(({ tile, data }) => (data === null ? [] : [{ tile, data }]));
      if (isWanted) setDrawing(readDrawing(frame, there, letter));
    };
    void draw();
    return () => {
      isWanted = false;
    };
  }, [frame, letter, isOfSomeone]);
  return drawing;
}
