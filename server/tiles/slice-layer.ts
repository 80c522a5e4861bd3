// Cuts one layer of the basemap into tiles, each as the bytes of that layer in a Mapbox Vector Tile.
import { type GeoJSONVTFeature, geoJSONToTile } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import Flatbush from 'flatbush';
import { polygonsSquareMetres } from '../domain/basemap/area-size.ts';
import type { BasemapFeature, LayerName } from '../domain/basemap/basemap-features.ts';
import { tileZooms } from '../domain/basemap/tile-set.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { firstZoom } from './first-zoom.ts';
import { mergeLines } from './merge-lines.ts';
import { tidyGeometry } from './tidy-geometry.ts';
import { eachTile, tileBox, tilesIn } from './tile-grid.ts';
import { boxOf, toGeojson } from './to-geojson.ts';

const extent = 4096;
const buffer = 64;

/** Grid units by which a line may shift at all zooms but the last; eight are a pixel. */
const tolerances: Partial<Record<LayerName, number>> = { land: 5, water: 4, building: 4 };
const tolerance = 3;

/**
 * Bytes of a layer in one tile before it is thinned. No more than three layers grow that heavy in the same tile,
 * and gzip takes a third off, so that no tile is over 500 kB.
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
  for (let zoom: number = tileZooms.first; zoom <= tileZooms.last; zoom++) {
    const isShown = (i: number) => drawn[i].firstZoom <= zoom;
    for (const [z, x, y] of eachTile(tilesIn(bounds, zoom))) {
      const inTile = boxes.search(...tileBox(z, x, y, buffer / extent), isShown).sort((a, b) => a - b);
      const shown = cutTile(
        layer,
        inTile.map((i) => drawn[i].feature),
        [z, x, y],
      );
      if (shown.length > 0) yield { z, x, y, bytes: encodeThinned(layer, shown) };
    }
  }
}

function cutTile(
  layer: LayerName,
  features: BasemapFeature[],
  [z, x, y]: [z: number, x: number, y: number],
): GeoJSONVTFeature[] {
  const options = {
    clip: true,
    maxZoom: tileZooms.last,
    tolerance: tolerances[layer] ?? tolerance,
    extent,
    buffer,
  };
  const tile = geoJSONToTile(
    { type: 'FeatureCollection', features: features.map(toGeojson) },
    z,
    x,
    y,
    options,
  );
  const cut: GeoJSONVTFeature[] = tile.features;
  return cut.map(tidyGeometry).filter((feature) => feature !== null);
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

/** The last in drawing order go first: the smallest areas, the least streets. */
function encodeThinned(layer: LayerName, features: GeoJSONVTFeature[]): Uint8Array {
  const bytes = encode(layer, features);
  if (bytes.length <= maxLayerBytes || features.length === 1) return bytes;
  const kept = Math.max(1, Math.floor((features.length * maxLayerBytes) / bytes.length));
  return encodeThinned(layer, features.slice(0, Math.min(kept, features.length - 1)));
}

function encode(name: LayerName, features: GeoJSONVTFeature[]): Uint8Array {
  const layer = new GeoJSONWrapper(features, { version: 2, extent });
  layer.name = name;
  return fromVectorTileJs({ layers: { [name]: layer } });
}
