// What the ground is used for: built, work, fields, green; the smallest uses lie on top.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { fromBasemap } from './basemap-layer.ts';

/** `strength`: from 0, only the paper, to 1. */
export function land(palette: Palette, strength: number): MapLayer[] {
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
  const order = colours.flatMap(([kinds]) => kinds);
  return [
    {
      id: 'land',
      type: 'fill',
      ...fromBasemap('land'),
      layout: { 'fill-sort-key': ['index-of', ['get', 'kind'], ['literal', order]] },
      paint: {
        'fill-color': [
          'match',
          ['get', 'kind'],
          ...colours.flatMap(([kinds, colour]) => [kinds, colour] as const),
          palette.mapGround,
        ] as unknown as string,
        'fill-opacity': strength,
        'fill-antialias': false,
      },
    },
  ];
}
