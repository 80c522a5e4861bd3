// Where layers of single places take them from: all places, or those that stand in no cluster.
import type { FilterSpecification } from 'maplibre-gl';

export type PlaceSource = 'places' | 'place-clusters';

const isSingle: FilterSpecification = ['!', ['has', 'point_count']];

export const singlePlaces = (source: PlaceSource) =>
  source === 'places' ? { source } : { source, filter: isSingle };
