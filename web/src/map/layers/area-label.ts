// Names of neighbourhoods at a point inside them, as many as there is room for.
import type { VariableAnchorOffsetCollectionSpecification as VariableAnchorOffset } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { letters } from '../letters.ts';

/** In ems: on the point, or near it where places leave room; farther away it would name another. */
const shifts: VariableAnchorOffset = [0, -0.7, 0.7, -1.2, 1.2, -1.6, 1.6].flatMap((down) =>
  [0, -0.8, 0.8].flatMap((right) => ['center' as const, [right, down] as [number, number]]),
);

/** `fromZoom`: from where a map has room for them. */
export function areaLabel(palette: Palette, fromZoom: number): MapLayer {
  return {
    id: 'area-label',
    type: 'symbol',
    source: 'area-points',
    minzoom: fromZoom,
    layout: {
      'text-field': ['get', 'name'],
      'text-font': letters.plain,
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 13, 14, 16],
      'text-max-width': 7,
      // Far away only the largest, with air between them.
      'text-padding': ['interpolate', ['linear'], ['zoom'], 10, 9, 11.5, 2],
      'text-variable-anchor-offset': shifts,
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
    },
    paint: {
      'text-color': palette.mapLabel,
      'text-halo-color': palette.mapLabelHalo,
      'text-halo-width': 1.6,
    },
  };
}
