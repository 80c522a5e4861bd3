// The basemap alone, as a whole style for other programs.
import type { StyleSpecification } from 'maplibre-gl';
import type { Palette } from '../theme/palette.ts';
import { basemap } from './basemap.ts';
import { tileZooms } from './basemap-schema.ts';
import { inDrawOrder, type MapLayer } from './draw-order.ts';
import { background } from './layers/background.ts';

/** Who serves it says where the tiles are. */
export function basemapStyle(
  palette: Palette,
  words: { name: string; attribution: string },
): StyleSpecification {
  const layers = [background(palette), ...basemap({ palette, over: 'land', ours: [] })];
  return {
    version: 8,
    name: words.name,
    sources: {
      basemap: {
        type: 'vector',
        tiles: [],
        minzoom: tileZooms.min,
        maxzoom: tileZooms.max,
        attribution: words.attribution,
      },
    },
    layers: inDrawOrder(layers).map(withoutIcon),
  };
}

/** Icons are drawn by our own page; other programs get the name alone. */
function withoutIcon(layer: MapLayer): MapLayer {
  if (layer.type !== 'symbol' || layer.layout === undefined) return layer;
  const text = Object.entries(layer.layout).filter(
    ([property]) => !property.startsWith('icon-') && property !== 'text-optional',
  );
  return { ...layer, layout: Object.fromEntries(text) };
}
