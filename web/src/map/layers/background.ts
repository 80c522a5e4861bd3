// The paper under everything.

import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function background(palette: Palette): MapLayer {
  return { id: 'background', type: 'background', paint: { 'background-color': palette.mapGround } };
}
