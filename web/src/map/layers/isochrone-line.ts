// How far people come to the chosen place in time: a line of the accent colour with a light edge.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function isochroneLine(palette: Palette): MapLayer[] {
  const line = (id: 'isochrone-casing' | 'isochrone-line', colour: string, width: number): MapLayer => ({
    id,
    type: 'line',
    source: 'isochrone',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [line('isochrone-casing', palette.mapLabelHalo, 5), line('isochrone-line', palette.accent, 2.5)];
}
