// The neighbourhood that the panel tells about: a line of the accent colour.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import type { AreaSource } from '../sources.ts';

/** `source`: neighbourhoods, districts or municipalities. */
export function areaSelected(palette: Palette, source: AreaSource): MapLayer {
  return {
    id: 'area-selected',
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.accent,
      'line-width': 4,
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0],
    },
  };
}
