// From the features of the basemap to Mapbox Vector Tiles for every zoom, simplified and thinned for each.
import { gzipSync } from 'node:zlib';
import { type BasemapFeatures, layerNames } from '../domain/basemap/basemap-features.ts';
import type { TileSet } from '../domain/basemap/tile-set.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { sliceLayer } from './slice-layer.ts';

/** Part of the time that slicing takes; the rest is compression. */
const slicingShare = 0.8;

/**
 * Draws what lies in `bounds`, and around it as far as the tiles reach. Layers are made one after the other, so
 * that no more than one is sliced in memory; a tile is its layers' bytes joined, as the format allows.
 */
export function buildTiles(
  features: BasemapFeatures,
  bounds: Bbox,
  onProgress: (fraction: number) => void = () => {},
): TileSet {
  const parts = new Map<string, { z: number; x: number; y: number; layers: Uint8Array[] }>();
  const total = layerNames.reduce((sum, layer) => sum + features[layer].length, 0);
  let done = 0;
  for (const layer of layerNames) {
    for (const { z, x, y, bytes } of sliceLayer(layer, features[layer], bounds)) {
      const key = `${z}/${x}/${y}`;
      const part = parts.get(key);
      if (part) part.layers.push(bytes);
      else parts.set(key, { z, x, y, layers: [bytes] });
    }
    done += features[layer].length;
    onProgress((slicingShare * done) / Math.max(total, 1));
  }
  const tiles = [...parts.values()].map(({ z, x, y, layers }, i) => {
    onProgress(slicingShare + ((1 - slicingShare) * i) / parts.size);
    return { z, x, y, data: gzipSync(Buffer.concat(layers), { level: 9 }) };
  });
  onProgress(1);
  return { bounds, tiles };
}
