// Places as markers with the sign of their kind; where they would lie over each other the dot below stays.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { markerImageId } from '../image-ids.ts';
import { type PlaceSource, singlePlaces } from './single-places.ts';

/** Below `fromZoom` the dots alone say where places are, and leave room for what the map is about. */
export function placeSymbol(palette: Palette, fromZoom: number, from: PlaceSource): MapLayer {
  return {
    id: 'place-symbol',
    type: 'symbol',
    ...singlePlaces(from),
    minzoom: fromZoom,
    layout: {
      'icon-image': markerImageId(palette, 'plain'),
      'icon-size': ['interpolate', ['linear'], ['zoom'], 11, 0.6, 14, 0.85, 16, 1],
      'icon-padding': 1,
    },
  };
}
