// Rails: a line with light dashes for trains, as on every Dutch map; a thin line for trams and metros.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { LayerId, MapLayer } from '../draw-order.ts';
import { fromBasemap, inTunnel, ofKind, onBridge, onGround } from './basemap-layer.ts';

/** CSS pixels of a main track, and of the dashes in it; `more` on both sides together. */
const trackWidth = (more = 0): ExpressionSpecification => [
  'interpolate',
  ['exponential', 1.5],
  ['zoom'],
  8,
  0.5 + more,
  13,
  2 + more,
  15,
  2.8 + more,
  18,
  6 + more,
];

export function railways(palette: Palette): MapLayer[] {
  return [
    {
      id: 'railway-tunnel',
      type: 'line',
      ...fromBasemap('railway'),
      minzoom: 12,
      filter: inTunnel,
      paint: {
        'line-color': palette.mapRail,
        'line-width': 1.4,
        'line-dasharray': [3, 3],
        'line-opacity': 0.7,
      },
    },
    {
      id: 'railway-light',
      type: 'line',
      ...fromBasemap('railway'),
      minzoom: 13,
      filter: ['all', ['!', ['has', 'tunnel']], ['any', ['has', 'service'], ofKind('tram', 'subway')]],
      paint: {
        'line-color': palette.mapRail,
        'line-width': ['interpolate', ['linear'], ['zoom'], 13, 0.7, 18, 2],
      },
    },
    ...track(palette, 'railway', 'railway-dash', onGround),
    {
      id: 'railway-bridge-casing',
      type: 'line',
      ...fromBasemap('railway'),
      minzoom: 13,
      filter: mainTracks(onBridge),
      paint: { 'line-color': palette.mapBridge, 'line-width': trackWidth(4) },
    },
    {
      id: 'railway-bridge-deck',
      type: 'line',
      ...fromBasemap('railway'),
      minzoom: 13,
      filter: mainTracks(onBridge),
      paint: { 'line-color': palette.mapStreet, 'line-width': trackWidth(2) },
    },
    ...track(palette, 'railway-bridge', 'railway-bridge-dash', onBridge),
  ];
}

const mainTracks = (where: ExpressionSpecification): ExpressionSpecification => [
  'all',
  ofKind('rail'),
  ['!', ['has', 'service']],
  where,
];

function track(palette: Palette, id: LayerId, dashId: LayerId, where: ExpressionSpecification): MapLayer[] {
  return [
    {
      id,
      type: 'line',
      ...fromBasemap('railway'),
      filter: mainTracks(where),
      layout: { 'line-join': 'round' },
      paint: { 'line-color': palette.mapRail, 'line-width': trackWidth() },
    },
    {
      id: dashId,
      type: 'line',
      ...fromBasemap('railway'),
      minzoom: 13,
      filter: mainTracks(where),
      paint: { 'line-color': palette.mapStreet, 'line-width': trackWidth(-1.2), 'line-dasharray': [8, 8] },
    },
  ];
}
