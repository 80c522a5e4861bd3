// The border of every district, heavier than that of a neighbourhood.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function districtOutline(palette: Palette): MapLayer {
  return {
    id: 'district-outline',
    type: 'line',
    source: 'districts',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.mapBorder,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 1.4, 14, 2.6],
    },
  };
}
