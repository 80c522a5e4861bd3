// Cuts one layer of the basemap into tiles, each as the bytes of that layer in a Mapbox Vector Tile.
import Flatbush from 'flatbush';
import { polygonsSquareMetres } from '../domain/basemap/area-size.ts';
import type { BasemapFeature, LayerName } from '../domain/basemap/basemap-features.ts';
import { tileZooms } from '../domain/basemap/tile-set.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { buffer, cutTile, extent } from './cut-tile.ts';
import { encodeThinned } from './encode-thinned.ts';
import { firstZoom } from './first-zoom.ts';
import { mergeLines } from './merge-lines.ts';
import { eachTile, tileBox, tilesIn } from './tile-grid.ts';
import { boxOf, toGeojson } from './to-geojson.ts';

/** Grid units by which a line may shift at all zooms but the last; eight are a pixel. */
const tolerances: Partial<Record<LayerName, number>> = { land: 5, water: 4, building: 4 };
const tolerance = 3;

/**
 * Bytes of a layer in one tile before it is thinned: the smallest areas and the least streets go. No more than three
 * layers grow that heavy in the same tile, and gzip takes a third off, so that no tile is over 500 kB.
 */
const maxLayerBytes = 250_000;

export interface Slice {
  z: number;
  x: number;
  y: number;
  bytes: Uint8Array;
}

interface DrawnFeature {
  feature: BasemapFeature;
  firstZoom: number;
  /** Square metres; 0 for what is no area. */
  size: number;
}

/**
 * Only tiles that touch `bounds`, and only those in which something is drawn. Each is cut on its own from the
 * features that reach into it: an index over all zooms would hold every feature a dozen times.
 */
export function* sliceLayer(
  layer: LayerName,
  features: readonly BasemapFeature[],
  bounds: Bbox,
): Generator<Slice> {
  if (features.length === 0) return;
  const drawn = inDrawingOrder(layer, mergeLines(features));
  const boxes = new Flatbush(drawn.length);
  for (const { feature } of drawn) boxes.add(...boxOf(feature.geometry));
  boxes.finish();
  const simplifying = { tolerance: tolerances[layer] ?? tolerance, maxZoom: tileZooms.last };
  for (let zoom: number = tileZooms.first; zoom <= tileZooms.last; zoom++) {
    const isShown = (i: number) => drawn[i].firstZoom <= zoom;
    for (const [z, x, y] of eachTile(tilesIn(bounds, zoom))) {
      const inTile = boxes.search(...tileBox(z, x, y, buffer / extent), isShown).sort((a, b) => a - b);
      const features = inTile.map((i) => toGeojson(drawn[i].feature));
      const shown = cutTile(features, [z, x, y], simplifying);
      if (shown.length > 0) yield { z, x, y, bytes: encodeThinned(layer, shown, maxLayerBytes) };
    }
  }
}

/** Large areas first, so that what lies in them is drawn over them; of the rest first what is seen from furthest. */
function inDrawingOrder(layer: LayerName, features: BasemapFeature[]): DrawnFeature[] {
  const drawn = features.map((feature) => ({
    feature,
    firstZoom: firstZoom(layer, feature),
    size: feature.geometry.type === 'area' ? polygonsSquareMetres(feature.geometry.polygons) : 0,
  }));
  return drawn.sort((a, b) => b.size - a.size || a.firstZoom - b.firstZoom);
}
