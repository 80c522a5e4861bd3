// A line around the neighbourhood under the pointer.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import type { AreaSource } from '../sources.ts';

/** `source`: neighbourhoods, districts or municipalities. */
export function areaHover(palette: Palette, source: AreaSource): MapLayer {
  return {
    id: 'area-hover',
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.ink,
      'line-width': 2.5,
      'line-opacity': ['case', ['boolean', ['feature-state', 'hovered'], false], 1, 0],
    },
  };
}
