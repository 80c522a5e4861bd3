// Orders points along a Hilbert curve, so that what is near on the map is near in memory.

const bits = 16;
const side = 2 ** bits - 1;

/** Position of cell (x, y), both 0 to 65,535, along the Hilbert curve; 32 bits. */
export function hilbertIndex(x: number, y: number): number {
  let index = 0;
  for (let half = 2 ** (bits - 1); half > 0; half >>= 1) {
    const right = (x & half) > 0 ? 1 : 0;
    const upper = (y & half) > 0 ? 1 : 0;
    index = index * 4 + ((3 * right) ^ upper);
    if (upper === 0) {
      // Turn the quadrant, so that the curve enters and leaves it at the right corners.
      const turned = right === 1 ? side - y : y;
      y = right === 1 ? side - x : x;
      x = turned;
    }
  }
  return index;
}

/** Indices of the points (degrees, interleaved) in Hilbert order; equal cells keep their order. */
export function hilbertOrder(lonLat: Float64Array): Uint32Array {
  const count = lonLat.length / 2;
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < count; i++) {
    west = Math.min(west, lonLat[2 * i]);
    east = Math.max(east, lonLat[2 * i]);
    south = Math.min(south, lonLat[2 * i + 1]);
    north = Math.max(north, lonLat[2 * i + 1]);
  }
  // One 64-bit key a point: curve position above, index below, sorted natively as integers.
  const keys = new BigUint64Array(count);
  const words = new Uint32Array(keys.buffer);
  const [low, high] = isLittleEndian ? [0, 1] : [1, 0];
  for (let i = 0; i < count; i++) {
    const x = Math.floor(((lonLat[2 * i] - west) / (east - west || 1)) * side);
    const y = Math.floor(((lonLat[2 * i + 1] - south) / (north - south || 1)) * side);
    words[2 * i + low] = i;
    words[2 * i + high] = hilbertIndex(x, y);
  }
  keys.sort();
  return Uint32Array.from({ length: count }, (_, rank) => words[2 * rank + low]);
}

const isLittleEndian = new Uint8Array(new Uint32Array([1]).buffer)[0] === 1;
