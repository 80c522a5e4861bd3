// Draws nothing: keeps the room of every dot, so that names are written beside the dots and not over them.

import type { MapLayer } from '../draw-order.ts';
import { type PlaceSource, singlePlaces } from './single-places.ts';

/** Circles claim no room, letters do: an invisible bullet of the size of the dot. */
export function placeRoom(from: PlaceSource): MapLayer {
  return {
    id: 'place-room',
    type: 'symbol',
    ...singlePlaces(from),
    layout: {
      'text-field': '•',
      'text-font': ['sans-serif'],
      'text-size': ['interpolate', ['linear'], ['zoom'], 10, 4, 14, 8],
      'text-padding': 0,
      'text-allow-overlap': true,
    },
    paint: { 'text-opacity': 0 },
  };
}
