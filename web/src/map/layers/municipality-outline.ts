// The border of every municipality, where the map shows a country of them.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** Close by, the borders of districts say enough. */
export function municipalityOutline(palette: Palette): MapLayer {
  return {
    id: 'municipality-outline',
    type: 'line',
    source: 'municipalities',
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.mapBorder,
      'line-opacity': 0.8,
      'line-width': ['interpolate', ['linear'], ['zoom'], 5, 0.4, 8, 0.8, 12, 2.6],
    },
  };
}
