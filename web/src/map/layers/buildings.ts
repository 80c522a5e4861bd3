// Buildings and squares, from where one sees blocks apart.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap } from './basemap-layer.ts';

/** `under`: on plain land, or as a shade over the colour of a verdict. */
export function buildings(palette: Palette, under: 'land' | 'verdicts'): MapLayer[] {
  const shade = under === 'verdicts';
  return [
    {
      id: 'building',
      type: 'fill',
      ...fromBasemap('building'),
      minzoom: shade ? 14 : 13,
      paint: {
        'fill-color': shade ? palette.ink : palette.mapBuilding,
        'fill-opacity': shade
          ? ['interpolate', ['linear'], ['zoom'], 14, 0, 15, 0.1]
          : ['interpolate', ['linear'], ['zoom'], 13, 0.35, 15, 1],
      },
    },
    {
      id: 'building-edge',
      type: 'line',
      ...fromBasemap('building'),
      minzoom: 15,
      paint: {
        'line-color': shade ? palette.ink : palette.mapBuildingEdge,
        'line-width': 0.7,
        'line-opacity': ['interpolate', ['linear'], ['zoom'], 15, 0, 16, shade ? 0.18 : 1],
      },
    },
  ];
}
