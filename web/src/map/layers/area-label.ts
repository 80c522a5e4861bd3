// Names of neighbourhoods at a point inside them, as many as there is room for.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function areaLabel(palette: Palette): MapLayer {
  return {
    id: 'area-label',
    type: 'symbol',
    source: 'area-points',
    layout: {
      'text-field': ['get', 'name'],
      // The page's own face first. Without a glyphs address the browser draws the letters itself.
      'text-font': ['Atkinson Hyperlegible Next Variable', 'sans-serif'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 13, 14, 16],
      'text-max-width': 7,
      'text-padding': 6,
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
    },
    paint: {
      'text-color': palette.mapLabel,
      'text-halo-color': palette.mapLabelHalo,
      'text-halo-width': 1.6,
    },
  };
}
