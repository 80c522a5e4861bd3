// From areas to vector tiles of their outlines and names, simplified for each zoom by the borders that they share.
import { gzipSync } from 'node:zlib';
import { bbox } from '@turf/turf';
import Flatbush from 'flatbush';
import type { Feature, MultiPolygon } from 'geojson';
import type { Areas } from '../domain/areas/area.ts';
import { areaTileZooms, areaVectorLayers, neighbourhoodNameZoom } from '../domain/areas/area-tile-set.ts';
import type { Tile, TileSet } from '../domain/basemap/tile-set.ts';
import type { Bbox } from '../domain/lon-lat.ts';
import { type AreaProperties, labelFeatures, outlineFeature } from './area-features.ts';
import { buffer, cutTile, extent } from './cut-tile.ts';
import { encodeThinned } from './encode-thinned.ts';
import { type SharedBorders, shareBorders } from './share-borders.ts';
import { significanceOf, simplifyBorder } from './simplify-border.ts';
import { eachTile, tileBox, tilesIn } from './tile-grid.ts';

/** Steps of a tile's own grid by which a border may stray at all zooms but the last; eight are a pixel. */
const tolerance = 5;

/** Bytes of a layer in one tile. Codes and outlines compress to less than half, so that no tile is over 500 kB. */
const maxLayerBytes = 900_000;

interface Outlined {
  layer: string;
  properties: AreaProperties;
  geometry: MultiPolygon;
}

/** What one layer draws at one zoom. */
interface Drawn {
  layer: string;
  features: Feature[];
  boxes: Flatbush;
}

/** Only tiles in which something is drawn; `bounds` is the box of all areas. */
export function buildAreaTiles(
  areas: Areas,
  bounds: Bbox,
  onProgress: (fraction: number) => void = () => {},
): TileSet {
  const outlined = outlinedAreas(areas);
  const shared = shareBorders(outlined.map(({ geometry }) => geometry));
  const significance = shared.borders.map(significanceOf);
  const { first, last } = areaTileZooms;
  const tiles: Tile[] = [];
  for (let zoom: number = first; zoom <= last; zoom++) {
    const allowed = zoom === last ? 0 : tolerance * 2 ** (last - zoom);
    const borders = shared.borders.map((border, i) => simplifyBorder(border, significance[i], allowed));
    const layers = drawnAt(zoom, areas, outlined, { ...shared, borders });
    for (const tile of eachTile(tilesIn(bounds, zoom))) {
      const data = layers.flatMap((layer) => cutLayer(layer, tile));
      const [z, x, y] = tile;
      if (data.length > 0) tiles.push({ z, x, y, data: gzipSync(Buffer.concat(data), { level: 9 }) });
    }
    onProgress((zoom - first + 1) / (last - first + 1));
  }
  return { bounds, tiles };
}

/** All levels at once, so that they share their borders too. */
function outlinedAreas({ neighbourhoods, districts, municipalities }: Areas): Outlined[] {
  return [
    ...neighbourhoods.map(({ code, name, geometry }) => ({
      layer: 'neighbourhood',
      properties: { code, name },
      geometry,
    })),
    ...districts.map(({ code, name, geometry }) => ({
      layer: 'district',
      properties: { code, name },
      geometry,
    })),
    ...municipalities.map(({ code, name, geometry }) => ({
      layer: 'municipality',
      properties: { code, name },
      geometry,
    })),
  ];
}

function drawnAt(
  zoom: number,
  areas: Areas,
  outlined: readonly Outlined[],
  { outlines, borders }: SharedBorders,
): Drawn[] {
  const features = new Map<string, Feature[]>(
    areaVectorLayers.filter(({ minzoom }) => minzoom <= zoom).map(({ id }) => [id, []]),
  );
  outlined.forEach(({ layer, properties }, i) => {
    const { name: _, ...unnamed } = properties;
    const shown = layer === 'neighbourhood' && zoom < neighbourhoodNameZoom ? unnamed : properties;
    const feature = features.has(layer) ? outlineFeature(shown, outlines[i], borders) : null;
    if (feature !== null) features.get(layer)?.push(feature);
  });
  features.set('area_label', labelFeatures(areas, zoom));
  return [...features]
    .filter(([, inLayer]) => inLayer.length > 0)
    .map(([layer, inLayer]) => ({ layer, features: inLayer, boxes: boxesOf(inLayer) }));
}

function boxesOf(features: readonly Feature[]): Flatbush {
  const boxes = new Flatbush(features.length);
  for (const feature of features) {
    const [west, south, east, north] = bbox(feature);
    boxes.add(west, south, east, north);
  }
  boxes.finish();
  return boxes;
}

/** The layer's bytes in this tile, or nothing. */
function cutLayer(
  { layer, features, boxes }: Drawn,
  tile: readonly [z: number, x: number, y: number],
): Uint8Array[] {
  const inTile = boxes.search(...tileBox(...tile, buffer / extent)).sort((a, b) => a - b);
  if (inTile.length === 0) return [];
  // The borders are simple already; here each outline would be simplified for itself.
  const cut = cutTile(
    inTile.map((i) => features[i]),
    tile,
    { tolerance: 0, maxZoom: tile[0] },
  );
  return cut.length === 0 ? [] : [encodeThinned(layer, cut, maxLayerBytes)];
}
