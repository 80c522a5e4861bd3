// Names of towns and villages, and of their quarters where the map has no names of its own for those.
import type {
  ExpressionSpecification,
  VariableAnchorOffsetCollectionSpecification as VariableAnchorOffset,
} from 'maplibre-gl';
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { letters } from '../letters.ts';
import { fromBasemap, ofKind } from './basemap-layer.ts';

/** Names that the map writes itself; of a whole country it does not know them one by one. */
export type OurNames = readonly string[] | 'every area';

/** In ems: on the town, or just clear of the plate of places that stands on it. */
const townShifts: VariableAnchorOffset = [0, -2.2, 2.2, -3, 3].flatMap((down) => [
  'center' as const,
  [0, down] as [number, number],
]);

/**
 * No name of `ours` stands on the map twice. `over` verdicts the town gives its name up sooner: the verdicts of the
 * middle lie under it.
 */
export function placeNames(palette: Palette, over: 'land' | 'verdicts', ours: OurNames): MapLayer[] {
  const isNotOurs: ExpressionSpecification | true = typeof ours === 'string' ||
    ours.length === 0 || ['match', ['get', 'name'], [...new Set(ours)], false, true];
  const quarters = ours.length > 0 ? [] : ['suburb', 'neighbourhood'];
  const paint = {
    'text-color': palette.mapLabel,
    'text-halo-color': palette.mapLabelHalo,
    'text-halo-width': 1.6,
  } as const;
  const villages: MapLayer[] = [
    {
      id: 'village-name',
      type: 'symbol',
      ...fromBasemap('place_name'),
      minzoom: 10,
      maxzoom: 16,
      filter: [
        'all',
        ['step', ['zoom'], ofKind('village'), 12, ofKind('village', 'hamlet', ...quarters)],
        isNotOurs,
      ],
      layout: {
        'text-field': ['get', 'name'],
        'text-font': letters.plain,
        'text-size': ['interpolate', ['linear'], ['zoom'], 10, 12, 14, 16],
        'text-max-width': 7,
        'text-padding': 6,
      },
      paint,
    },
  ];
  // The names of all municipalities say the same.
  if (ours === 'every area') return villages;
  return [
    ...villages,
    {
      id: 'town-name',
      type: 'symbol',
      ...fromBasemap('place_name'),
      maxzoom: over === 'land' ? 11.5 : 9.5,
      filter: ofKind('city', 'town'),
      layout: {
        'text-field': ['get', 'name'],
        'text-font': letters.strong,
        'text-size': ['interpolate', ['linear'], ['zoom'], 8, 14, 11, 19],
        'text-max-width': 8,
        'text-padding': 4,
        'text-variable-anchor-offset': townShifts,
      },
      paint,
    },
  ];
}
