// Names of streets along their line, numbers of main roads, and house numbers at the closest zoom.
import type { Palette } from '../../theme/palette.ts';
import { streetKinds } from '../basemap-schema.ts';
import type { MapLayer } from '../draw-order.ts';
import { letters } from '../letters.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

const mainStreets = ['primary', 'secondary', 'tertiary'];
const numberedRoads = ['motorway', 'trunk', 'primary', 'secondary'];

export function streetNames(palette: Palette): MapLayer[] {
  return [
    {
      id: 'house-number',
      type: 'symbol',
      ...fromBasemap('house_number'),
      minzoom: 17,
      layout: {
        'text-field': ['get', 'number'],
        'text-font': letters.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 17, 10, 18, 11.5],
        'text-padding': 3,
      },
      paint: {
        'text-color': palette.mapStreetLabel,
        'text-halo-color': palette.mapLabelHalo,
        'text-halo-width': 1.1,
      },
    },
    {
      id: 'street-name',
      type: 'symbol',
      ...fromBasemap('street'),
      minzoom: 14,
      filter: [
        'all',
        ['has', 'name'],
        ['step', ['zoom'], ofKind(...mainStreets), 15, ofKind(...streetKinds), 16, true],
      ],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 360,
        'symbol-sort-key': ['index-of', ['get', 'kind'], ['literal', [...streetKinds]]],
        'text-field': ['get', 'name'],
        'text-font': letters.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 14, 11.5, 16, 12.5, 18, 15],
        'text-max-angle': 28,
        'text-padding': 3,
      },
      paint: {
        'text-color': palette.mapStreetLabel,
        'text-halo-color': palette.mapLabelHalo,
        'text-halo-width': 1.4,
      },
    },
    {
      id: 'road-number',
      type: 'symbol',
      ...fromBasemap('street'),
      minzoom: 10,
      filter: ['all', ['has', 'ref'], ['!', ['has', 'link']], ofKind(...numberedRoads)],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'ref'],
        'text-font': letters.strong,
        'text-size': 11,
        'text-rotation-alignment': 'viewport',
        'text-padding': 30,
      },
      paint: {
        'text-color': palette.mapLabel,
        'text-halo-color': [
          'match',
          ['get', 'kind'],
          ['motorway', 'trunk'],
          palette.mapMotorway,
          palette.mapMain,
        ],
        'text-halo-width': 2.6,
      },
    },
  ];
}
