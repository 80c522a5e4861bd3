// The hatch that says "unknown", as pixels: dark diagonals on nothing, so that it lies over any fill.

export interface PixelImage {
  width: number;
  height: number;
  data: Uint8Array;
}

/** Distance between diagonals along the edge of the tile, and their width, CSS pixels. */
const spacing = 7;
const lineWidth = 1.8;

/** Made of pixels and not of canvas strokes, so that its edges join without a seam when the tile repeats. */
export function verdictHatch(rgb: readonly [number, number, number], pixelRatio: number): PixelImage {
  const size = Math.round(spacing * pixelRatio);
  const data = new Uint8Array(size * size * 4);
  // Perpendicular to a diagonal, one step along an edge is 1/√2.
  const halfWidth = (lineWidth * pixelRatio) / 2;
  for (let y = 0; y < size; y++) {
    for (let x = 0; x < size; x++) {
      const along = (x + y + 1) % size;
      const distance = Math.min(along, size - along) / Math.SQRT2;
      const alpha = Math.min(1, Math.max(0, halfWidth + 0.5 - distance));
      data.set([...rgb, Math.round(alpha * 255)], (y * size + x) * 4);
    }
  }
  return { width: size, height: size, data };
}
