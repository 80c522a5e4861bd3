// A palette with every colour different, so that a test sees which one a layer took.
import type { Palette } from '../../../web/src/theme/palette.ts';

const names = [
  'ink',
  'inkSoft',
  'paper',
  'surface',
  'line',
  'accent',
  'onAccent',
  'scenario',
  'meets',
  'fails',
  'unknown',
  'hatch',
  'outline',
  'mapGround',
  'mapWater',
  'mapGreen',
  'mapStreet',
  'mapRail',
  'mapBorder',
  'mapLabel',
  'mapLabelHalo',
  'marker',
  'markerHalo',
  'onMarker',
] as const satisfies readonly (keyof Palette)[];

export const samplePalette = Object.fromEntries(
  names.map((name, index) => [name, `#0000${(index + 16).toString(16)}`]),
) as Palette;
