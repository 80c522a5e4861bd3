// The hatch over neighbourhoods of which we cannot tell, the sign besides colour.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { hatchImageId } from '../image-ids.ts';

/** A pattern cannot depend on feature state, its opacity can: every area has the hatch, few show it. */
export function areaHatch(palette: Palette): MapLayer {
  return {
    id: 'area-hatch',
    type: 'fill',
    source: 'areas',
    paint: {
      'fill-pattern': hatchImageId(palette),
      'fill-opacity': ['case', ['==', ['feature-state', 'verdict'], 'unknown'], 1, 0],
    },
  };
}
