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
      'circle-radius': ['interpolate', ['linear'], ['zoom'], 10, 2, 14, 5],
      'circle-color': palette.marker,
      'circle-stroke-color': palette.markerHalo,
      'circle-stroke-width': ['interpolate', ['linear'], ['zoom'], 10, 0.8, 14, 1.6],
    },
  };
}
