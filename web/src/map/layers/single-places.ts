// Where layers of single places take them from: all places, or those that stand in no cluster.
import type { FilterSpecification } from 'maplibre-gl';
import { placeLayer } from '../../../../server/domain/places/place-tile-set.ts';

export type PlaceSource = 'places' | 'place-clusters' | 'place-tiles';

const isSingle: FilterSpecification = ['!', ['has', 'point_count']];

const isCluster: FilterSpecification = ['has', 'point_count'];

const layerOf = (source: PlaceSource) =>
  source === 'place-tiles' ? { source, 'source-layer': placeLayer } : { source };

export const singlePlaces = (source: PlaceSource) =>
  source === 'places' ? { source } : { ...layerOf(source), filter: isSingle };

export const clustersOf = (source: Exclude<PlaceSource, 'places'>) => ({
  ...layerOf(source),
  filter: isCluster,
});
