// From tiles of the basemap to the paths and names of a drawing.
import { VectorTile, type VectorTileFeature } from '@mapbox/vector-tile';
import { PbfReader } from 'pbf';
import type { TileAddress } from '../api/basemap-tiles.ts';
import { type DrawnLayer, drawnLayers } from './drawn-layers.ts';
import { type Frame, type Spot, spotInTile } from './frame.ts';
import { placeNames, type StreetName } from './place-names.ts';

export interface Drawing {
  /** For `d` of an SVG path; empty where there is nothing. */
  paths: Record<DrawnLayer, string>;
  names: StreetName[];
}

const landLayers: Record<string, DrawnLayer> = {
  residential: 'built',
  industrial: 'built',
  commercial: 'built',
  meadow: 'green',
  grass: 'green',
  park: 'green',
  garden: 'green',
  allotments: 'green',
  cemetery: 'green',
  pitch: 'green',
  playground: 'green',
  heath: 'green',
  wetland: 'green',
  forest: 'wood',
  sand: 'sand',
};

const streetLayers: Record<string, DrawnLayer> = {
  motorway: 'road',
  trunk: 'road',
  primary: 'road',
  secondary: 'road',
  tertiary: 'road',
  residential: 'street',
  living: 'street',
  pedestrian: 'street',
  service: 'lane',
  cycleway: 'path',
  footway: 'path',
  track: 'path',
  steps: 'path',
};

function layerOf(source: string, kind: unknown): DrawnLayer | undefined {
  if (source === 'land') return landLayers[String(kind)];
  if (source === 'water' || source === 'waterway') return 'water';
  if (source === 'street_area') return 'square';
  if (source === 'street') return streetLayers[String(kind)];
  return source === 'building' ? 'building' : source === 'railway' ? 'rail' : undefined;
}

export interface FetchedTile {
  tile: TileAddress;
  data: ArrayBuffer;
}

/** @param letter how high a letter of a name is, in units of the drawing */
export function readDrawing(frame: Frame, tiles: readonly FetchedTile[], letter: number): Drawing {
  const paths = Object.fromEntries(drawnLayers.map((layer) => [layer, ''])) as Drawing['paths'];
  const lines: { name: string; line: Spot[] }[] = [];
  for (const { tile, data } of tiles) {
    for (const [source, { length, extent, feature: featureAt }] of layersOf(data)) {
      const spotAt = spotInTile(frame, tile, extent);
      for (let index = 0; index < length; index++) {
        const feature = featureAt(index);
        const layer = layerOf(source, feature.properties.kind);
        if (layer === undefined) continue;
        // A waterway is a line in the middle of what is drawn as water already, where it is wide.
        if (source === 'waterway' || feature.properties.tunnel) continue;
        for (const line of partsInSight(feature, spotAt, frame)) {
          paths[layer] += pathOf(line, feature.type === 3);
          const { name } = feature.properties;
          if (source === 'street' && typeof name === 'string') lines.push({ name, line });
        }
      }
    }
  }
  return { paths, names: placeNames(frame, lines, letter) };
}

function layersOf(data: ArrayBuffer) {
  const { layers } = new VectorTile(new PbfReader(new Uint8Array(data)));
  return Object.entries(layers).map(
    ([name, layer]) =>
      [
        name,
        { length: layer.length, extent: layer.extent, feature: (index: number) => layer.feature(index) },
      ] as const,
  );
}

/** Rings of one area stay together, as holes would else be filled. */
function partsInSight(
  feature: VectorTileFeature,
  spotAt: (x: number, y: number) => Spot,
  frame: Frame,
): Spot[][] {
  const parts = feature.loadGeometry().map((part) => part.map(({ x, y }) => spotAt(x, y)));
  if (feature.type === 3) return parts.some((part) => isInSight(part, frame)) ? parts : [];
  return parts.filter((part) => isInSight(part, frame));
}

function isInSight(line: readonly Spot[], { width, height }: Frame): boolean {
  const xs = line.map(([x]) => x);
  const ys = line.map(([, y]) => y);
  return (
    Math.max(...xs) >= 0 && Math.min(...xs) <= width && Math.max(...ys) >= 0 && Math.min(...ys) <= height
  );
}

const pathOf = (line: readonly Spot[], isClosed: boolean): string =>
  `M${line.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}${isClosed ? 'Z' : ''}`;
