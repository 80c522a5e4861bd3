// Places as vector tiles, by the filters of the finder: made when they are asked for, as no import can know the filters.
import { stringify } from 'node:querystring';
import { PlaceTileQuery } from '../../contract/place.ts';
import { placeTileForm, placeTileZooms, singlePlaceTileZooms } from '../../domain/places/place-tile-set.ts';
import { placeVectorLayer } from '../../domain/places/place-vector-layer.ts';
import { readPlaceFilter } from '../api/place-filter.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { ProblemError } from '../problems.ts';
import { answerKnown, describeTiles, readCoordinates, type TilePath, tileType } from './tile-answer.ts';
import { tileVersion } from './tile-version.ts';

const path = '/tiles/places';

export function placeTileRoutes(app: Api, { store, engine }: AppParts): void {
  const currentVersion = () => `${tileVersion(store)}-${placeTileForm}`;
  const zoomsOf = ({ joined = true }: PlaceTileQuery) => (joined ? placeTileZooms : singlePlaceTileZooms);

  app.get('/tiles/places.json', { schema: { hide: true, querystring: PlaceTileQuery } }, (request, reply) => {
    const facts = store.facts();
    if (facts === null)
      throw new ProblemError('not-found', 'Nothing was imported yet; run npm run import, then try again.');
    const version = currentVersion();
    if (answerKnown(request, reply, version)) return reply.send();
    const { first, last } = zoomsOf(request.query);
    reply.header('content-type', 'application/json; charset=utf-8');
    const metadata = {
      name: facts.name,
      attribution: facts.fictional ? `${facts.name}: made-up data` : '© OpenStreetMap contributors',
      // Places across the border lie outside the bounds of the catalogue, and have tiles too.
      minzoom: first,
      maxzoom: last,
      vectorLayers: [{ ...placeVectorLayer, minzoom: first }],
    };
    return describeTiles(request, path, metadata, stringify({ ...request.query, v: version }));
  });

  app.get<{ Params: TilePath; Querystring: PlaceTileQuery }>(
    `${path}/:z/:x/:file`,
    // They are made compressed.
    { schema: { hide: true, querystring: PlaceTileQuery }, compress: false },
    async (request, reply) => {
      const { query } = request;
      const tile = readCoordinates(request.params, path, zoomsOf(query));
      const version = currentVersion();
      if (answerKnown(request, reply, version)) return reply.send();
      const asked = { filter: readPlaceFilter(query), joined: query.joined ?? true, tile };
      const { result } = await engine.askPlaces('placeTile', asked);
      // An import may have ended meanwhile; then the tile is not of the version that it would be kept by.
      if (currentVersion() !== version) reply.header('cache-control', 'no-store');
      if (result === null) return reply.code(204).send();
      const { buffer, byteOffset, byteLength } = result;
      reply.headers({ 'content-type': tileType, 'content-encoding': 'gzip' });
      return reply.send(Buffer.from(buffer, byteOffset, byteLength));
    },
  );
}
