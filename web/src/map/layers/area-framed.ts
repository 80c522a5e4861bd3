// The border of the one area that a map in a frame is about.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import type { AreaSource } from '../sources.ts';

/** `source`: neighbourhoods or municipalities. Not of the accent colour, in which the way to a place is drawn. */
export function areaFramed(palette: Palette, source: AreaSource): MapLayer {
  return {
    id: 'area-framed',
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.mapBorder,
      'line-width': 3,
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0],
    },
  };
}
