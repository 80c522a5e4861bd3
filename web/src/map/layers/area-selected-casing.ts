// A light line under that of the chosen neighbourhood, so that it stands out on every fill.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import type { AreaSource } from '../sources.ts';

/** `source`: neighbourhoods, districts or municipalities. */
export function areaSelectedCasing(palette: Palette, source: AreaSource): MapLayer {
  return {
    id: 'area-selected-casing',
    type: 'line',
    source,
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': palette.mapLabelHalo,
      'line-width': 8,
      'line-opacity': ['case', ['boolean', ['feature-state', 'selected'], false], 1, 0],
    },
  };
}
