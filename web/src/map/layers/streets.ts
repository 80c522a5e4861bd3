// Streets with their casings: in tunnels, on the ground, and over bridges.
import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
  LineLayerSpecification,
} from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import { streetKinds } from '../basemap-schema.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap, inTunnel, ofKind, onBridge, onGround } from './basemap-layer.ts';
import { streetCasingWidth, streetWidth } from './street-widths.ts';

/** `over` verdicts streets are pale lines that let the colour through, and become whole closer by. */
export function streets(palette: Palette, over: 'land' | 'verdicts'): MapLayer[] {
  const colour = streetColour(palette);
  const opacity: DataDrivenPropertyValueSpecification<number> =
    over === 'land' ? 1 : ['interpolate', ['linear'], ['zoom'], 11, 0.4, 13, 0.55, 15, 0.85, 16, 1];
  const casing: MapLayer = {
    id: 'street-casing',
    type: 'line',
    ...fromBasemap('street'),
    filter: streetsThat(onGround),
    layout,
    paint: { 'line-color': palette.mapStreetCasing, 'line-width': streetCasingWidth() },
  };
  return [
    {
      id: 'street-area',
      type: 'fill',
      ...fromBasemap('street_area'),
      minzoom: 13,
      paint: {
        'fill-color': palette.mapPedestrian,
        'fill-outline-color': palette.mapStreetCasing,
        'fill-opacity': opacity,
      },
    },
    {
      id: 'street-tunnel',
      type: 'line',
      ...fromBasemap('street'),
      minzoom: 11,
      filter: streetsThat(inTunnel),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': palette.mapStreetCasing,
        'line-width': streetWidth(),
        'line-opacity': 0.5,
        'line-dasharray': [0.4, 0.25],
      },
    },
    ...(over === 'land' ? [casing] : []),
    {
      id: 'street',
      type: 'line',
      ...fromBasemap('street'),
      filter: streetsThat(onGround),
      layout,
      paint: { 'line-color': colour, 'line-width': streetWidth(), 'line-opacity': opacity },
    },
    {
      id: 'street-bridge-casing',
      type: 'line',
      ...fromBasemap('street'),
      minzoom: 12,
      filter: streetsThat(onBridge),
      layout: { ...layout, 'line-cap': 'butt' },
      paint: { 'line-color': palette.mapBridge, 'line-width': streetCasingWidth() },
    },
    {
      id: 'street-bridge',
      type: 'line',
      ...fromBasemap('street'),
      filter: streetsThat(onBridge),
      layout,
      paint: { 'line-color': colour, 'line-width': streetWidth() },
    },
  ];
}

const streetsThat = (where: ExpressionSpecification): ExpressionSpecification => [
  'all',
  ofKind(...streetKinds),
  where,
];

/** Round ends close the seams where one street goes on in the next; the most important lies on top. */
const layout: LineLayerSpecification['layout'] = {
  'line-cap': 'round',
  'line-join': 'round',
  'line-sort-key': ['-', 0, ['index-of', ['get', 'kind'], ['literal', [...streetKinds]]]],
};

const streetColour = (palette: Palette): DataDrivenPropertyValueSpecification<string> => [
  'match',
  ['get', 'kind'],
  ['motorway', 'trunk'],
  palette.mapMotorway,
  ['primary', 'secondary'],
  palette.mapMain,
  'pedestrian',
  palette.mapPedestrian,
  palette.mapStreet,
];
