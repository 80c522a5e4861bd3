// Cuts one layer of the basemap into tiles, each as the bytes of that layer in a Mapbox Vector Tile.
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
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
import { boxOf, type SliceTags, toGeojson } from './to-geojson.ts';

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

/**
 * The further zooms are cut from the whole, the closer ones tile by tile of `cellZoom`: what is sliced lies in
 * memory at every zoom at once, and at the closer ones it is the most.
 */
const cellZoom = 12;

interface DrawnFeature {
  feature: BasemapFeature;
  firstZoom: number;
  /** Square metres; 0 for what is no area. */
  size: number;
}

/** Only tiles that touch `bounds`, and only those in which something is drawn. */
export function* sliceLayer(
  layer: LayerName,
  features: readonly BasemapFeature[],
  bounds: Bbox,
): Generator<Slice> {
  if (features.length === 0) return;
  const drawn = inDrawingOrder(layer, mergeLines(features));
  const far = drawn.filter((each) => each.firstZoom <= cellZoom);
  yield* sliceZooms(layer, far, bounds, tileZooms.first, cellZoom);

  const boxes = new Flatbush(drawn.length);
  for (const { feature } of drawn) boxes.add(...boxOf(feature.geometry));
  boxes.finish();
  for (const [z, x, y] of eachTile(tilesIn(bounds, cellZoom))) {
    const inCell = boxes.search(...tileBox(z, x, y, buffer / extent)).sort((a, b) => a - b);
    const cell = overlap(tileBox(z, x, y, -1e-6), bounds);
    yield* sliceZooms(
      layer,
      inCell.map((i) => drawn[i]),
      cell,
      cellZoom + 1,
      tileZooms.last,
    );
  }
}

function* sliceZooms(
  layer: LayerName,
  drawn: readonly DrawnFeature[],
  bounds: Bbox,
  from: number,
  to: number,
): Generator<Slice> {
  if (drawn.length === 0) return;
  const features = drawn.map((each) => toGeojson(each.feature, each.firstZoom));
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features },
    {
      maxZoom: tileZooms.last,
      indexMaxZoom: tileZooms.first - 1,
      indexMaxPoints: 0,
      tolerance: tolerances[layer] ?? tolerance,
      extent,
      buffer,
    },
  );
  for (let zoom = from; zoom <= to; zoom++) {
    for (const [z, x, y] of eachTile(tilesIn(bounds, zoom))) {
      const tile = index.getTile(z, x, y);
      const shown = tile === null ? [] : shownAt(z, tile.features);
      if (shown.length > 0) yield { z, x, y, bytes: encodeThinned(layer, shown) };
    }
  }
}

/** The index is made once for several zooms, so what a zoom does not show yet is left out here. */
function shownAt(z: number, features: GeoJSONVTFeature[]): GeoJSONVTFeature[] {
  return features.flatMap((feature) => {
    const tags = feature.tags as SliceTags;
    const tidy = tags.firstZoom > z ? null : tidyGeometry(feature);
    return tidy === null ? [] : [{ ...tidy, tags: tags.properties }];
  });
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

const overlap = (a: Bbox, b: Bbox): Bbox => [
  Math.max(a[0], b[0]),
  Math.max(a[1], b[1]),
  Math.min(a[2], b[2]),
  Math.min(a[3], b[3]),
];
