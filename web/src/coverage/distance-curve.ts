// Reads a curve of covered people over distance: at a stop, and the other way round.
import { peopleShort } from '../../../server/domain/norm/verdict.ts';

/** Index of the stop nearest to `value`, the lower of two that are as near. `stops` ascend and are not empty. */
export function nearestStop(stops: readonly number[], value: number): number {
  let low = 0;
  let high = stops.length - 1;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (stops[middle] < value) low = middle + 1;
    else high = middle;
  }
  const above = stops[low];
  const below = stops[low - 1];
  return below !== undefined && value - below <= Math.abs(above - value) ? low - 1 : low;
}

/** The first stop within which `share` of the residents lives; `null`: further than the curve goes. */
export function stopOfShare(
  stops: readonly number[],
  covered: readonly number[],
  residents: number,
  share: number,
): number | null {
  const index = covered.findIndex((people) => peopleShort(people, residents, share) === 0);
  return index === -1 ? null : stops[index];
}
