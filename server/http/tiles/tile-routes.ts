// The basemap: vector tiles as they lie in the catalogue, and TileJSON that describes them.
import type { FastifyReply, FastifyRequest } from 'fastify';
import { tileZooms } from '../../domain/basemap/tile-set.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { isKnown } from '../conditional.ts';
import { ProblemError } from '../problems.ts';
import { tileVersion } from './tile-version.ts';

const tileType = 'application/vnd.mapbox-vector-tile';

const yearSeconds = 31_536_000;

/** `null`: no tile has these coordinates. */
function readCoordinates(z: string, x: string, file: string): [z: number, x: number, y: number] | null {
  const row = /^(\d{1,6})\.mvt$/.exec(file)?.[1];
  if (!/^\d{1,2}$/.test(z) || !/^\d{1,6}$/.test(x) || row === undefined) return null;
  const [zoom, column, y] = [z, x, row].map(Number);
  if (zoom < tileZooms.first || zoom > tileZooms.last) return null;
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
  app.get('/tiles/tiles.json', { schema: { hide: true } }, (request, reply) => {
    const metadata = store.tiles.metadata();
    if (metadata === null)
      throw new ProblemError('not-found', 'This catalogue holds no basemap; run npm run import again.');
    const version = tileVersion(store);
    if (answerKnown(request, reply, version)) return reply.send();
    const { vectorLayers, ...facts } = metadata;
    reply.header('content-type', 'application/json; charset=utf-8');
    return {
      tilejson: '3.0.0',
      scheme: 'xyz',
      ...facts,
      tiles: [`${request.protocol}://${request.host}/tiles/{z}/{x}/{y}.mvt?v=${version}`],
      vector_layers: vectorLayers,
    };
  });

  app.get<{ Params: { z: string; x: string; file: string } }>(
    '/tiles/:z/:x/:file',
    // They are stored compressed.
    { schema: { hide: true }, compress: false },
    (request, reply) => {
      const { z, x, file } = request.params;
      const coordinates = readCoordinates(z, x, file);
      if (coordinates === null)
        throw new ProblemError(
          'not-found',
          `Tiles are at /tiles/{z}/{x}/{y}.mvt, with z from ${tileZooms.first} to ${tileZooms.last} and x and y below 2^z.`,
        );
      if (answerKnown(request, reply, tileVersion(store))) return reply.send();
      const data = store.tiles.get(...coordinates);
      if (data === null) return reply.code(204).send();
      return reply.headers({ 'content-type': tileType, 'content-encoding': 'gzip' }).send(data);
    },
  );
}
