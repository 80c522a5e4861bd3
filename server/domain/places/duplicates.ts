// Finds places that are listed twice: the same name at the same spot.
import type { Place } from './place.ts';

/** About 11 metres of latitude, 7 of longitude; with its neighbours a spot is 14 to 22 metres wide. */
const cellDegrees = 1e-4;

/** Pairs of indices into `places`: a place, and the first before it with the same name within a spot. */
export function duplicates(
  places: Pick<Place, 'name' | 'lonLat'>[],
): { index: number; firstIndex: number }[] {
  const firstByCell = new Map<string, number>();
  const found: { index: number; firstIndex: number }[] = [];
  for (const [index, { name, lonLat }] of places.entries()) {
    const plainName = name
      .normalize('NFD')
      .toLowerCase()
      .replace(/[^\p{L}\p{N}]/gu, '');
    const column = Math.floor(lonLat[0] / cellDegrees);
    const row = Math.floor(lonLat[1] / cellDegrees);
    const near = [-1, 0, 1].flatMap((dx) =>
      [-1, 0, 1].map((dy) => `${column + dx} ${row + dy} ${plainName}`),
    );
    const firstIndex = near.map((cell) => firstByCell.get(cell)).find((first) => first !== undefined);
    if (firstIndex !== undefined) found.push({ index, firstIndex });
    else firstByCell.set(`${column} ${row} ${plainName}`, index);
  }
  return found;
}
