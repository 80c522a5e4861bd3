// Where a catalogue has too many areas to hold whole, the same layers draw them from tiles.
import type { VectorSourceSpecification } from 'maplibre-gl';
import type { MapLayer } from './draw-order.ts';

/** The layer in the tiles of neighbourhoods, on which their state is set. */
export const neighbourhoodLayer = 'neighbourhood';

/** By the source that a layer has where areas are held whole. */
const layerInTiles = new Map([
  ['areas', neighbourhoodLayer],
  ['districts', 'district'],
  ['municipalities', 'municipality'],
  ['area-points', 'area_label'],
]);

export const areaTileSource = (url: string): VectorSourceSpecification => ({
  type: 'vector',
  url,
  promoteId: 'code',
  // The page names its sources itself.
  attribution: '',
});

/** Other layers stay as they are. */
export function fromAreaTiles(layer: MapLayer): MapLayer {
  const inTiles = 'source' in layer && layerInTiles.get(layer.source);
  return inTiles ? ({ ...layer, source: 'areas', 'source-layer': inTiles } as MapLayer) : layer;
}
