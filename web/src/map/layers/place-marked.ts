// The chosen place and the one under the pointer: larger, in the accent colour, never left out for lack of room.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { markerImageId } from '../image-ids.ts';

/** Holds every place, where they are few, and shows the marked: opacity follows feature state, a filter would lay out anew. */
export function placeMarked(palette: Palette): MapLayer {
  return {
    id: 'place-marked',
    type: 'symbol',
    source: 'places',
    layout: {
      'icon-image': markerImageId(palette, 'selected'),
      'icon-size': 1.25,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
    paint: {
      'icon-opacity': [
        'case',
        ['boolean', ['feature-state', 'selected'], false],
        1,
        ['boolean', ['feature-state', 'hovered'], false],
        1,
        0,
      ],
    },
  };
}
