// What the tiles of places say of each.
import type { VectorLayer } from '../basemap/tile-set.ts';
import { placeLayer, placeTileZooms } from './place-tile-set.ts';

/**
 * A feature is a place, or a cluster: that has `point_count`, `expansion_zoom` (where it comes apart) and, under the id of
 * each main kind, how many of its places are of that kind.
 */
export const placeVectorLayer: VectorLayer = {
  id: placeLayer,
  minzoom: placeTileZooms.first,
  maxzoom: placeTileZooms.last,
  fields: {
    id: 'String',
    name: 'String',
    kind: 'String',
    neighbourhood: 'String',
    point_count: 'Number',
    expansion_zoom: 'Number',
  },
};
