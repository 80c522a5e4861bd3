// From the features of the basemap to Mapbox Vector Tiles for every zoom, simplified and thinned for each.
import { gzipSync } from 'node:zlib';
import { GeoJSONVT, type GeoJSONVTFeature } from '@maplibre/geojson-vt';
import { fromVectorTileJs, GeoJSONWrapper } from '@maplibre/vt-pbf';
import type { Feature, Geometry, Position } from 'geojson';
import { polygonsSquareMetres } from '../domain/basemap/area-size.ts';
import {
  type BasemapFeature,
  type BasemapFeatures,
  type BasemapGeometry,
  type LayerName,
  layerNames,
  type Positions,
} from '../domain/basemap/basemap-features.ts';
import { type Tile, type TileSet, tileZooms } from '../domain/basemap/tile-set.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { firstZoom } from './first-zoom.ts';
import { mergeLines } from './merge-lines.ts';
import { tidyGeometry } from './tidy-geometry.ts';
import { eachTile, tilesIn } from './tile-grid.ts';

const extent = 4096;
const buffer = 64;

/** Grid units by which a line may shift at all zooms but the last; eight are a pixel. */
const tolerances: Partial<Record<LayerName, number>> = { land: 5, water: 4, building: 4 };
const tolerance = 3;

/** What geojson-vt carries along with a feature, instead of its properties. */
interface Tags {
  firstZoom: number;
  properties: Record<string, string | number | boolean>;
}

/**
 * Draws what lies in `bounds`, and around it as far as the tiles reach. Layers are made one after the other, so
 * that no more than one is sliced in memory; a tile is its layers' bytes joined, as the format allows.
 */
export function buildTiles(
  features: BasemapFeatures,
  bounds: Bbox,
  onProgress: (fraction: number) => void = () => {},
): TileSet {
  const total = layerNames.reduce((sum, layer) => sum + features[layer].length, 0);
  const parts = new Map<string, { z: number; x: number; y: number; layers: Uint8Array[] }>();
  let done = 0;
  for (const layer of layerNames) {
    for (const [z, x, y, bytes] of sliceLayer(layer, features[layer], bounds)) {
      const key = `${z}/${x}/${y}`;
      const part = parts.get(key);
      if (part) part.layers.push(bytes);
      else parts.set(key, { z, x, y, layers: [bytes] });
    }
    done += features[layer].length;
    onProgress((0.8 * done) / Math.max(total, 1));
  }
  const tiles: Tile[] = [];
  for (const { z, x, y, layers } of parts.values()) {
    tiles.push({ z, x, y, data: gzipSync(Buffer.concat(layers), { level: 9 }) });
    if (tiles.length % 50 === 0) onProgress(0.8 + (0.2 * tiles.length) / parts.size);
  }
  onProgress(1);
  return { bounds, tiles };
}

function* sliceLayer(
  layer: LayerName,
  features: readonly BasemapFeature[],
  bounds: Bbox,
): Generator<[z: number, x: number, y: number, bytes: Uint8Array]> {
  if (features.length === 0) return;
  const drawn = inDrawingOrder(mergeLines(features)).map((feature) => toGeojson(layer, feature));
  const index = new GeoJSONVT(
    { type: 'FeatureCollection', features: drawn },
    {
      maxZoom: tileZooms.last,
      indexMaxZoom: tileZooms.first - 1,
      indexMaxPoints: 0,
      tolerance: tolerances[layer] ?? tolerance,
      extent,
      buffer,
    },
  );
  const first = drawn.reduce((least, { properties }) => Math.min(least, properties.firstZoom), Infinity);
  for (let z = Math.max(first, tileZooms.first); z <= tileZooms.last; z++) {
    for (const [, x, y] of eachTile(tilesIn(bounds, z))) {
      const tile = index.getTile(z, x, y);
      const shown = tile === null ? [] : featuresAt(z, tile.features);
      if (shown.length > 0) yield [z, x, y, encodeLayer(layer, shown)];
    }
  }
}

/** The index is made once for all zooms, so what a zoom does not show yet is left out here. */
function featuresAt(z: number, features: GeoJSONVTFeature[]): GeoJSONVTFeature[] {
  return features.flatMap((feature) => {
    const tags = feature.tags as Tags;
    const tidy = tags.firstZoom > z ? null : tidyGeometry(feature);
    return tidy === null ? [] : [{ ...tidy, tags: tags.properties }];
  });
}

function encodeLayer(name: LayerName, features: GeoJSONVTFeature[]): Uint8Array {
  const layer = new GeoJSONWrapper(features, { version: 2, extent });
  layer.name = name;
  return fromVectorTileJs({ layers: { [name]: layer } });
}

/** Large areas first, so that what lies in them is drawn over them. */
function inDrawingOrder(features: BasemapFeature[]): BasemapFeature[] {
  const sized = features.map((feature) => ({ feature, size: sizeOf(feature.geometry) }));
  return sized.sort((a, b) => b.size - a.size).map(({ feature }) => feature);
}

const sizeOf = (geometry: BasemapGeometry) =>
  geometry.type === 'area' ? polygonsSquareMetres(geometry.polygons) : 0;

function toGeojson(layer: LayerName, feature: BasemapFeature): Feature<Geometry, Tags> {
  const { properties } = feature;
  return {
    type: 'Feature',
    properties: { firstZoom: firstZoom(layer, feature), properties: { ...properties } },
    geometry: toGeometry(feature.geometry),
  };
}

function toGeometry(geometry: BasemapGeometry): Geometry {
  if (geometry.type === 'point') return { type: 'Point', coordinates: [...geometry.lonLat] };
  if (geometry.type === 'line') return { type: 'LineString', coordinates: toCoordinates(geometry.positions) };
  const polygons = geometry.polygons.map((rings) => rings.map(toCoordinates));
  return polygons.length === 1
    ? { type: 'Polygon', coordinates: polygons[0] }
    : { type: 'MultiPolygon', coordinates: polygons };
}

function toCoordinates(positions: Positions): Position[] {
  const coordinates: Position[] = [];
  for (let i = 0; i < positions.length; i += 2) coordinates.push([positions[i], positions[i + 1]]);
  return coordinates;
}
