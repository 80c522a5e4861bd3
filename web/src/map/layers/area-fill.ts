// A neighbourhood in the colour of its verdict; the verdict comes by feature state, so that a slider repaints at once.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** Where nothing was judged, or nothing applies, there is no colour. The fill still takes clicks. */
export function areaFill(palette: Palette): MapLayer {
  return {
    id: 'area-fill',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-color': [
        'match',
        ['feature-state', 'verdict'],
        'meets',
        palette.meets,
        'fails',
        palette.fails,
        'unknown',
        palette.unknown,
        'rgba(0, 0, 0, 0)',
      ],
      // The outline layers draw the borders; antialiasing here would show hairlines between equal colours.
      'fill-antialias': false,
    },
  };
}
