// What people built or planted that is no building: decks of bridges, piers, moles, locks, platforms, hedges and rows of trees.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

const isLine: ExpressionSpecification = ['==', ['geometry-type'], 'LineString'];

export function structures(palette: Palette): MapLayer[] {
  return [
    {
      id: 'structure-bridge',
      type: 'fill',
      ...fromBasemap('structure'),
      minzoom: 14,
      filter: ofKind('bridge'),
      paint: { 'fill-color': palette.mapWork, 'fill-outline-color': palette.mapBridge },
    },
    {
      id: 'structure',
      type: 'fill',
      ...fromBasemap('structure'),
      minzoom: 13,
      filter: ['all', ['!', isLine], ofKind('pier', 'breakwater', 'platform', 'lock')],
      paint: { 'fill-color': palette.mapStreetCasing, 'fill-outline-color': palette.mapBridge },
    },
    {
      id: 'structure-line',
      type: 'line',
      ...fromBasemap('structure'),
      minzoom: 13,
      filter: ['all', isLine, ofKind('pier', 'breakwater', 'lock', 'platform')],
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': ['case', ofKind('breakwater', 'lock'), palette.mapBridge, palette.mapStreetCasing],
        'line-width': [
          'interpolate',
          ['exponential', 1.6],
          ['zoom'],
          13,
          ['case', ofKind('breakwater'), 1.4, 0.6],
          15,
          ['case', ofKind('breakwater'), 3, 1.6],
          18,
          ['case', ofKind('breakwater'), 14, 7],
        ],
      },
    },
    {
      id: 'hedge',
      type: 'line',
      ...fromBasemap('structure'),
      minzoom: 16,
      filter: ofKind('hedge'),
      paint: {
        'line-color': palette.mapForest,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 16, 1, 18, 3.5],
      },
    },
    {
      id: 'tree-row',
      type: 'line',
      ...fromBasemap('structure'),
      minzoom: 15,
      filter: ofKind('tree_row'),
      // Round ends with no length between them: a dot for each crown.
      layout: { 'line-cap': 'round' },
      paint: {
        'line-color': palette.mapForest,
        'line-width': ['interpolate', ['exponential', 1.6], ['zoom'], 15, 2, 18, 9],
        'line-dasharray': [0, 2],
      },
    },
  ];
}
