// Names of waters, parks, woods, sports grounds, squares and stations.
import type { DataDrivenPropertyValueSpecification, ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { stationImageId } from '../image-ids.ts';
import { letters } from '../letters.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

const halo = (colour: string) => ({ 'text-halo-color': colour, 'text-halo-width': 1.4 }) as const;
const textSize: DataDrivenPropertyValueSpecification<number> = [
  'interpolate',
  ['linear'],
  ['zoom'],
  12,
  11.5,
  16,
  14,
];
/** The first rank from zoom 11 on, and one more with each zoom. */
const rankHasRoom: ExpressionSpecification = [
  '<=',
  ['get', 'rank'],
  ['step', ['zoom'], 1, 12, 2, 13, 3, 14, 4],
];

export function groundNames(palette: Palette): MapLayer[] {
  return [
    {
      id: 'area-name',
      type: 'symbol',
      ...fromBasemap('area_name'),
      minzoom: 11,
      filter: rankHasRoom,
      layout: {
        'symbol-sort-key': ['get', 'rank'],
        'text-field': ['get', 'name'],
        'text-font': ['case', ofKind('water'), ['literal', letters.slanted], ['literal', letters.plain]],
        'text-size': textSize,
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint: {
        'text-color': [
          'match',
          ['get', 'kind'],
          'water',
          palette.mapWaterLabel,
          'square',
          palette.mapStreetLabel,
          palette.mapGreenLabel,
        ],
        ...halo(palette.mapLabelHalo),
      },
    },
    {
      id: 'water-name',
      type: 'symbol',
      ...fromBasemap('waterway'),
      minzoom: 12,
      filter: ['all', ['has', 'name'], ['step', ['zoom'], ofKind('river', 'canal'), 15, true]],
      layout: {
        'symbol-placement': 'line',
        'symbol-spacing': 420,
        'text-field': ['get', 'name'],
        'text-font': letters.slanted,
        'text-size': textSize,
        'text-letter-spacing': 0.06,
        'text-max-angle': 32,
        'text-padding': 6,
      },
      paint: { 'text-color': palette.mapWaterLabel, ...halo(palette.mapWater) },
    },
    {
      id: 'station',
      type: 'symbol',
      ...fromBasemap('station'),
      minzoom: 13,
      layout: {
        'icon-image': stationImageId(palette),
        'icon-size': 0.5,
        'text-optional': true,
        'text-field': ['get', 'name'],
        'text-font': letters.strong,
        'text-size': textSize,
        'text-max-width': 8,
        'text-anchor': 'top',
        'text-offset': [0, 0.8],
        'text-padding': 6,
      },
      paint: { 'text-color': palette.mapStreetLabel, ...halo(palette.mapLabelHalo) },
    },
  ];
}
