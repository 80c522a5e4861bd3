// Names of districts or municipalities, each with how its neighbourhoods do, where neighbourhoods are gathered.
import type { VariableAnchorOffsetCollectionSpecification as VariableAnchorOffset } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { letters } from '../letters.ts';

/** In ems; beside a circle, so that both can be seen. */
const shifts: Record<'fills' | 'circles', VariableAnchorOffset> = {
  fills: ['center', [0, 0], 'center', [0, -1.5], 'center', [0, 1.5]],
  circles: ['center', [0, 2.2], 'center', [0, -2.2], 'center', [0, 0]],
};

/** `over`: what stands at the same points. */
export function levelLabel(palette: Palette, over: 'fills' | 'circles'): MapLayer {
  return {
    id: 'level-label',
    type: 'symbol',
    source: 'level-points',
    layout: {
      'text-field': [
        'format',
        ['get', 'name'],
        {},
        ['case', ['==', ['get', 'words'], ''], '', '\n'],
        {},
        ['get', 'words'],
        { 'font-scale': 0.85 },
      ],
      'text-font': letters.plain,
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 14, 14, 18],
      'text-max-width': 9,
      'text-variable-anchor-offset': shifts[over],
      'symbol-sort-key': ['-', 0, ['get', 'weight']],
    },
    paint: {
      'text-color': palette.mapLabel,
      'text-halo-color': palette.mapLabelHalo,
      'text-halo-width': 2,
    },
  };
}
