// Ways for feet and wheels: cycleways stand out, as in this country they carry the traffic; ferries over the water.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { PathKind } from '../basemap-schema.ts';
import type { LayerId, MapLayer } from '../draw-order.ts';
import { fromBasemap, ofKind, onBridge } from './basemap-layer.ts';
import { pathDeckWidth, pathWidth } from './street-widths.ts';

const notOnBridge: ExpressionSpecification = ['!', onBridge];

/** `over` verdicts they are no more than a hint. */
export function paths(palette: Palette, over: 'land' | 'verdicts'): MapLayer[] {
  const path = pathLayer(over === 'land' ? 1 : 0.6);
  return [
    path('footway', 'footway', palette.mapFootway, notOnBridge, 14, [2.5, 1.5]),
    path('steps', 'steps', palette.mapFootway, notOnBridge, 15, [0.5, 0.4]),
    path('track', 'track', palette.mapFootway, notOnBridge, 13, [6, 2]),
    path('cycleway', 'cycleway', palette.mapCycleway, notOnBridge, 13),
    {
      id: 'path-bridge-casing',
      type: 'line',
      ...fromBasemap('street'),
      minzoom: 14,
      filter: ['all', ofKind('cycleway', 'footway', 'steps', 'track'), onBridge],
      paint: { 'line-color': palette.mapBridge, 'line-width': pathDeckWidth(2) },
    },
    {
      id: 'path-bridge-deck',
      type: 'line',
      ...fromBasemap('street'),
      minzoom: 14,
      filter: ['all', ofKind('cycleway', 'footway', 'steps', 'track'), onBridge],
      paint: { 'line-color': palette.mapStreet, 'line-width': pathDeckWidth(1) },
    },
    path('footway-bridge', 'footway', palette.mapFootway, onBridge, 14, [2.5, 1.5]),
    path('cycleway-bridge', 'cycleway', palette.mapCycleway, onBridge, 13),
    {
      id: 'ferry',
      type: 'line',
      ...fromBasemap('street'),
      minzoom: 10,
      filter: ofKind('ferry'),
      paint: { 'line-color': palette.mapWaterLabel, 'line-width': 1.2, 'line-dasharray': [4, 3] },
    },
  ];
}

const pathLayer =
  (opacity: number) =>
  (
    id: LayerId,
    kind: PathKind,
    colour: string,
    where: ExpressionSpecification,
    minzoom: number,
    dashes?: number[],
  ): MapLayer => ({
    id,
    type: 'line',
    ...fromBasemap('street'),
    minzoom,
    filter: ['all', ofKind(kind), where],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': colour,
      'line-opacity': opacity,
      'line-width': pathWidth(kind),
      ...(dashes && { 'line-dasharray': dashes }),
    },
  });
