// Places that stand close together, as one plate that shows which kinds they are and how many of each.
import type { Palette } from '../../theme/palette.ts';
import type { MapLayer } from '../draw-order.ts';
import { clusterImageId } from '../image-ids.ts';
import { clustersOf } from './single-places.ts';

export function placeCluster(palette: Palette, from: 'place-clusters' | 'place-tiles'): MapLayer {
  return {
    id: 'place-cluster',
    type: 'symbol',
    ...clustersOf(from),
    layout: {
      'icon-image': clusterImageId(palette),
      // Every place is in one of them, so none may be left out; the fullest lies on top.
      'icon-overlap': 'always',
      'symbol-sort-key': ['get', 'point_count'],
      'icon-padding': 2,
    },
  };
}
