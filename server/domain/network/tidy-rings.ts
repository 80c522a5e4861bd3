// Leaves out the points of rings that say next to nothing, without ever letting two lines cross.
import Flatbush from 'flatbush';

/** A closed ring of places in whole units: x and y interleaved, the first place repeated as the last. */
export type WholeRing = Int32Array;

/**
 * Rings of fewer points, nowhere further than the tolerance from the rings given. Rings whose lines come to
 * cross each other or themselves keep all their points, so rings that did not cross still do not.
 * @param unit metres in one unit of x and of y
 */
export function tidyRings(
  rings: readonly WholeRing[],
  unit: { x: number; y: number },
  toleranceMetres: number,
): WholeRing[] {
  const tidied = rings.map((ring) => simplified(ring, unit, toleranceMetres));
  for (;;) {
    const crossing = crossingRings(tidied).filter((r) => tidied[r] !== rings[r]);
    if (crossing.length === 0) return tidied;
    for (const r of crossing) tidied[r] = rings[r];
  }
}

/** Douglas and Peucker, on the two halves of the ring between its first place and the one furthest from it. */
function simplified(ring: WholeRing, unit: { x: number; y: number }, toleranceMetres: number): WholeRing {
  const last = ring.length / 2 - 1;
  const keep = new Uint8Array(last + 1);
  keep[0] = 1;
  keep[last] = 1;
  const squaredFrom = (a: number, b: number, p: number): number => {
    const [ax, ay] = [ring[2 * a] * unit.x, ring[2 * a + 1] * unit.y];
    const [dx, dy] = [ring[2 * b] * unit.x - ax, ring[2 * b + 1] * unit.y - ay];
    const [px, py] = [ring[2 * p] * unit.x - ax, ring[2 * p + 1] * unit.y - ay];
    const squaredLength = dx * dx + dy * dy;
    const along = squaredLength === 0 ? 0 : Math.min(1, Math.max(0, (px * dx + py * dy) / squaredLength));
    return (px - along * dx) ** 2 + (py - along * dy) ** 2;
  };
  const open: [number, number][] = [[0, last]];
  for (let span = open.pop(); span !== undefined; span = open.pop()) {
    const [a, b] = span;
    let furthest = -1;
    // The whole ring is cut at its furthest place in any case, or nothing would be left of a small one.
    let worst = a === 0 && b === last ? -1 : toleranceMetres ** 2;
    for (let p = a + 1; p < b; p++) {
      const squared = squaredFrom(a, b, p);
      if (squared > worst) [worst, furthest] = [squared, p];
    }
    if (furthest === -1) continue;
    keep[furthest] = 1;
    open.push([a, furthest], [furthest, b]);
  }
  const kept = ring.filter((_, i) => keep[i >> 1] === 1);
  // Two places are a line there and back.
  return kept.length < 8 ? ring : kept;
}

/** Numbers of the rings that have a line which meets another one elsewhere than at a shared end. */
function crossingRings(rings: readonly WholeRing[]): number[] {
  const count = rings.reduce((sum, ring) => sum + ring.length / 2 - 1, 0);
  if (count === 0) return [];
  const lines = new Int32Array(4 * count);
  const ringOf = new Uint32Array(count);
  const index = new Flatbush(count, 16, Int32Array);
  let n = 0;
  rings.forEach((ring, r) => {
    for (let i = 0; i < ring.length - 2; i += 2) {
      lines.set(ring.subarray(i, i + 4), 4 * n);
      ringOf[n++] = r;
      const [ax, ay, bx, by] = ring.subarray(i, i + 4);
      index.add(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by));
    }
  });
  index.finish();
  const crossing = new Set<number>();
  for (let i = 0; i < count; i++) {
    const [ax, ay, bx, by] = lines.subarray(4 * i, 4 * i + 4);
    const near = (j: number) => j > i && meet(lines, i, j);
    const met = index.search(Math.min(ax, bx), Math.min(ay, by), Math.max(ax, bx), Math.max(ay, by), near);
    for (const j of met) crossing.add(ringOf[i]).add(ringOf[j]);
  }
  return [...crossing];
}

/** Whole numbers of this size make the products below exact. */
function meet(lines: Int32Array, i: number, j: number): boolean {
  const [ax, ay, bx, by] = lines.subarray(4 * i, 4 * i + 4);
  const [cx, cy, dx, dy] = lines.subarray(4 * j, 4 * j + 4);
  const side = (px: number, py: number, qx: number, qy: number, x: number, y: number) =>
    Math.sign((qx - px) * (y - py) - (qy - py) * (x - px));
  const [c, d] = [side(ax, ay, bx, by, cx, cy), side(ax, ay, bx, by, dx, dy)];
  const [a, b] = [side(cx, cy, dx, dy, ax, ay), side(cx, cy, dx, dy, bx, by)];
  const sharesEnd = (bx === cx && by === cy) || (dx === ax && dy === ay);
  // Neighbours in a ring share an end, and may only fold back on each other.
  if (sharesEnd) return a === 0 && b === 0 && (bx - ax) * (dx - cx) + (by - ay) * (dy - cy) < 0;
  if (c === 0 && d === 0) return overlap(ax, bx, cx, dx) && overlap(ay, by, cy, dy);
  return c * d <= 0 && a * b <= 0;
}

function overlap(a: number, b: number, c: number, d: number): boolean {
  return Math.max(Math.min(a, b), Math.min(c, d)) <= Math.min(Math.max(a, b), Math.max(c, d));
}
