// What the ground is used for: built, work, fields, green; the smallest uses lie on top.
import type { ExpressionSpecification } from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

/** What together is the town, seen from afar. */
const town = ['residential', 'industrial', 'commercial', 'parking', 'school', 'hospital'];

/** Over verdicts pale, and without the patch of the town: the verdicts say where that is. */
export function land(palette: Palette, over: 'land' | 'verdicts'): MapLayer[] {
  const colours: [kinds: string[], colour: string][] = [
    [['residential'], palette.mapBuilt],
    [['industrial', 'commercial', 'parking'], palette.mapWork],
    [['school', 'hospital'], palette.mapCivic],
    [['farmland', 'meadow'], palette.mapField],
    [['wetland'], palette.mapWetland],
    [['park', 'grass', 'garden', 'allotments', 'cemetery', 'heath'], palette.mapGreen],
    [['forest'], palette.mapForest],
    [['pitch', 'playground'], palette.mapPitch],
    [['sand'], palette.mapSand],
  ];
  const byKind = [
    'match',
    ['get', 'kind'],
    ...colours.flatMap(([kinds, colour]) => [kinds, colour] as const),
    palette.mapGround,
  ] as unknown as ExpressionSpecification;
  // From afar a town is one patch, in the colour of the buildings that are too small to draw.
  const withTown: ExpressionSpecification = [
    'interpolate',
    ['linear'],
    ['zoom'],
    11,
    ['case', ofKind(...town), palette.mapBuilding, byKind],
    13,
    byKind,
  ];
  const order = colours.flatMap(([kinds]) => kinds);
  return [
    {
      id: 'land',
      type: 'fill',
      ...fromBasemap('land'),
      layout: { 'fill-sort-key': ['index-of', ['get', 'kind'], ['literal', order]] },
      paint: {
        'fill-color': over === 'land' ? withTown : byKind,
        'fill-opacity': over === 'land' ? 1 : 0.45,
        'fill-antialias': false,
      },
    },
  ];
}
