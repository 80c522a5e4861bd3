// The border of every neighbourhood.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** `quiet`: as for districts. */
export function areaOutline(palette: Palette, tone: 'plain' | 'quiet'): MapLayer {
  return {
    id: 'area-outline',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.outline,
      'line-opacity': tone === 'quiet' ? ['interpolate', ['linear'], ['zoom'], 11, 0.45, 13, 0.25, 15, 0] : 1,
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 14, 1.2],
    },
  };
}
