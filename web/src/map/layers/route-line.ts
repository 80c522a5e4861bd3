// The way from where the visitor looks to the chosen place: thicker than the line around its surroundings.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

export function routeLine(palette: Palette): MapLayer[] {
  const line = (id: 'route-casing' | 'route-line', colour: string, width: number): MapLayer => ({
    id,
    type: 'line',
    source: 'route',
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: { 'line-color': colour, 'line-width': width },
  });
  return [line('route-casing', palette.mapLabelHalo, 10), line('route-line', palette.accent, 6)];
}
