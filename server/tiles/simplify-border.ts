// How much each point of a border matters to its form, so that every zoom takes the points it needs from one measure.
import type { Border } from './share-borders.ts';

/**
 * Per point, in steps of the grid: the border without it, and without all that matter less, strays so far from
 * itself (Douglas and Peucker). Ends always matter; of a closed border the point farthest from them too.
 */
export function significanceOf(border: Border): Float64Array {
  const count = border.length / 2;
  const significance = new Float64Array(count);
  significance[0] = Number.POSITIVE_INFINITY;
  significance[count - 1] = Number.POSITIVE_INFINITY;
  const open: [first: number, last: number, atMost: number][] = [[0, count - 1, Number.POSITIVE_INFINITY]];
  for (let stretch = open.pop(); stretch !== undefined; stretch = open.pop()) {
    const [first, last, atMost] = stretch;
    let farthest = -1;
    let distance = -1;
    for (let i = first + 1; i < last; i++) {
      const d = distanceToChord(border, i, first, last);
      if (d > distance) [farthest, distance] = [i, d];
    }
    if (farthest === -1) continue;
    // A point never matters more than the one that it was found after, so that a coarser border is a part of a finer.
    significance[farthest] = Math.min(distance, atMost);
    open.push([first, farthest, significance[farthest]], [farthest, last, significance[farthest]]);
  }
  return significance;
}

/** The points that matter more than `tolerance` steps. */
export function simplifyBorder(border: Border, significance: Float64Array, tolerance: number): Border {
  const kept = new Int32Array(border.length);
  let length = 0;
  for (let i = 0; i < significance.length; i++) {
    if (significance[i] <= tolerance) continue;
    kept[length++] = border[2 * i];
    kept[length++] = border[2 * i + 1];
  }
  return kept.slice(0, length);
}

function distanceToChord(border: Border, i: number, first: number, last: number): number {
  const [startX, startY] = [border[2 * first], border[2 * first + 1]];
  const [dx, dy] = [border[2 * last] - startX, border[2 * last + 1] - startY];
  const [x, y] = [border[2 * i] - startX, border[2 * i + 1] - startY];
  const lengthSquared = dx * dx + dy * dy;
  const along = lengthSquared === 0 ? 0 : Math.max(0, Math.min(1, (x * dx + y * dy) / lengthSquared));
  return Math.hypot(x - along * dx, y - along * dy);
}
