// Where a catalogue has too many areas to hold whole, the same layers draw them from tiles.
import type { VectorSourceSpecification } from 'maplibre-gl';
import type { LayerId, MapLayer } from './draw-order.ts';

/** By the source that a layer has where areas are held whole. */
const layerInTiles = new Map<string, string>([
  ['areas', 'neighbourhood'],
  ['districts', 'district'],
  ['municipalities', 'municipality'],
  ['area-points', 'area_label'],
]);

/** Where the state of an area of a source is set, if `isTiled`: its layer in the tiles. */
export function stateTarget(source: string, isTiled: boolean): { source: string; sourceLayer?: string } {
  const sourceLayer = isTiled ? layerInTiles.get(source) : undefined;
  return sourceLayer === undefined ? { source } : { source: 'areas', sourceLayer };
}

export const areaTileSource = (url: string): VectorSourceSpecification => ({
  type: 'vector',
  url,
  promoteId: 'code',
  // The page names its sources itself.
  attribution: '',
});

/**
 * A layer whose paint follows the state of a feature goes through the states of all areas for every tile that comes.
 * What is too fine to be seen over a country is therefore not made there, and what only answers the pointer never.
 */
const notOverCountry: readonly LayerId[] = ['area-hover', 'area-found'];
const closerBy: readonly LayerId[] = [
  'area-outline',
  'area-outline-quiet',
  'district-outline',
  'district-outline-quiet',
  'area-selected',
  'area-selected-casing',
  'area-framed',
];
const closeZoom = 8;

/** Layers of areas as they are drawn from tiles; others stay as they are. */
export function fromAreaTiles(layers: readonly MapLayer[]): MapLayer[] {
  return layers
    .filter(({ id }) => !notOverCountry.includes(id))
    .map((layer) => {
      const inTiles = 'source' in layer && layerInTiles.get(layer.source);
      if (!inTiles) return layer;
      const zoom = closerBy.includes(layer.id) ? { minzoom: closeZoom } : {};
      return { ...layer, ...zoom, source: 'areas', 'source-layer': inTiles } as MapLayer;
    });
}
