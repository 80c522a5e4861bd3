// Water: its surface, and the lines of what is too narrow to have one.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

export function water(palette: Palette): MapLayer[] {
  return [
    {
      id: 'waterway',
      type: 'line',
      ...fromBasemap('waterway'),
      minzoom: 9,
      filter: ['!', ofKind('ditch')],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': palette.mapWater,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 9, 0.6, 13, 2, 15, 4, 18, 14],
      },
    },
    {
      id: 'ditch',
      type: 'line',
      ...fromBasemap('waterway'),
      minzoom: 13,
      filter: ofKind('ditch'),
      paint: {
        'line-color': palette.mapWater,
        'line-width': ['interpolate', ['exponential', 1.5], ['zoom'], 13, 0.5, 15, 1.4, 18, 7],
      },
    },
    {
      id: 'water',
      type: 'fill',
      ...fromBasemap('water'),
      paint: { 'fill-color': palette.mapWater },
    },
  ];
}
