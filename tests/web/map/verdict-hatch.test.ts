// The hatch: it must be seen, let the fill through, and join with itself.
import { describe, expect, it } from 'vitest';
import { verdictHatch } from '../../../web/src/map/verdict-hatch.ts';

describe.each([1, 1.5, 2, 3])('the hatch at %d device pixels to a CSS pixel', (pixelRatio) => {
  const { width, height, data } = verdictHatch([87, 83, 78], pixelRatio);
  const alphaAt = (x: number, y: number) => data[(y * width + x) * 4 + 3];
  const alphas = Array.from({ length: width * height }, (_, index) => data[index * 4 + 3]);

  it('is neither blank nor solid', () => {
    const inked = alphas.filter((alpha) => alpha > 127).length / alphas.length;
    expect(inked).toBeGreaterThan(0.15);
    expect(inked).toBeLessThan(0.6);
    expect(Math.max(...alphas)).toBe(255);
    expect(Math.min(...alphas)).toBe(0);
  });

  it('is of the colour that was asked', () => {
    expect([...data.slice(0, 3)]).toEqual([87, 83, 78]);
  });

  it('goes on over the edge of the tile without a seam', () => {
    for (let x = 0; x < width; x++) {
      for (let y = 0; y < height; y++) {
        expect(alphaAt(x, y)).toBe(alphaAt((x + 1) % width, (y - 1 + height) % height));
      }
    }
  });
});
