// The border of every district, heavier than that of a neighbourhood.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** `quiet`: where borders only help to find the way, and are not what the map is about. */
export function districtOutline(palette: Palette, tone: 'plain' | 'quiet'): MapLayer {
  const [far, near] = tone === 'quiet' ? [1, 1.8] : [1.4, 2.6];
  return {
    id: tone === 'quiet' ? 'district-outline-quiet' : 'district-outline',
    type: 'line',
    source: 'districts',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': tone === 'quiet' ? palette.outline : palette.mapBorder,
      'line-opacity': [
        'interpolate',
        ['linear'],
        ['zoom'],
        ...[8, 0],
        ...(tone === 'quiet' ? [10, 0.35, 12, 0.35, 15, 0.2] : [10, 1]),
      ],
      'line-width': ['interpolate', ['linear'], ['zoom'], 10, far, 14, near],
    },
  };
}
