// Reads a tile back as the map would, so that tests look at what is drawn.
import { gunzipSync } from 'node:zlib';
import { VectorTile } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TileSet } from '../../../server/domain/basemap/tile-set.ts';

export interface DrawnFeature {
  layer: string;
  /** 1 points, 2 lines, 3 areas. */
  type: number;
  properties: Record<string, number | string | boolean>;
  /** In the grid of the tile, 4096 wide; rings as they are drawn, with the first position again at the end. */
  lines: [x: number, y: number][][];
}

export function readTile(data: Buffer): DrawnFeature[] {
  const { layers } = new VectorTile(new PbfReader(gunzipSync(data)));
  return Object.values(layers).flatMap((layer) =>
    Array.from({ length: layer.length }, (_, i) => layer.feature(i)).map((feature) => ({
      layer: layer.name,
      type: feature.type,
      properties: { ...feature.properties },
      lines: feature.loadGeometry().map((line) => line.map(({ x, y }): [number, number] => [x, y])),
    })),
  );
}

/** All that is drawn at a zoom. */
export function drawnAt({ tiles }: TileSet, zoom: number): DrawnFeature[] {
  return tiles.filter(({ z }) => z === zoom).flatMap(({ data }) => readTile(data));
}

/** How often each layer, with its kind where it has one, is drawn at a zoom. */
export function countsAt(tileSet: TileSet, zoom: number): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { layer, properties } of drawnAt(tileSet, zoom)) {
    const what = properties.kind === undefined ? layer : `${layer} ${properties.kind}`;
    counts[what] = (counts[what] ?? 0) + 1;
  }
  return counts;
}
