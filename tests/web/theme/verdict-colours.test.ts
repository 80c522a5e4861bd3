// The three verdicts stay three for eyes that see fewer colours and on a printer that knows only grey.
import { readFileSync } from 'node:fs';
import { describe, expect, it, test } from 'vitest';
import { flavours } from '../../../server/contract/looks.ts';
import { flavourPalettes } from '../../../web/src/theme/flavour-palettes.ts';
import {
  deficiencies,
  deltaE76,
  deltaE2000,
  greyLightness,
  labOf,
  linearRgb,
  seenWith,
} from './colour-vision.ts';

const palettes = flavourPalettes(
  readFileSync(new URL('../../../web/src/theme/tokens.css', import.meta.url), 'utf8'),
);
const verdicts = ['meets', 'fails', 'unknown'] as const;
const pairs = [
  ['meets', 'fails'],
  ['meets', 'unknown'],
  ['fails', 'unknown'],
] as const;
const eyes = ['full', ...Object.keys(deficiencies)] as ('full' | keyof typeof deficiencies)[];

/**
 * CIEDE2000 asks more of pale colours than CIE76 does. The light flavour keeps `meets` pale on purpose, so that what
 * fails is what the eye finds; there the hatch does the rest.
 */
const leastDeltaE2000 = { light: 7.5, dark: 12, contrast: 12, print: 12 };

describe.each(flavours)('in the %s flavour', (flavour) => {
  const palette = palettes[flavour];
  const rgb = (name: keyof typeof palette) => linearRgb(palette[name]);

  describe.each(eyes)('with %s colour vision', (eye) => {
    const seen = (name: keyof typeof palette) => labOf(eye === 'full' ? rgb(name) : seenWith(eye, rgb(name)));

    it.each(pairs)('%s and %s are apart', (one, other) => {
      expect(deltaE76(seen(one), seen(other))).toBeGreaterThanOrEqual(12);
      expect(deltaE2000(seen(one), seen(other))).toBeGreaterThanOrEqual(leastDeltaE2000[flavour]);
    });
  });

  it.each(pairs)('%s and %s are apart in grey', (one, other) => {
    expect(Math.abs(greyLightness(rgb(one)) - greyLightness(rgb(other)))).toBeGreaterThanOrEqual(14);
  });

  it('the hatch stands out from what it lies on', () => {
    const apart = Math.abs(greyLightness(rgb('hatch')) - greyLightness(rgb('unknown')));
    expect(apart).toBeGreaterThanOrEqual(40);
  });
});

test('the light flavour has the greys that were designed', () => {
  const greys = verdicts.map((name) => Math.round(greyLightness(linearRgb(palettes.light[name]))));
  expect(greys).toEqual([77, 46, 91]);
});

test('on paper only what fails is a dark fill', () => {
  const { print } = palettes;
  const fills = Object.entries(print).filter(([name]) =>
    /^(meets|unknown|map(Ground|Water|Green|Street|Built|Work|Civic|Field|Forest|Pitch|Sand|Building|Motorway|Main|Pedestrian))$/.test(
      name,
    ),
  );
  expect(fills).toHaveLength(17);
  for (const [name, colour] of fills)
    expect([name, greyLightness(linearRgb(colour)) >= 75]).toEqual([name, true]);
  for (const name of ['mapLabel', 'mapStreetLabel', 'mapWaterLabel', 'mapGreenLabel'] as const)
    expect(greyLightness(linearRgb(print[name]))).toBeLessThan(35);
});

describe('the measures themselves', () => {
  // Pairs 1, 7 and 20 of the test data by Sharma, Wu and Dalal (2005).
  it.each([
    [[50, 2.6772, -79.7751], [50, 0, -82.7485], 2.0425],
    [[50, 0, 0], [50, -1, 2], 2.3669],
    [[50, 2.5, 0], [58, 24, 15], 19.4535],
  ] as const)('%j and %j differ by %d', (one, other, expected) => {
    expect(deltaE2000(one, other)).toBeCloseTo(expected, 4);
  });

  it('leave grey grey for every eye', () => {
    for (const eye of Object.keys(deficiencies) as (keyof typeof deficiencies)[]) {
      const [, a, b] = labOf(seenWith(eye, linearRgb('#808080')));
      expect(Math.hypot(a, b)).toBeLessThan(0.5);
    }
  });

  it('find red and green of one lightness nearly the same for who sees no red or green', () => {
    const [red, green] = [linearRgb('#c25b4e'), linearRgb('#8a7a00')];
    const apart = deltaE76(labOf(red), labOf(green));
    expect(
      deltaE76(labOf(seenWith('deuteranopia', red)), labOf(seenWith('deuteranopia', green))),
    ).toBeLessThan(apart / 2);
  });
});
