// The colours of each flavour as tokens.css has them, with what eyes make of them: contrast and difference.
import { readFileSync } from 'node:fs';

const css = readFileSync(new URL('../../../web/src/theme/tokens.css', import.meta.url), 'utf8');

export const flavours = ['light', 'dark', 'contrast'] as const;
export type FlavourName = (typeof flavours)[number];

/** `map-water` of a flavour as `#rrggbb`; what a flavour does not say, it has from the light one. */
export function token(flavour: FlavourName, name: string): string {
  const found = valueIn(flavour, name) ?? valueIn('light', name);
  if (found === undefined) throw new Error(`tokens.css has no --basis-color-${name}.`);
  return found;
}

function valueIn(flavour: FlavourName, name: string): string | undefined {
  const start = flavour === 'light' ? css.indexOf(':root {') : css.indexOf(`[data-flavour="${flavour}"]`);
  const block = css.slice(start, css.indexOf('\n  }', start));
  return block.match(new RegExp(`--basis-color-${name}: (#[0-9a-f]{6})`))?.[1];
}

const channels = (colour: string) =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255);
const linear = (colour: string) =>
  channels(colour).map((level) => (level <= 0.04045 ? level / 12.92 : ((level + 0.055) / 1.055) ** 2.4));

function luminance(colour: string): number {
  const [red, green, blue] = linear(colour);
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** WCAG, 1 to 21. */
export function contrast(one: string, other: string): number {
  const [light, dark] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}

/** CIELAB ΔE (1976): 2 is just seen, from 10 on two areas are told apart at a glance. */
export function difference(one: string, other: string): number {
  const [a, b] = [lab(one), lab(other)];
  return Math.hypot(...a.map((value, i) => value - b[i]));
}

function lab(colour: string): number[] {
  const [red, green, blue] = linear(colour);
  const curve = (value: number) => (value > 0.008856 ? Math.cbrt(value) : 7.787 * value + 16 / 116);
  const x = curve((0.4124 * red + 0.3576 * green + 0.1805 * blue) / 0.9505);
  const y = curve(0.2126 * red + 0.7152 * green + 0.0722 * blue);
  const z = curve((0.0193 * red + 0.1192 * green + 0.9505 * blue) / 1.089);
  return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
