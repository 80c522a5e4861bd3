// How far people come to the chosen place in time: a line of the accent colour with a light edge.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** Over verdicts in dashes: there a whole line of that colour is the chosen neighbourhood. */
export function isochroneLine(palette: Palette, over: 'land' | 'verdicts'): MapLayer[] {
  const dashes = over === 'verdicts' ? { 'line-dasharray': [2.5, 1.2] } : {};
  const line = (id: 'isochrone-casing' | 'isochrone-line', colour: string, width: number): MapLayer => ({
    id,
    type: 'line',
    source: 'isochrone',
    layout: { 'line-join': 'round' },
    paint: { 'line-color': colour, 'line-width': width, ...(id === 'isochrone-line' ? dashes : {}) },
  });
  return [line('isochrone-casing', palette.mapLabelHalo, 5), line('isochrone-line', palette.accent, 2.5)];
}
