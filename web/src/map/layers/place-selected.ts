// The chosen place: larger, in the accent colour, and never left out for lack of room.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { markerImageId } from '../image-ids.ts';

/** `placeIds`: the selected place and the one under the pointer, if any. */
export function placeSelected(palette: Palette, placeIds: readonly string[]): MapLayer {
  return {
    id: 'place-selected',
    type: 'symbol',
    source: 'places',
    filter: ['in', ['get', 'id'], ['literal', [...placeIds]]],
    layout: {
      'icon-image': markerImageId(palette, 'selected'),
      'icon-size': 1.25,
      'icon-allow-overlap': true,
      'icon-ignore-placement': true,
    },
  };
}
