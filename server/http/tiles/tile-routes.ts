// The basemap and the outlines of areas: vector tiles as they lie in the catalogue, and TileJSON that describes them.
import { areaTileZooms, areaVectorLayers } from '../../domain/areas/area-tile-set.ts';
import { tileZooms } from '../../domain/basemap/tile-set.ts';
import type { CatalogueStore } from '../../store/open-catalogue.ts';
import type { TileMetadata } from '../../store/tile-store.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import {
  answerKnown,
  describeTiles,
  readCoordinates,
  type TilePath,
  tileType,
  type Zooms,
} from './tile-answer.ts';
import { tileVersion } from './tile-version.ts';

interface TileSource {
  /** Where its TileJSON is, and below which path its tiles. */
  description: string;
  path: string;
  zooms: Zooms;
  get(z: number, x: number, y: number): Buffer | null;
  metadata(): TileMetadata | null;
  /** Why there is no metadata. */
  missing: string;
}

export function tileRoutes(app: Api, { store }: AppParts): void {
  serveTiles(app, store, {
    description: '/tiles/tiles.json',
    path: '/tiles',
    zooms: tileZooms,
    get: store.tiles.get,
    metadata: store.tiles.metadata,
    missing: 'This catalogue holds no basemap; run npm run import again.',
  });
  serveTiles(app, store, {
    description: '/tiles/areas.json',
    path: '/tiles/areas',
    zooms: areaTileZooms,
    get: store.areaTiles.get,
    metadata: () => areaMetadata(store),
    missing: 'This catalogue has no areas as tiles: they are few enough for /api/v1/neighbourhoods.',
  });
}

function areaMetadata(store: CatalogueStore): TileMetadata | null {
  const facts = store.facts();
  if (facts === null || store.areaTiles.isEmpty()) return null;
  return {
    name: facts.name,
    attribution: facts.fictional ? `${facts.name}: made-up data` : 'CBS, Kadaster',
    bounds: facts.bounds,
    minzoom: areaTileZooms.first,
    maxzoom: areaTileZooms.last,
    vectorLayers: areaVectorLayers,
  };
}

function serveTiles(app: Api, store: CatalogueStore, source: TileSource): void {
  const { description, path, zooms } = source;
  app.get(description, { schema: { hide: true } }, (request, reply) => {
    const metadata = source.metadata();
    if (metadata === null) throw new ProblemError('not-found', source.missing);
    const version = tileVersion(store);
    if (answerKnown(request, reply, version)) return reply.send();
    reply.header('content-type', 'application/json; charset=utf-8');
    return describeTiles(request, path, metadata, `v=${version}`);
  });

  app.get<{ Params: TilePath }>(
    `${path}/:z/:x/:file`,
    // They are stored compressed.
    { schema: { hide: true }, compress: false },
    (request, reply) => {
      const coordinates = readCoordinates(request.params, path, zooms);
      if (answerKnown(request, reply, tileVersion(store))) return reply.send();
      const data = source.get(...coordinates);
      if (data === null) return reply.code(204).send();
      return reply.headers({ 'content-type': tileType, 'content-encoding': 'gzip' }).send(data);
    },
  );
}
