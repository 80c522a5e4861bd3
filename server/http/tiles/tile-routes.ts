// The basemap and the outlines of areas: vector tiles as they lie in the catalogue, and TileJSON that describes them.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { areaTileZooms, areaVectorLayers } from '../../domain/areas/area-tile-set.ts';
import { tileZooms } from '../../domain/basemap/tile-set.ts';
import type { CatalogueStore } from '../../store/open-catalogue.ts';
import type { TileMetadata } from '../../store/tile-store.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { isKnown } from '../conditional.ts';
import { ProblemError } from '../problems.ts';
import { tileVersion } from './tile-version.ts';

const tileType = 'application/vnd.mapbox-vector-tile';

interface TilePath {
  z: string;
  x: string;
  file: string;
}

interface TileSource {
  /** Where its TileJSON is, and below which path its tiles. */
  description: string;
  path: string;
  zooms: { first: number; last: number };
  get(z: number, x: number, y: number): Buffer | null;
  metadata(): TileMetadata | null;
  /** Why there is no metadata. */
  missing: string;
}

const yearSeconds = 31_536_000;

/** `null`: no tile has these coordinates. */
function readCoordinates(
  { z, x, file }: TilePath,
  zooms: TileSource['zooms'],
): [z: number, x: number, y: number] | null {
  const row = /^(\d{1,6})\.mvt$/.exec(file)?.[1];
  if (!/^\d{1,2}$/.test(z) || !/^\d{1,6}$/.test(x) || row === undefined) return null;
  const [zoom, column, y] = [z, x, row].map(Number);
  if (zoom < zooms.first || zoom > zooms.last) return null;
  const size = 2 ** zoom;
  return column < size && y < size ? [zoom, column, y] : null;
}

/** Whether `reply` is done: the caller has this version already. */
function answerKnown(request: FastifyRequest, reply: FastifyReply, version: string): boolean {
  const { v } = request.query as { v?: unknown };
  const etag = `"${version}"`;
  // An address with the version in it never gets other content; any other is asked for again each time.
  const caching = v === version ? `public, max-age=${yearSeconds}, immutable` : 'public, no-cache';
  // For programs in other sites' pages too; who asks is not told.
  reply.headers({ etag, 'cache-control': caching, 'access-control-allow-origin': '*' });
  if (!isKnown(etag, request.headers['if-none-match'])) return false;
  reply.code(304);
  return true;
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
    const { vectorLayers, ...facts } = metadata;
    reply.header('content-type', 'application/json; charset=utf-8');
    return {
      tilejson: '3.0.0',
      scheme: 'xyz',
      ...facts,
      tiles: [`${request.protocol}://${request.host}${path}/{z}/{x}/{y}.mvt?v=${version}`],
      vector_layers: vectorLayers,
    };
  });

  app.get<{ Params: TilePath }>(
    `${path}/:z/:x/:file`,
    // They are stored compressed.
    { schema: { hide: true }, compress: false },
    (request, reply) => {
      const coordinates = readCoordinates(request.params, zooms);
      if (coordinates === null)
        throw new ProblemError(
          'not-found',
          `Tiles are at ${path}/{z}/{x}/{y}.mvt, with z from ${zooms.first} to ${zooms.last} and x and y below 2^z.`,
        );
      if (answerKnown(request, reply, tileVersion(store))) return reply.send();
      const data = source.get(...coordinates);
      if (data === null) return reply.code(204).send();
      return reply.headers({ 'content-type': tileType, 'content-encoding': 'gzip' }).send(data);
    },
  );
}
