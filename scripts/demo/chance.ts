// Chance with a fixed seed, so that the town comes out the same every time.

export interface Chance {
  /** From 0 up to 1. */
  next(): number;
  between(low: number, high: number): number;
  /** Whole number, both ends included. */
  whole(low: number, high: number): number;
  happens(probability: number): boolean;
  pick<T>(items: readonly T[]): T;
}

/** Mulberry32: 32 bits of state, enough for a drawing. */
export function chance(seed: string): Chance {
  let state = hash(seed);
  const next = () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return {
    next,
    between: (low, high) => low + (high - low) * next(),
    whole: (low, high) => low + Math.floor((high - low + 1) * next()),
    happens: (probability) => next() < probability,
    pick: (items) => items[Math.floor(next() * items.length)],
  };
}

/** Smooth value between -1 and 1 that changes over some 350 metres; the same for the same place. */
export function landscape(x: number, y: number): number {
  const size = 350;
  const [column, row] = [Math.floor(x / size), Math.floor(y / size)];
  const ease = (part: number) => part * part * (3 - 2 * part);
  const [right, up] = [ease(x / size - column), ease(y / size - row)];
  const corner = (i: number, j: number) => (hash(`${column + i},${row + j}`) / 4294967296) * 2 - 1;
  const low = corner(0, 0) * (1 - right) + corner(1, 0) * right;
  const high = corner(0, 1) * (1 - right) + corner(1, 1) * right;
  return low * (1 - up) + high * up;
}

/** FNV-1a with a last mix, as an unsigned 32-bit number. */
function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  value = Math.imul(value ^ (value >>> 16), 0x85ebca6b);
  value = Math.imul(value ^ (value >>> 13), 0xc2b2ae35);
  return (value ^ (value >>> 16)) >>> 0;
}
