// The basemap as a style, so that other programs draw it as our own pages do.
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Type } from 'typebox';
import { flavours, languages } from '../../contract/looks.ts';
import { oneOf } from '../../contract/schema.ts';
import type { Api, AppParts } from '../app-parts.ts';
import { isKnown } from '../conditional.ts';
import { ProblemError } from '../problems.ts';
import { tileVersion } from './tile-version.ts';

const StyleQuery = Type.Object(
  { flavour: Type.Optional(oneOf(flavours)), language: Type.Optional(oneOf(languages)) },
  { additionalProperties: false },
);

interface BuiltStyle {
  sources: { basemap: Record<string, unknown> };
}

/** As the build of the pages left it. */
async function readBuiltStyle(webDirectory: string, name: string): Promise<BuiltStyle> {
  const text = await readFile(join(webDirectory, 'basemap-styles', `${name}.json`), 'utf8').catch(() => {
    throw new ProblemError('not-found', 'The styles are not built yet; run npm run build.');
  });
  return JSON.parse(text);
}

export function styleRoute(app: Api, { store, config }: AppParts): void {
  app.get(
    '/tiles/style.json',
    { schema: { hide: true, querystring: StyleQuery } },
    async (request, reply) => {
      const { flavour = 'light', language = 'nl' } = request.query;
      const metadata = store.tiles.metadata();
      if (metadata === null)
        throw new ProblemError('not-found', 'This catalogue holds no basemap; run npm run import again.');
      const style = await readBuiltStyle(config.webDirectory, `${flavour}.${language}`);
      const version = tileVersion(store);
      Object.assign(style.sources.basemap, {
        tiles: [`${request.protocol}://${request.host}/tiles/{z}/{x}/{y}.mvt?v=${version}`],
        bounds: metadata.bounds,
        ...(store.facts()?.fictional && { attribution: metadata.attribution }),
      });
      const body = JSON.stringify(style);
      // The style changes with the catalogue, with the program and with the name by which it is asked.
      const hash = createHash('sha256').update(body).digest('base64url').slice(0, 8);
      const etag = `"${version}-${hash}"`;
      reply.headers({ etag, 'cache-control': 'public, no-cache', 'access-control-allow-origin': '*' });
      if (isKnown(etag, request.headers['if-none-match'])) return reply.code(304).send();
      return reply.header('content-type', 'application/json; charset=utf-8').send(body);
    },
  );
}
