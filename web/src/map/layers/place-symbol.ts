// Places as markers with the sign of their kind; where they would lie over each other the dot below stays.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { markerImageId } from '../image-ids.ts';

export function placeSymbol(palette: Palette): MapLayer {
  return {
    id: 'place-symbol',
    type: 'symbol',
    source: 'places',
    // Below this zoom a town is a few centimetres wide and markers would hide what they stand on.
    minzoom: 11,
    layout: {
      'icon-image': markerImageId(palette, 'plain'),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 14, 0.85, 16, 1],
      'icon-padding': 1,
    },
  };
}
