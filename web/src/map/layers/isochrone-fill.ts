// The ground from which people come to the chosen place in time: a breath of the accent colour, under the streets.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** Over verdicts so thin that their colours stay what the legend says. */
export function isochroneFill(palette: Palette, over: 'land' | 'verdicts'): MapLayer {
  return {
    id: 'isochrone-fill',
    type: 'fill',
    source: 'isochrone',
    paint: {
      'fill-color': palette.accent,
      'fill-opacity': over === 'land' ? 0.16 : 0.06,
      'fill-antialias': false,
    },
  };
}
