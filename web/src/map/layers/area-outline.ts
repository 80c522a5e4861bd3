// The border of every neighbourhood; a quiet one lies under water and streets, which it often follows.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** `quiet`: as for districts. */
export function areaOutline(palette: Palette, tone: 'plain' | 'quiet'): MapLayer {
  return {
    id: tone === 'quiet' ? 'area-outline-quiet' : 'area-outline',
    type: 'line',
    source: 'areas',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.outline,
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        // Of a whole country the borders would cover what lies between them.
        ...[8, 0],
        // Two neighbours draw the same border, which doubles it.
        ...(tone === 'quiet' ? [10, 0.25, 12, 0.25, 15, 0.15] : [10, 1]),
      ],
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, 0.6, 14, 1.2],
    },
  };
}
