// Which points of the streets must stay nodes, and which only bend a chain.
import { accessFrom, otherEnd, reversed, type Stretches } from './stretches.ts';

/** Stretches around each point: those of point v are `stretch.subarray(first[v], first[v + 1])`. */
export interface Incidence {
  first: Uint32Array;
  stretch: Uint32Array;
}

export function incidenceOf({ from, to }: Stretches, pointCount: number): Incidence {
  const first = new Uint32Array(pointCount + 1);
  for (let s = 0; s < from.length; s++) {
    first[from[s] + 1] += 1;
    first[to[s] + 1] += 1;
  }
  for (let v = 0; v < pointCount; v++) first[v + 1] += first[v];
  const stretch = new Uint32Array(2 * from.length);
  const next = first.slice(0, pointCount);
  for (let s = 0; s < from.length; s++) {
    stretch[next[from[s]]++] = s;
    stretch[next[to[s]]++] = s;
  }
  return { first, stretch };
}

/**
 * 1 for every point that must stay a node: crossings, dead ends, points where the rules of travel change,
 * and one point of each ring that hangs on nothing.
 */
export function findJunctions(stretches: Stretches, incidence: Incidence): Uint8Array {
  const { first, stretch } = incidence;
  const pointCount = first.length - 1;
  const isJunction = new Uint8Array(pointCount);
  for (let v = 0; v < pointCount; v++) {
    const degree = first[v + 1] - first[v];
    if (degree === 0) continue;
    const passesThrough =
      degree === 2 &&
      accessFrom(stretches, stretch[first[v]], v) ===
        reversed(accessFrom(stretches, stretch[first[v] + 1], v));
    if (!passesThrough) isJunction[v] = 1;
  }
  markFreeRings(stretches, incidence, isJunction);
  return isJunction;
}

function markFreeRings(stretches: Stretches, { first, stretch }: Incidence, isJunction: Uint8Array): void {
  const seen = new Uint8Array(isJunction);
  const stack: number[] = [];
  const visitAround = (v: number) => {
    for (let i = first[v]; i < first[v + 1]; i++) {
      const other = otherEnd(stretches, stretch[i], v);
      if (seen[other] === 0) {
        seen[other] = 1;
        stack.push(other);
      }
    }
  };
  const drain = () => {
    for (let v = stack.pop(); v !== undefined; v = stack.pop()) visitAround(v);
  };
  for (let v = 0; v < seen.length; v++) {
    if (isJunction[v] === 1) visitAround(v);
    drain();
  }
  for (let v = 0; v < seen.length; v++) {
    if (seen[v] === 1 || first[v] === first[v + 1]) continue;
    isJunction[v] = 1;
    seen[v] = 1;
    visitAround(v);
    drain();
  }
}
