// What all tiles have in common on the wire: how they are named, described, and kept by who asks.
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { TileMetadata } from '../../store/tile-store.ts';
import { isKnown } from '../conditional.ts';
import { ProblemError } from '../problems.ts';

export const tileType = 'application/vnd.mapbox-vector-tile';

export interface TilePath {
  z: string;
  x: string;
  file: string;
}

export type TileName = [z: number, x: number, y: number];

export interface Zooms {
  readonly first: number;
  readonly last: number;
}

const yearSeconds = 31_536_000;

/** `null`: no tile has these coordinates. */
function coordinatesOf({ z, x, file }: TilePath, zooms: Zooms): TileName | null {
  const row = /^(\d{1,6})\.mvt$/.exec(file)?.[1];
  if (!/^\d{1,2}$/.test(z) || !/^\d{1,6}$/.test(x) || row === undefined) return null;
  const [zoom, column, y] = [z, x, row].map(Number);
  if (zoom < zooms.first || zoom > zooms.last) return null;
  const size = 2 ** zoom;
  return column < size && y < size ? [zoom, column, y] : null;
}

/** Whether `reply` is done: the caller has this version already. */
export function answerKnown(request: FastifyRequest, reply: FastifyReply, version: string): boolean {
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

/** Throws `not-found` for what is no tile of `path`. */
export function readCoordinates(asked: TilePath, path: string, zooms: Zooms): TileName {
  const coordinates = coordinatesOf(asked, zooms);
  if (coordinates === null)
    throw new ProblemError(
      'not-found',
      `Tiles are at ${path}/{z}/{x}/{y}.mvt, with z from ${zooms.first} to ${zooms.last} and x and y below 2^z.`,
    );
  return coordinates;
}

type Described = Omit<TileMetadata, 'bounds'> & Partial<Pick<TileMetadata, 'bounds'>>;

/** TileJSON 3.0: https://github.com/mapbox/tilejson-spec/tree/master/3.0.0 */
export function describeTiles(
  request: FastifyRequest,
  path: string,
  { vectorLayers, ...facts }: Described,
  query: string,
) {
  return {
    tilejson: '3.0.0',
    scheme: 'xyz',
    ...facts,
    tiles: [`${request.protocol}://${request.host}${path}/{z}/{x}/{y}.mvt?${query}`],
    vector_layers: vectorLayers,
  };
}
