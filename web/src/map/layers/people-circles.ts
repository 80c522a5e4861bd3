// Circles at the inner points of areas: as large as the people still to be reached, with a ring for those who may be.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';

/** How large circles are; the counts themselves come by feature state, so that a slider moves them at once. */
export interface CircleScale {
  /** Pixels for the square root of one person. */
  perRoot: number;
  /** Of the smallest that still says somebody. */
  leastRadiusPx: number;
}

/** `short`: people for certain; `most`: those who may be besides. A point without either shows nothing. */
export function peopleCircles(palette: Palette, scale: CircleScale): MapLayer[] {
  return [
    {
      id: 'people-ring',
      type: 'circle',
      source: 'people-points',
      paint: {
        'circle-radius': radius('most', scale),
        'circle-color': palette.unknown,
        'circle-opacity': ['case', someone('most'), 0.7, 0],
        'circle-stroke-color': palette.hatch,
        'circle-stroke-width': ['case', someone('most'), 2, 0],
      },
    },
    {
      id: 'people-circle',
      type: 'circle',
      source: 'people-points',
      paint: {
        'circle-radius': radius('short', scale),
        'circle-color': palette.fails,
        'circle-stroke-color': palette.mapLabelHalo,
        'circle-stroke-width': ['case', someone('short'), 1.5, 0],
      },
    },
  ];
}

const count = (state: string): ExpressionSpecification => ['number', ['feature-state', state], 0];

const someone = (state: string): ExpressionSpecification => ['>', count(state), 0];

const radius = (state: string, { perRoot, leastRadiusPx }: CircleScale): ExpressionSpecification => [
  'case',
  someone(state),
  ['max', leastRadiusPx, ['*', perRoot, ['sqrt', count(state)]]],
  0,
];
