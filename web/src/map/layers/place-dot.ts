// Every place as a small dot, so that one whose marker finds no room is still on the map.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { type PlaceSource, singlePlaces } from './single-places.ts';

export function placeDot(palette: Palette, from: PlaceSource): MapLayer {
  return {
    id: 'place-dot',
    type: 'circle',
    ...singlePlaces(from),
    paint: {
      // From afar no more than a grain, as a town of them would hide what lies under it.
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 1.2, 12, 3, 14, 5],
      'circle-color': palette.marker,
      'circle-stroke-color': palette.markerHalo,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 0.5, 12, 1.2, 14, 1.6],
    },
  };
}
