// What the format of vector tiles asks of geometry, checked on features that were read back.
import type { DrawnFeature } from './read-tile.ts';

/** Positive for an outer ring. */
export function doubleArea(ring: DrawnFeature['lines'][number]): number {
  return ring.slice(1).reduce((sum, [x, y], i) => sum + ring[i][0] * y - x * ring[i][1], 0);
}

/** As sentences about what is wrong. */
export function faults({ layer, type, lines }: DrawnFeature): string[] {
  const found: string[] = [];
  if (lines.length === 0) found.push(`${layer} is empty`);
  for (const [i, points] of lines.entries()) {
    if (points.some((point) => point.some((value) => value < -64 || value > 4096 + 64)))
      found.push(`${layer} leaves the tile and its margin`);
    if (type === 1) continue;
    if (points.some(([x, y], j) => j > 0 && x === points[j - 1][0] && y === points[j - 1][1]))
      found.push(`${layer} has a point twice`);
    if (type === 2 && points.length < 2) found.push(`${layer} has a line of one point`);
    if (type === 3 && points.length < 4) found.push(`${layer} has a ring of ${points.length} points`);
    if (type === 3 && points[0].join() !== points.at(-1)!.join()) found.push(`${layer} has an open ring`);
    if (type === 3 && (i === 0 ? doubleArea(points) <= 0 : doubleArea(points) === 0))
      found.push(`${layer} has a ring without surface, or begins with a hole`);
  }
  return found;
}
