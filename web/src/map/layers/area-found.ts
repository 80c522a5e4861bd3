// Neighbourhoods that a finding is about, such as those that depend on one place: a line of the colour of what-if.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function areaFound(palette: Palette): MapLayer {
  return {
    id: 'area-found',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.scenario,
      'line-width': 5,
      'line-opacity': ['case', ['boolean', ['feature-state', 'found'], false], 1, 0],
    },
  };
}
